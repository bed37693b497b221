import type { RelatedEntry } from '@/lib/outputs/values/related';
import { formatDate, formatDay } from '@/lib/site/dates';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { Leaf } from './CalendarLeaf';
import cards from './cards.module.css';
import leaf from './LeafCard.module.css';
import { Section } from './Section';
import { StateWord } from './StatusBadge';

/** Links to related entries, after an entry. */
export function RelatedContent({ related }: { related: readonly RelatedEntry[] }) {
  if (related.length === 0) return null;
  return (
    <Section title={words.entries.related} tone="sunken" className="unprinted">
      <ul className={cards.grid}>
        {related.map((entry) =>
          entry.collection === 'evenements' ? <EventItem key={entry.path} event={entry} /> : <NewsItem key={entry.path} post={entry} />,
        )}
      </ul>
    </Section>
  );
}

function NewsItem({ post: { path, title, collection, date } }: { post: RelatedEntry }) {
  return (
    <li className={cards.card}>
      <div className={leaf.text}>
        <p className={cards.kicker}>{words.kinds[collection].one}</p>
        <h3 className={cards.title}>
          <a href={href(path)}>{title}</a>
        </h3>
        <p className={cards.detail}>{formatDate(date)}</p>
      </div>
    </li>
  );
}

function EventItem({ event: { path, title, collection, kind, date, isPast, state } }: { event: RelatedEntry }) {
  return (
    <li
      className={[cards.card, leaf.card, (isPast || state) && leaf.past, state && leaf.off].filter(Boolean).join(' ')}
      data-kind={kind}
      data-past={isPast ? '' : undefined}
    >
      <Leaf startsAt={date} />
      <div className={leaf.text}>
        <p className={cards.kicker}>{kind ? words.events.kinds[kind] : words.kinds[collection].one}</p>
        <h3 className={cards.title}>
          <a href={href(path)}>{title}</a>
        </h3>
        <p className={cards.detail}>
          {formatDay(date)} {state && <StateWord state={state} />}
        </p>
      </div>
    </li>
  );
}
