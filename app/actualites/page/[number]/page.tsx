import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewsList } from '@/components/NewsList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { laterPages } from '@/lib/pages';
import { routes } from '@/lib/routes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams('number', laterPages(getContent().news.length));
}

export async function generateMetadata({ params }: PageProps<'/actualites/page/[number]'>): Promise<Metadata> {
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
