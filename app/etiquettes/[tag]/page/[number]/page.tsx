import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TagPage, tagSize } from '@/components/TagPage';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { laterPages } from '@/lib/pages';
import { routes } from '@/lib/routes';
import { EMPTY_ROUTE } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = getContent().tags.flatMap((tag) => laterPages(tagSize(tag)).map((number) => ({ tag: tag.slug, number })));
  return pages.length > 0 ? pages : [{ tag: EMPTY_ROUTE, number: EMPTY_ROUTE }];
}

const find = (slug: string) => getContent().tags.find((tag) => tag.slug === slug);

export async function generateMetadata({ params }: PageProps<'/etiquettes/[tag]/page/[number]'>): Promise<Metadata> {
  const { tag: slug, number } = await params;
  const tag = find(slug);
  if (!tag) return {};
  return pageMetadata(getContent().settings, {
    title: `Étiquette « ${tag.name} », page ${number}`,
    description: `Ce que le site publie sous l’étiquette « ${tag.name} », page ${number}.`,
    path: routes.tagPage(tag.slug, Number(number)),
  });
}

export default async function LaterTagPage({ params }: PageProps<'/etiquettes/[tag]/page/[number]'>) {
  const { tag: slug, number } = await params;
  const tag = find(slug);
  if (!tag || !Number.isInteger(Number(number))) notFound();
  return <TagPage content={getContent()} tag={tag} page={Number(number)} />;
}
