import type { Metadata } from 'next';
import { NewsList } from '@/components/NewsList';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Actualités',
    description: `Les actualités du ${settings.name}.`,
    path: routes.news,
    hasFeeds: true,
  });
}

export default function NewsPage() {
  return <NewsList content={getContent()} page={1} />;
}
