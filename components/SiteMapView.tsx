import type { Crumb } from '@/lib/outputs/values/page';
import type { SiteMapValue } from '@/lib/outputs/values/site-pages';
import { href } from '@/lib/site/routes';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { SiteShell } from './SiteShell';

/** Every page of the site that is no entry with a date, by what it is. */
export function SiteMapView({ shell, sections, pages, projects, seasons, series, months, tags }: SiteMapValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.siteMap} />
      <Links title="Rubriques" links={sections} />
      <Links title="Pages" links={pages} />
      <Links title={PAGE_TITLES.projects} links={projects} />
      <Links title="Saisons" links={seasons} />
      <Links title="Séries d’événements" links={series} />
      <Links title="Calendrier, mois par mois" links={months} />
      <Links title={PAGE_TITLES.tags} links={tags} />
    </SiteShell>
  );
}

function Links({ title, links }: { title: string; links: readonly Crumb[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {links.map(({ label, path }) => (
          <li key={path}>
            <a href={href(path)}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
