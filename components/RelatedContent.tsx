import { formatDate, machineDate } from '@/lib/dates';
import type { RelatedEntry } from '@/lib/outputs/values/related';
import { href } from '@/lib/site/routes';
import { ENTRY_WORDS } from '@/lib/site/words/entries';
import { KIND_LABELS } from '@/lib/site/words/events';
import { KIND_NAMES } from '@/lib/site/words/kinds';
import cards from './cards.module.css';
import { Section } from './Section';

/** What else one may want to read after an entry. */
export function RelatedContent({ related }: { related: readonly RelatedEntry[] }) {
  if (related.length === 0) return null;
  return (
    <Section title={ENTRY_WORDS.related} tone="sunken">
      <ul className={cards.grid}>
        {related.map(({ path, title, collection, kind, date }) => (
          <li key={path} className={cards.card}>
            <p className={cards.detail}>
              {`${kind ? KIND_LABELS[kind] : KIND_NAMES[collection].one}, `}
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
