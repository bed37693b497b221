import type { EntryReference } from '@/lib/outputs/values/entry';
import type { ProjectPageValue } from '@/lib/outputs/values/project-pages';
import { words } from '@/lib/site/words';
import { EntryLayout } from './EntryLayout';
import { InlineParagraph } from './InlineMarkdown';
import { LinkList } from './LinkList';
import { ProjectFacts } from './ProjectFacts';

/** The page of a project. */
export function ProjectView(value: ProjectPageValue) {
  return (
    <EntryLayout
      value={value}
      kicker={words.kinds.projets.one}
      header={<InlineParagraph text={value.summary} />}
      aside={<ProjectFacts facts={value.facts} />}
      neighbours={words.projects.others}
    >
      <Mentions entries={value.mentions} />
    </EntryLayout>
  );
}

/** The events and news that name the project. */
function Mentions({ entries }: { entries: readonly EntryReference[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="lies">
      <h2 id="lies">{words.projects.mentions}</h2>
      <LinkList links={entries} />
    </section>
  );
}
