import type { NewsPostValue } from '@/lib/outputs/values/news-page';
import { formatDate, machineDate } from '@/lib/site/dates';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EntryLayout } from './EntryLayout';
import { InlineParagraph } from './InlineMarkdown';
import { Byline } from './People';

/** The page of a news post. */
export function NewsPostView(value: NewsPostValue) {
  const { title, kind, number, publishedAt, summary, authors } = value;
  const newsletter = number ? words.news.numberedNewsletter(number) : words.news.newsletter;
  return (
    <EntryLayout
      value={value}
      kicker={
        <>
          {kind === 'infolettre' && !title.startsWith(newsletter) && `${newsletter}, `}
          {kind === 'portrait' && `${words.news.portrait}, `}
          <time dateTime={machineDate(publishedAt, true)}>{formatDate(publishedAt)}</time>
        </>
      }
      header={
        <>
          <InlineParagraph text={summary} />
          <Byline label={words.news.by} people={authors} />
        </>
      }
      neighbours={words.news.others}
    >
      {value.mail && (
        <p>
          {words.mail.toSend} <a href={href(value.mail.html)}>{words.mail.html}</a>, <a href={href(value.mail.text)}>{words.mail.text}</a>.
        </p>
      )}
    </EntryLayout>
  );
}
