import type { EntryReference } from '@/lib/outputs/values/entry';
import type { SiteMapValue } from '@/lib/outputs/values/site-pages';
import { words } from '@/lib/site/words';
import { LinkList } from './LinkList';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { SiteShell } from './SiteShell';

/** The pages of the site, by section, without dated entries. */
export function SiteMapView({ shell, sections, pages, kinds, places, projects, seasons, series, months, tags }: SiteMapValue) {
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
      <Links title={words.pages.siteMap.months} links={months} />
      <Links title={words.pages.titles.tags} links={tags} />
    </SiteShell>
  );
}

function Links({ title, links }: { title: string; links: readonly EntryReference[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <LinkList links={links} />
    </Section>
  );
}
