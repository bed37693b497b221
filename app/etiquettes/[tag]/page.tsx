import { TagView } from '@/components/GroupView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('tag');
export const { generateStaticParams, generateMetadata } = route;

export default async function TagPage({ params }: PageInput<'tag'>) {
  return <TagView {...(await route.value(params))} />;
}
