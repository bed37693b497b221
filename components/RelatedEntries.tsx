import type { Entry, SiteContent } from '@/lib/content';
import { href } from '@/lib/site/routes';

/** The events and news that name a project. */
export function RelatedEntries({ slug, content }: { slug: string; content: SiteContent }) {
  const names = ({ projectSlugs }: Entry) => projectSlugs.includes(slug);
  const related = [...content.events.filter(names), ...content.news.filter(names)];
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="lies">
      <h2 id="lies">Événements et actualités du projet</h2>
      <ul>
        {related.map((entry) => (
          <li key={entry.path}>
            <a href={href(entry.path)}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
