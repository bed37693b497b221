import { TagView } from '@/components/TagView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterOfTag');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterTagPage({ params }: PageProps<'/etiquettes/[tag]/page/[number]'>) {
  return <TagView {...(await route.value(params))} />;
}
