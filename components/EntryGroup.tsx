import type { GroupValue } from '@/lib/outputs/values/group-pages';
import cards from './cards.module.css';
import { EventCards } from './EventCards';
import { LinkList } from './LinkList';
import { NewsCard } from './NewsCard';
import { ProjectCard } from './ProjectCard';
import { Section } from './Section';

interface Props {
  title: string;
  group: Partial<GroupValue>;
  /** Whether events show their recording, slides and code. */
  withLinks?: boolean;
}

/** A titled list of entries of any kind. Renders nothing without entries. */
export function EntryGroup({ title, group, withLinks = false }: Props) {
  const { events = [], news = [], projects = [], others = [] } = group;
  if (events.length + news.length + projects.length + others.length === 0) return null;
  return (
    <Section title={title}>
      {events.length > 0 && <EventCards events={events} headingLevel={3} withLinks={withLinks} saysOver />}
      {others.length > 0 && <LinkList links={others} />}
      {news.length + projects.length > 0 && (
        <ul className={cards.grid}>
          {news.map((post) => (
            <li key={post.path}>
              <NewsCard post={post} headingLevel={3} />
            </li>
          ))}
          {projects.map((project) => (
            <li key={project.path}>
              <ProjectCard project={project} headingLevel={3} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
