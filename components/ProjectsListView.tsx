import type { ProjectsListValue } from '@/lib/outputs/values/project-pages';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { ListHeader } from './ListHeader';
import { ProjectCard } from './ProjectCard';
import styles from './ProjectsListView.module.css';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** A list of all projects, or of those of a season or an administration: each filter is a page. */
export function ProjectsListView(value: ProjectsListValue) {
  const { shell, introduction, ideasUrl, projects } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader
        value={value}
        introduction={introduction}
        sentence={ideasUrl !== undefined && <Sentence text={words.projects.idea} links={{ ideas: ideasUrl }} />}
      />
      <div className="wrap">
        <Filters {...value} />
        {projects.length === 0 ? (
          <EmptyState title={words.projects.none}>{words.projects.whenNone}</EmptyState>
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
    <nav className={styles.filters} aria-label={words.projects.filter}>
      <ul>
        {link(words.projects.all, routes.projects)}
        {seasons.map(({ label, path }) => link(label, path))}
      </ul>
      {organisations.length > 0 && (
        <details open={organisations.some(({ path }) => path === current) || undefined}>
          <summary>{words.projects.byOrganisation}</summary>
          <ul>{organisations.map(({ label, path, count }) => link(words.projects.counted(label, count), path))}</ul>
        </details>
      )}
    </nav>
  );
}
