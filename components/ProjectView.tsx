import type { EntryReference } from '@/lib/outputs/values/groups';
import type { ProjectPageValue } from '@/lib/outputs/values/project-pages';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EntryBody } from './EntryBody';
import { EntryFooter } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { EntryNeighbours } from './EntryNeighbours';
import { InlineMarkdown } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import { ProjectFacts } from './ProjectFacts';
import { SiteShell } from './SiteShell';

/** The page of a project. */
export function ProjectView(value: ProjectPageValue) {
  const { shell, search, title, subtitle, summary, facts, mentions, footer, previous, next } = value;
  return (
    <SiteShell shell={shell}>
      <article {...search}>
        <PageHeader title={title} subtitle={subtitle} kicker={words.kinds.projets.one}>
          {summary && (
            <p>
              <InlineMarkdown text={summary} />
            </p>
          )}
        </PageHeader>
        <EntryLayout aside={<ProjectFacts facts={facts} />}>
          <EntryBody {...value} />
          <Mentions entries={mentions} />
          <EntryFooter {...footer} />
        </EntryLayout>
      </article>
      <EntryNeighbours label={words.projects.others} previous={previous} next={next} />
    </SiteShell>
  );
}

/** The events and news that name the project. */
function Mentions({ entries }: { entries: readonly EntryReference[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="lies">
      <h2 id="lies">{words.projects.mentions}</h2>
      <ul>
        {entries.map(({ path, title }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
