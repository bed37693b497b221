import { notFound } from 'next/navigation';
import { EntryBody } from '@/components/EntryBody';
import { EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { InlineMarkdown } from '@/components/Markdown';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { routeParams } from '@/lib/build/static-params';
import { getContent } from '@/lib/content';
import { entryMetadata, type PageMetadata } from '@/lib/outputs/metadata';
import { searchAttributes } from '@/lib/outputs/search/attributes';

export const generateStaticParams = routeParams(['page'], () => getContent().pages.map(({ slug }) => ({ page: slug })));

const find = (slug: string) => getContent().pages.find((page) => page.slug === slug) ?? notFound();

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<PageMetadata> {
  const page = find((await params).page);
  return entryMetadata(getContent().settings, page);
}

export default async function ContentPage({ params }: PageProps<'/[page]'>) {
  const content = getContent();
  const page = find((await params).page);
  return (
    <SiteShell settings={content.settings} path={page.path} trail={[{ label: page.title, path: page.path }]}>
      <article {...searchAttributes(page)}>
        <PageHeader title={page.title} subtitle={page.subtitle}>
          {page.summary && (
            <p>
              <InlineMarkdown text={page.summary} content={content} />
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody entry={page} content={content} />
          <EntryFooter entry={page} content={content} />
        </EntryLayout>
      </article>
    </SiteShell>
  );
}
