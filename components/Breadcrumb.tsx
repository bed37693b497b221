import { breadcrumbData } from '@/lib/outputs/structured-data/breadcrumb';
import { href, routes } from '@/lib/site/routes';
import styles from './Breadcrumb.module.css';
import { StructuredData } from './StructuredData';

export interface Crumb {
  label: string;
  path: string;
}

export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const whole = [{ label: 'Accueil', path: routes.home as string }, ...trail];
  return (
    <nav className={`wrap ${styles.breadcrumb}`} aria-label="Fil d’Ariane">
      <ol className="plain-list">
        {whole.map(({ label, path }, index) => (
          <li key={path}>
            <a href={href(path)} aria-current={index === trail.length ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
      <StructuredData graph={[breadcrumbData(whole)]} />
    </nav>
  );
}
