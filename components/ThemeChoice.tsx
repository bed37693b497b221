import styles from './ThemeChoice.module.css';

const THEMES = [
  { value: 'system', label: 'Système' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
];

/** Shown where scripts run (enhance/theme.ts remembers the choice); the page follows the system otherwise. */
export function ThemeChoice() {
  return (
    <fieldset className={styles.choice}>
      <legend>Thème d’affichage</legend>
      {THEMES.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input type="radio" name="theme" value={value} defaultChecked={value === 'system'} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
