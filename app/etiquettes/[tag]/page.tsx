import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TagPage } from '@/components/TagPage';
import { getContent } from '@/lib/content';
import { pageMetadata } from '@/lib/metadata';
import { routes } from '@/lib/routes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams(
    'tag',
    getContent().tags.map(({ slug }) => slug),
  );
}

const find = (slug: string) => getContent().tags.find((tag) => tag.slug === slug);

export async function generateMetadata({ params }: PageProps<'/etiquettes/[tag]'>): Promise<Metadata> {
  const tag = find((await params).tag);
  if (!tag) return {};
  return pageMetadata(getContent().settings, {
    title: `Étiquette « ${tag.name} »`,
    description: `Tout ce que le site publie sous l’étiquette « ${tag.name} ».`,
    path: routes.tag(tag.slug),
    hasFeeds: true,
  });
}

export default async function FirstTagPage({ params }: PageProps<'/etiquettes/[tag]'>) {
  const tag = find((await params).tag);
  if (!tag) notFound();
  return <TagPage content={getContent()} tag={tag} page={1} />;
}
