import styles from './SkipLinks.module.css';

export function SkipLinks() {
  return (
    <nav className={styles.links} aria-label="Accès rapide">
      <a href="#contenu">Aller au contenu</a>
      <a href="#menu">Aller au menu</a>
      <a href="#pied">Aller au pied de page</a>
    </nav>
  );
}
