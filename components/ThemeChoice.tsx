import { words } from '@/lib/site/words';
import styles from './ThemeChoice.module.css';

/** Shown where scripts run (enhance/theme.ts remembers the choice); the page follows the system otherwise. */
export function ThemeChoice() {
  return (
    <fieldset className={styles.choice}>
      <legend>{words.shell.theme}</legend>
      {Object.entries(words.shell.themes).map(([value, label]) => (
        <label key={value} className={styles.option}>
          <input type="radio" name="theme" value={value} defaultChecked={value === 'system'} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
