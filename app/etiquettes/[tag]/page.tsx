import { TagView } from '@/components/TagView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('tag');
export const { generateStaticParams, generateMetadata } = route;

export default async function TagPage({ params }: PageProps<'/etiquettes/[tag]'>) {
  return <TagView {...(await route.value(params))} />;
}
