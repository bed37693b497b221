import type { Metadata } from 'next';
import { MonthCalendar } from '@/components/MonthCalendar';
import { getContent } from '@/lib/content';
import { machineDate } from '@/lib/dates';
import { pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Calendrier des événements',
    description: `Les événements du ${settings.name}, mois par mois.`,
    path: routes.calendar,
  });
}

/** The present month. */
export default function CalendarPage() {
  const content = getContent();
  return <MonthCalendar content={content} month={machineDate(content.now, true).slice(0, 7)} path={routes.calendar} />;
}
