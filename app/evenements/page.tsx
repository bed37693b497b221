import type { Metadata } from 'next';
import { EventsList } from '@/components/EventsList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Événements',
    description: `Les ateliers, formations et rencontres du ${settings.name}.`,
    path: routes.events,
    hasFeeds: true,
  });
}

export default function EventsPage() {
  return <EventsList content={getContent()} page={1} />;
}
