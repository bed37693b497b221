import type { ProjectsListValue } from '@/lib/outputs/values/project-pages';
import { href, routes } from '@/lib/site/routes';
import { GIVEN_PAGES, PAGE_TITLES } from '@/lib/site/words/pages';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';
import { ProjectCard } from './ProjectCard';
import styles from './ProjectsListView.module.css';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

/** Projects, all of them or those of a season or an administration: each filter is a page. */
export function ProjectsListView(value: ProjectsListValue) {
  const { shell, filter, ideasUrl, projects } = value;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={filter === undefined ? PAGE_TITLES.projects : GIVEN_PAGES.projectsOf(filter)} isSection={filter === undefined}>
        {filter === undefined && (
          <p>
            Des projets utiles à plusieurs ministères, qui répondent à un besoin concret et immédiat, et dont le code et les données peuvent
            s’ouvrir aux autres agents publics. Une idée ? <SmartLink href={ideasUrl}>Proposez-la</SmartLink>.
          </p>
        )}
      </PageHeader>
      <div className="wrap">
        <Filters {...value} />
        {projects.length === 0 ? (
          <EmptyState title="Aucun projet pour le moment">Les projets de la prochaine saison paraîtront ici.</EmptyState>
        ) : (
          <ul className={cards.grid}>
            {projects.map((project) => (
              <li key={project.path}>
                <ProjectCard project={project} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}

function Filters({ shell: { path: current }, seasons, organisations }: ProjectsListValue) {
  if (seasons.length + organisations.length === 0) return null;
  const link = (label: string, to: string) => (
    <li key={to}>
      <a href={href(to)} aria-current={to === current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <nav className={styles.filters} aria-label="Filtrer les projets">
      <ul>
        {link('Tous', routes.projects)}
        {seasons.map(({ label, path }) => link(label, path))}
      </ul>
      {organisations.length > 0 && (
        <details open={organisations.some(({ path }) => path === current) || undefined}>
          <summary>Par administration</summary>
          <ul>{organisations.map(({ label, path, count }) => link(`${label} (${count})`, path))}</ul>
        </details>
      )}
    </nav>
  );
}
