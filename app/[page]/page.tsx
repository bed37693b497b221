import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryBody } from '@/components/EntryBody';
import { EntryFooter } from '@/components/EntryFooter';
import { EntryLayout } from '@/components/EntryLayout';
import { InlineMarkdown } from '@/components/Markdown';
import { PageHeader } from '@/components/PageHeader';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { entryMetadata } from '@/lib/metadata';
import { searchAttributes } from '@/lib/search/attributes';
import { staticParams } from '@/lib/static-params';

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams(
    'page',
    getContent().pages.map(({ slug }) => slug),
  );
}

const find = (slug: string) => getContent().pages.find((page) => page.slug === slug);

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<Metadata> {
  const page = find((await params).page);
  return page ? entryMetadata(getContent().settings, page) : {};
}

export default async function ContentPage({ params }: PageProps<'/[page]'>) {
  const content = getContent();
  const page = find((await params).page);
  if (!page) notFound();
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
