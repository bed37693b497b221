import { ReplaysView } from '@/components/ReplaysView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterReplays');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterReplaysPage({ params }: PageInput<'laterReplays'>) {
  return <ReplaysView {...(await route.value(params))} />;
}
