import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CalendarSubscription } from '@/components/CalendarSubscription';
import { EntryGroup } from '@/components/EntryGroup';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams(
    'tag',
    getContent().tags.map(({ slug }) => slug),
  );
}

const find = (slug: string) => getContent().tags.find((tag) => tag.slug === slug);

export async function generateMetadata({ params }: PageProps<'/etiquettes/[tag]'>): Promise<Metadata> {
  const tag = find((await params).tag);
  if (!tag) return {};
  return pageMetadata(getContent().settings, {
    title: `Étiquette « ${tag.name} »`,
    description: `Tout ce que le site publie sous l’étiquette « ${tag.name} ».`,
    path: routes.tag(tag.slug),
    hasFeeds: true,
  });
}

export default async function TagPage({ params }: PageProps<'/etiquettes/[tag]'>) {
  const content = getContent();
  const tag = find((await params).tag);
  if (!tag) notFound();
  return (
    <SiteShell
      settings={content.settings}
      path={routes.tag(tag.slug)}
      trail={[
        { label: 'Étiquettes', path: routes.tags },
        { label: tag.name, path: routes.tag(tag.slug) },
      ]}
    >
      <PageHeader title={tag.name} kicker="Étiquette">
        {tag.events.length > 0 && (
          <CalendarSubscription path={routes.calendarOf(routes.tag(tag.slug))} holds="les événements de cette étiquette" />
        )}
      </PageHeader>
      <EntryGroup title="Événements" content={content} events={tag.events} />
      <EntryGroup title="Actualités" content={content} news={tag.news} />
      <EntryGroup title="Projets" content={content} projects={tag.projects} />
      <EntryGroup title="Autres pages" content={content} others={tag.others} />
    </SiteShell>
  );
}
