import { breadcrumbData } from '@/lib/outputs/structured-data/breadcrumb';
import type { Crumb } from '@/lib/outputs/values/page';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './Breadcrumb.module.css';
import { StructuredData } from './StructuredData';

export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const whole: Crumb[] = [{ label: words.pages.titles.home, path: routes.home }, ...trail];
  return (
    <nav className={`wrap ${styles.breadcrumb}`} aria-label={words.shell.trail}>
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
