import { EventView } from '@/components/EventView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('event');
export const { generateStaticParams, generateMetadata } = route;

export default async function EventPage({ params }: PageInput<'event'>) {
  return <EventView {...(await route.value(params))} />;
}
