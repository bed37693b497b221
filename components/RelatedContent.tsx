import type { CommunityEvent, Entry, NewsPost, SiteContent } from '@/lib/content';
import { relatedTo } from '@/lib/content/related';
import { formatDate, machineDate } from '@/lib/dates';
import { KIND_LABELS } from '@/lib/events/labels';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';
import { Section } from './Section';

/** What else one may want to read after an entry. */
export function RelatedContent({ entry, content }: { entry: Entry; content: SiteContent }) {
  const related = relatedTo(entry, content);
  if (related.length === 0) return null;
  return (
    <Section title="Sur le même sujet" tone="sunken">
      <ul className={cards.grid}>
        {related.map((other) => (
          <li key={other.path} className={cards.card}>
            <p className={cards.detail}>{context(other)}</p>
            <p className={cards.title}>
              <a href={href(other.path)}>{other.title}</a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** « Formation, 8 novembre 2022 » */
function context(entry: NewsPost | CommunityEvent) {
  const date = entry.collection === 'actualites' ? entry.publishedAt : entry.startsAt;
  const kind = entry.collection === 'actualites' ? 'Actualité' : entry.kind ? KIND_LABELS[entry.kind] : 'Événement';
  return (
    <>
      {`${kind}, `}
      <time dateTime={machineDate(date, true)}>{formatDate(date)}</time>
    </>
  );
}
