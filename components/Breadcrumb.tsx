import { breadcrumbData } from '@/lib/outputs/structured-data/breadcrumb';
import type { Crumb } from '@/lib/outputs/values/page';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './Breadcrumb.module.css';
import { StructuredData } from './StructuredData';

/** The pages above this one. Its own title follows; machines are told of the whole trail. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const whole: Crumb[] = [{ label: words.pages.titles.home, path: routes.home }, ...trail];
  return (
    <nav className={`wrap ${styles.breadcrumb}`} aria-label={words.shell.trail}>
      <ol className="plain-list">
        {whole.slice(0, -1).map(({ label, path }) => (
          <li key={path}>
            <a href={href(path)}>{label}</a>
          </li>
        ))}
      </ol>
      <StructuredData graph={[breadcrumbData(whole)]} />
    </nav>
  );
}
