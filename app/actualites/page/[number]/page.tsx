import { notFound } from 'next/navigation';
import { NewsList } from '@/components/NewsList';
import { getContent } from '@/lib/content';
import { type PageMetadata, pageMetadata } from '@/lib/metadata';
import { laterPages } from '@/lib/pages';
import { routes } from '@/lib/routes';
import { routeParams } from '@/lib/static-params';

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
