import { ReplaysView } from '@/components/ReplaysView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('replaysOfTag');
export const { generateStaticParams, generateMetadata } = route;

export default async function ReplaysOfTagPage({ params }: PageInput<'replaysOfTag'>) {
  return <ReplaysView {...(await route.value(params))} />;
}
