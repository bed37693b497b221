import type { ContentPageValue } from '@/lib/outputs/values/site-pages';
import { EntryBody } from './EntryBody';
import { EntryFooter } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { InlineMarkdown } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';

/** A page of the authors. */
export function ContentPageView(value: ContentPageValue) {
  const { shell, search, title, subtitle, summary, footer } = value;
  return (
    <SiteShell shell={shell}>
      <article {...search}>
        <PageHeader title={title} subtitle={subtitle}>
          {summary && (
            <p>
              <InlineMarkdown text={summary} />
            </p>
          )}
        </PageHeader>
        <EntryLayout>
          <EntryBody {...value} />
          <EntryFooter {...footer} />
        </EntryLayout>
      </article>
    </SiteShell>
  );
}
