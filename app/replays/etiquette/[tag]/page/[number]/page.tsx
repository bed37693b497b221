import { ReplaysView } from '@/components/ReplaysView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterReplaysOfTag');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterReplaysOfTagPage({ params }: PageInput<'laterReplaysOfTag'>) {
  return <ReplaysView {...(await route.value(params))} />;
}
