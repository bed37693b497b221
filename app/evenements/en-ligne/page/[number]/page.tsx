import { OnlineView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOnlineEvents');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterOnlineEventsPage({ params }: PageInput<'laterOnlineEvents'>) {
  return <OnlineView {...(await route.value(params))} />;
}
