import { TagView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfTag');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterTagPage({ params }: PageInput<'laterOfTag'>) {
  return <TagView {...(await route.value(params))} />;
}
