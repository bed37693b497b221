import { notFound } from 'next/navigation';
import { TagPage, tagSize } from '@/components/TagPage';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { laterPages } from '@/lib/lists';
import { type PageMetadata, pageMetadata } from '@/lib/outputs/metadata';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['tag', 'number'], () =>
  getContent().tags.flatMap((tag) => laterPages(tagSize(tag)).map((number) => ({ tag: tag.slug, number }))),
);

const find = (slug: string) => getContent().tags.find((tag) => tag.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/etiquettes/[tag]/page/[number]'>): Promise<PageMetadata> {
  const { tag: slug, number } = await params;
  const tag = find(slug);
  return pageMetadata(getContent().settings, {
    title: `Étiquette « ${tag.name} », page ${number}`,
    description: `Ce que le site publie sous l’étiquette « ${tag.name} », page ${number}.`,
    path: routes.tagPage(tag.slug, Number(number)),
  });
}

export default async function LaterTagPage({ params }: PageProps<'/etiquettes/[tag]/page/[number]'>) {
  const { tag: slug, number } = await params;
  const tag = find(slug);
  if (!Number.isInteger(Number(number))) notFound();
  return <TagPage content={getContent()} tag={tag} page={Number(number)} />;
}
