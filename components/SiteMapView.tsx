import { Fragment } from 'react';
import type { EntryReference } from '@/lib/outputs/values/entry';
import type { SiteMapValue } from '@/lib/outputs/values/site-pages';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { LinkList } from './LinkList';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import styles from './SiteMapView.module.css';
import { SiteShell } from './SiteShell';

/** The pages of the site, by section, without dated entries. */
export function SiteMapView({ shell, sections, pages, kinds, places, projects, seasons, series, years, tags }: SiteMapValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.siteMap} />
      <Links title={words.pages.siteMap.sections} links={sections} />
      <Links title={words.kinds.pages.many} links={pages} />
      <Links title={words.pages.titles.projects} links={projects} />
      <Links title={words.pages.siteMap.kinds} links={kinds} />
      <Links title={words.pages.siteMap.places} links={places} />
      <Links title={words.groups.season.many} links={seasons} />
      <Links title={words.groups.series.many} links={series} />
      <Months years={years} />
      <Links title={words.pages.titles.tags} links={tags} />
    </SiteShell>
  );
}

function Links({ title, links }: { title: string; links: readonly EntryReference[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title} className={styles.columns}>
      <LinkList links={links} />
    </Section>
  );
}

/** A line for each year: after ten years, one for each month would be half of the page. */
function Months({ years }: Pick<SiteMapValue, 'years'>) {
  return (
    <Section title={words.pages.siteMap.months}>
      <ul>
        {years.map(({ year, months }) => (
          <li key={year}>
            {words.pages.siteMap.year(year)}
            {months.map(({ path, title }, index) => (
              <Fragment key={path}>
                {index > 0 && ', '}
                <a href={href(path)}>{title}</a>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
