import { words } from '@/lib/site/words';
import styles from './SkipLinks.module.css';

export function SkipLinks() {
  return (
    <nav className={styles.links} aria-label={words.shell.skip.label}>
      <a href="#contenu">{words.shell.skip.toContent}</a>
      <a href="#menu">{words.shell.skip.toMenu}</a>
      <a href="#pied">{words.shell.skip.toFoot}</a>
    </nav>
  );
}
