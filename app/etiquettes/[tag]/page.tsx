import { notFound } from 'next/navigation';
import { TagPage } from '@/components/TagPage';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['tag'], () => getContent().tags.map(({ slug }) => ({ tag: slug })));

const find = (slug: string) => getContent().tags.find((tag) => tag.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/etiquettes/[tag]'>): Promise<PageMetadata> {
  const tag = find((await params).tag);
  return pageMetadata(getContent().settings, {
    title: `Étiquette « ${tag.name} »`,
    description: `Tout ce que le site publie sous l’étiquette « ${tag.name} ».`,
    path: routes.tag(tag.slug),
    hasFeeds: true,
  });
}

export default async function FirstTagPage({ params }: PageProps<'/etiquettes/[tag]'>) {
  const tag = find((await params).tag);
  return <TagPage content={getContent()} tag={tag} page={1} />;
}
