import { ContentPageView } from '@/components/ContentPageView';
import { type PageInput, pageRoute } from '@/lib/build/page-route';

const route = pageRoute('page');
export const { generateStaticParams, generateMetadata } = route;

export default async function ContentPage({ params }: PageInput<'page'>) {
  return <ContentPageView {...(await route.value(params))} />;
}
