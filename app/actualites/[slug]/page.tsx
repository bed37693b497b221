import { NewsPostView } from '@/components/NewsPostView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('newsPost');
export const { generateStaticParams, generateMetadata } = route;

export default async function NewsPostPage({ params }: PageInput<'newsPost'>) {
  return <NewsPostView {...(await route.value(params))} />;
}
