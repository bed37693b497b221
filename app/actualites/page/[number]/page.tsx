import { notFound } from 'next/navigation';
import { NewsList } from '@/components/NewsList';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { laterPages } from '@/lib/lists';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['number'], () => laterPages(getContent().news.length).map((number) => ({ number })));

export async function generateMetadata({ params }: PageProps<'/actualites/page/[number]'>): Promise<PageMetadata> {
  const page = Number((await params).number);
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: `Actualités, page ${page}`,
    description: `Les actualités du ${settings.name}, page ${page}.`,
    path: routes.newsPage(page),
  });
}

export default async function NewsListPage({ params }: PageProps<'/actualites/page/[number]'>) {
  const page = Number((await params).number);
  if (!Number.isInteger(page)) notFound();
  return <NewsList content={getContent()} page={page} />;
}
