import { MonthCalendar } from '@/components/MonthCalendar';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { formatMonth } from '@/lib/dates';
import { firstDay, monthsOf } from '@/lib/events/months';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['month'], () => {
  const { calendar, now } = getContent();
  return monthsOf(calendar, now).map((month) => ({ month }));
});

export async function generateMetadata({ params }: PageProps<'/evenements/calendrier/[month]'>): Promise<PageMetadata> {
  const { month } = await params;
  const { settings } = getContent();
  const title = formatMonth(firstDay(month));
  return pageMetadata(settings, {
    title: `Calendrier : ${title}`,
    description: `Les événements du ${settings.name} en ${title}.`,
    path: routes.month(month),
  });
}

export default async function MonthPage({ params }: PageProps<'/evenements/calendrier/[month]'>) {
  const { month } = await params;
  return <MonthCalendar content={getContent()} month={month} path={routes.month(month)} />;
}
