import type { Metadata } from 'next';
import cards from '@/components/cards.module.css';
import { EmptyState } from '@/components/EmptyState';
import { PageHeader } from '@/components/PageHeader';
import { ProjectCard } from '@/components/ProjectCard';
import { SiteShell } from '@/components/SiteShell';
import { SmartLink } from '@/components/SmartLink';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, { title: 'Projets', description: `Les projets partagés du ${settings.name}.`, path: routes.projects });
}

export default function ProjectsPage() {
  const content = getContent();
  const { projects, settings } = content;
  return (
    <SiteShell settings={settings} path={routes.projects} trail={[{ label: 'Projets', path: routes.projects }]}>
      <PageHeader title="Projets">
        <p>
          Des projets utiles à plusieurs ministères, qui répondent à un besoin concret et immédiat, et dont le code et les données peuvent
          s’ouvrir aux autres agents publics. Une idée ? <SmartLink href={settings.ideas_url}>Proposez-la</SmartLink>.
        </p>
      </PageHeader>
      <div className="wrap">
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
