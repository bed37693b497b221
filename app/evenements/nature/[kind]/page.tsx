import { KindView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('eventsOfKind');
export const { generateStaticParams, generateMetadata } = route;

export default async function EventsOfKindPage({ params }: PageInput<'eventsOfKind'>) {
  return <KindView {...(await route.value(params))} />;
}
