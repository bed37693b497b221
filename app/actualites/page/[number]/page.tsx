import { NewsListView } from '@/components/NewsListView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('laterNews');
export const { generateStaticParams, generateMetadata } = route;

export default async function LaterNewsPage({ params }: PageInput<'laterNews'>) {
  return <NewsListView {...(await route.value(params))} />;
}
