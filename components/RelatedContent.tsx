import type { RelatedEntry } from '@/lib/outputs/values/related';
import { formatDate, machineDate } from '@/lib/site/dates';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { Section } from './Section';

/** Links to related entries, after an entry. */
export function RelatedContent({ related }: { related: readonly RelatedEntry[] }) {
  if (related.length === 0) return null;
  return (
    <Section title={words.entries.related} tone="sunken" className="unprinted">
      <ul className={cards.grid}>
        {related.map(({ path, title, collection, kind, date }) => (
          <li key={path} className={cards.card}>
            <p className={cards.detail}>
              {`${kind ? words.events.kinds[kind] : words.kinds[collection].one}, `}
              <time dateTime={machineDate(date, true)}>{formatDate(date)}</time>
            </p>
            <p className={cards.title}>
              <a href={href(path)}>{title}</a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
