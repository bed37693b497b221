import type { Metadata } from 'next';
import { PageHeader } from '@/components/PageHeader';
import { Section } from '@/components/Section';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { formatMonth } from '@/lib/dates';
import { firstDay, monthsOf } from '@/lib/events/months';
import { seasonLabel } from '@/lib/events/seasons';
import { pageMetadata } from '@/lib/outputs/metadata';
import { href, routes } from '@/lib/site/routes';

const TITLE = 'Plan du site';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: TITLE, description: `Toutes les rubriques du site du ${settings.name}.`, path: routes.siteMap });
}

export default function SiteMapPage() {
  const { settings, pages, projects, seasons, series, tags, calendar, now } = getContent();
  const linked = new Set(pages.map(({ path }) => path));
  return (
    <SiteShell settings={settings} path={routes.siteMap} trail={[{ label: TITLE, path: routes.siteMap }]}>
      <PageHeader title={TITLE} />
      <Links title="Rubriques" links={SECTIONS.filter(({ path }) => !linked.has(path))} />
      <Links title="Pages" links={pages.map(({ title, path }) => ({ label: title, path }))} />
      <Links title="Projets" links={projects.map(({ title, path }) => ({ label: title, path }))} />
      <Links title="Saisons" links={seasons.map(({ slug }) => ({ label: seasonLabel(slug), path: routes.season(slug) }))} />
      <Links title="Séries d’événements" links={series.map(({ slug, name }) => ({ label: name, path: routes.series(slug) }))} />
      <Links
        title="Calendrier, mois par mois"
        links={monthsOf(calendar, now).map((month) => ({ label: formatMonth(firstDay(month)), path: routes.month(month) }))}
      />
      <Links title="Étiquettes" links={tags.map(({ slug, name }) => ({ label: name, path: routes.tag(slug) }))} />
    </SiteShell>
  );
}

const SECTIONS = [
  { label: 'Accueil', path: routes.home },
  { label: 'Actualités', path: routes.news },
  { label: 'Infolettres', path: routes.newsletters },
  { label: 'Événements', path: routes.events },
  { label: 'Calendrier', path: routes.calendar },
  { label: 'Formations', path: routes.trainings },
  { label: 'Projets', path: routes.projects },
  { label: 'Membres', path: routes.members },
  { label: 'Étiquettes', path: routes.tags },
  { label: 'Recherche', path: routes.search },
  { label: 'Données ouvertes', path: routes.openData },
];

function Links({ title, links }: { title: string; links: readonly { label: string; path: string }[] }) {
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
