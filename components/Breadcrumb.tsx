import { href, routes } from '@/lib/routes';
import styles from './Breadcrumb.module.css';

export interface Crumb {
  label: string;
  path: string;
}

export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  return (
    <nav className={`wrap ${styles.breadcrumb}`} aria-label="Fil d’Ariane">
      <ol className="plain-list">
        {[{ label: 'Accueil', path: routes.home as string }, ...trail].map(({ label, path }, index) => (
          <li key={path}>
            <a href={href(path)} aria-current={index === trail.length ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
