import { notFound } from 'next/navigation';
import { EventsList } from '@/components/EventsList';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { laterPages } from '@/lib/lists';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['number'], () => laterPages(getContent().pastEvents.length).map((number) => ({ number })));

export async function generateMetadata({ params }: PageProps<'/evenements/page/[number]'>): Promise<PageMetadata> {
  const page = Number((await params).number);
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: `Événements passés, page ${page}`,
    description: `Les événements passés du ${settings.name}, page ${page}.`,
    path: routes.eventsPage(page),
  });
}

export default async function EventsListPage({ params }: PageProps<'/evenements/page/[number]'>) {
  const page = Number((await params).number);
  if (!Number.isInteger(page)) notFound();
  return <EventsList content={getContent()} page={page} />;
}
