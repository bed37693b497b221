import { words } from '@/lib/site/words';
import styles from './ThemeChoice.module.css';

/** The choice of theme, shown where scripts run (enhance/theme.ts stores it); without scripts, the page follows the system. */
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
