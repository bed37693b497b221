import type { Project, SiteContent } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { href, routes } from '@/lib/site/routes';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';
import { ProjectCard } from './ProjectCard';
import styles from './ProjectsList.module.css';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

interface Props {
  content: SiteContent;
  projects: readonly Project[];
  /** What the projects have in common, when they are not all; its path is the page's. */
  filter?: { label: string; path: string };
}

/** Projects, all of them or those of a season or an administration: each filter is a page. */
export function ProjectsList({ content, projects, filter }: Props) {
  const { settings } = content;
  const trail = [{ label: 'Projets', path: routes.projects as string }, ...(filter ? [filter] : [])];
  const path = filter?.path ?? routes.projects;
  return (
    <SiteShell settings={settings} path={path} trail={trail}>
      <PageHeader title={filter ? `Projets : ${filter.label}` : 'Projets'} isSection={!filter}>
        {!filter && (
          <p>
            Des projets utiles à plusieurs ministères, qui répondent à un besoin concret et immédiat, et dont le code et les données peuvent
            s’ouvrir aux autres agents publics. Une idée ? <SmartLink href={settings.ideas_url}>Proposez-la</SmartLink>.
          </p>
        )}
      </PageHeader>
      <div className="wrap">
        <Filters content={content} path={path} />
        {projects.length === 0 ? (
          <EmptyState title="Aucun projet pour le moment">Les projets de la prochaine saison paraîtront ici.</EmptyState>
        ) : (
          <ul className={cards.grid}>
            {projects.map((project) => (
              <li key={project.path}>
                <ProjectCard project={project} content={content} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}

function Filters({ content, path }: { content: SiteContent; path: string }) {
  const seasons = content.seasons.filter((season) => season.projects.length > 0);
  if (content.projects.length < 2) return null;
  const link = (label: string, to: string) => (
    <li key={to}>
      <a href={href(to)} aria-current={to === path ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <nav className={styles.filters} aria-label="Filtrer les projets">
      <ul>
        {link('Tous', routes.projects)}
        {seasons.map(({ slug }) => link(seasonLabel(slug), routes.projectsOfSeason(slug)))}
      </ul>
      {content.organisations.length > 0 && (
        <details open={path.startsWith(routes.projectsOfOrganisation('').slice(0, -1)) || undefined}>
          <summary>Par administration</summary>
          <ul>
            {content.organisations.map(({ slug, name, projects }) =>
              link(`${name} (${projects.length})`, routes.projectsOfOrganisation(slug)),
            )}
          </ul>
        </details>
      )}
    </nav>
  );
}
