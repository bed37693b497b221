import { notFound } from 'next/navigation';
import { EntryBody } from '@/components/EntryBody';
import { Authors, EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { EntryNeighbours } from '@/components/EntryNeighbours';
import { InlineMarkdown } from '@/components/Markdown';
import { PageHeader } from '@/components/PageHeader';
import { RelatedContent } from '@/components/RelatedContent';
import { SiteShell } from '@/components/SiteShell';
import { StructuredData } from '@/components/StructuredData';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { formatDate, machineDate } from '@/lib/dates';
import { neighbours } from '@/lib/lists';
import { entryMetadata, type PageMetadata } from '@/lib/outputs/metadata';
import { searchAttributes } from '@/lib/outputs/search/attributes';
import { newsArticle } from '@/lib/outputs/structured-data/news';
import { routes } from '@/lib/site/routes';

export const generateStaticParams = routeParams(['slug'], () => getContent().news.map(({ slug }) => ({ slug })));

const find = (slug: string) => getContent().news.find((post) => post.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/actualites/[slug]'>): Promise<PageMetadata> {
  const post = find((await params).slug);
  return entryMetadata(getContent().settings, post);
}

export default async function NewsPostPage({ params }: PageProps<'/actualites/[slug]'>) {
  const content = getContent();
  const post = find((await params).slug);
  return (
    <SiteShell
      settings={content.settings}
      path={post.path}
      trail={[
        { label: 'Actualités', path: routes.news },
        { label: post.title, path: post.path },
      ]}
    >
      <article {...searchAttributes(post)}>
        <PageHeader
          title={post.title}
          subtitle={post.subtitle}
          kicker={
            <>
              {post.kind === 'infolettre' && `Infolettre${post.number ? ` n°\u00a0${post.number}` : ''}, `}
              {post.kind === 'portrait' && 'Portrait, '}
              <time dateTime={machineDate(post.publishedAt, true)} data-pagefind-meta="date">
                {formatDate(post.publishedAt)}
              </time>
            </>
          }
        >
          {post.summary && (
            <p>
              <InlineMarkdown text={post.summary} content={content} />
            </p>
          )}
          {post.authors.length > 0 && (
            <p>
              Par <Authors authors={post.authors} />
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody entry={post} content={content} />
          <EntryFooter entry={post} content={content} />
        </EntryLayout>
      </article>
      <RelatedContent entry={post} content={content} />
      <StructuredData graph={[newsArticle(post, content)]} />
      <EntryNeighbours label="Autres actualités" {...neighbours([...content.news].reverse(), post)} />
    </SiteShell>
  );
}
