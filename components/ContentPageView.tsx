import type { PageValues } from '@/lib/outputs/pages';
import { EntryLayout } from './EntryLayout';
import { InlineParagraph } from './InlineMarkdown';

/** A page of the collection `pages`. */
export function ContentPageView(value: PageValues['page']) {
  return <EntryLayout value={value} header={<InlineParagraph text={value.summary} />} />;
}
