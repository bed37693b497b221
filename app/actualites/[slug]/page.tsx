import { NewsPostView } from '@/components/NewsPostView';
import { pageRoute } from '@/lib/build/page-route';

const route = pageRoute('newsPost');
export const { generateStaticParams, generateMetadata } = route;

export default async function NewsPostPage({ params }: PageProps<'/actualites/[slug]'>) {
  return <NewsPostView {...(await route.value(params))} />;
}
