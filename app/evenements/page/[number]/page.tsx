import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventsList } from '@/components/EventsList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { laterPages } from '@/lib/pages';
import { routes } from '@/lib/routes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams('number', laterPages(getContent().pastEvents.length));
}

export async function generateMetadata({ params }: PageProps<'/evenements/page/[number]'>): Promise<Metadata> {
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
