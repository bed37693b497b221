import { notFound } from 'next/navigation';
import { EntryBody } from '@/components/EntryBody';
import { EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { EntryNeighbours } from '@/components/EntryNeighbours';
import { InlineMarkdown } from '@/components/Markdown';
import { PageHeader } from '@/components/PageHeader';
import { ProjectFacts } from '@/components/ProjectFacts';
import { RelatedEntries } from '@/components/RelatedEntries';
import { SiteShell } from '@/components/SiteShell';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { neighbours } from '@/lib/lists';
import { entryMetadata, type PageMetadata } from '@/lib/outputs/metadata';
import { searchAttributes } from '@/lib/outputs/search/attributes';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['slug'], () => getContent().projects.map(({ slug }) => ({ slug })));

const find = (slug: string) => getContent().projects.find((project) => project.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/projets/[slug]'>): Promise<PageMetadata> {
  const project = find((await params).slug);
  return entryMetadata(getContent().settings, project);
}

export default async function ProjectPage({ params }: PageProps<'/projets/[slug]'>) {
  const content = getContent();
  const project = find((await params).slug);
  return (
    <SiteShell
      settings={content.settings}
      path={project.path}
      trail={[
        { label: 'Projets', path: routes.projects },
        { label: project.title, path: project.path },
      ]}
    >
      <article {...searchAttributes(project)}>
        <PageHeader title={project.title} subtitle={project.subtitle} kicker="Projet">
          {project.summary && (
            <p>
              <InlineMarkdown text={project.summary} content={content} />
            </p>
          )}
        </PageHeader>
        <EntryLayout aside={<ProjectFacts project={project} />}>
          <EntryBody entry={project} content={content} />
          <RelatedEntries slug={project.slug} content={content} />
          <EntryFooter entry={project} content={content} />
        </EntryLayout>
      </article>
      <EntryNeighbours label="Autres projets" {...neighbours(content.projects, project)} />
    </SiteShell>
  );
}
