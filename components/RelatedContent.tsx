import type { Entry, SiteContent } from '@/lib/content';
import { relatedTo } from '@/lib/content/related';
import cards from './cards.module.css';
import { EventCard } from './EventCard';
import { NewsCard } from './NewsCard';
import { Section } from './Section';

/** What else one may want to read after an entry. */
export function RelatedContent({ entry, content }: { entry: Entry; content: SiteContent }) {
  const related = relatedTo(entry, content);
  if (related.length === 0) return null;
  return (
    <Section title="Sur le même sujet" tone="sunken">
      <ul className={cards.grid}>
        {related.map((other) => (
          <li key={other.path}>
            {other.collection === 'actualites' ? (
              <NewsCard post={other} content={content} headingLevel={3} />
            ) : (
              <EventCard event={other} content={content} headingLevel={3} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
