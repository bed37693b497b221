import type { CommunityEvent, Member, NewsPost, Page, Project, SiteContent } from '@/lib/content';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';
import { EventCard } from './EventCard';
import { NewsCard } from './NewsCard';
import { ProjectCard } from './ProjectCard';
import { Section } from './Section';

interface Props {
  title: string;
  content: SiteContent;
  events?: readonly CommunityEvent[];
  news?: readonly NewsPost[];
  projects?: readonly Project[];
  /** Whether events show their recording, slides and code. */
  withLinks?: boolean;
  others?: readonly (Member | Page)[];
}

/** A titled list of entries of one kind or another. Nothing where all are empty. */
export function EntryGroup({ title, content, events = [], news = [], projects = [], others = [], withLinks = false }: Props) {
  if (events.length + news.length + projects.length + others.length === 0) return null;
  return (
    <Section title={title}>
      {events.length > 0 && (
        <ul className={cards.list}>
          {events.map((event) => (
            <li key={event.path}>
              <EventCard event={event} content={content} headingLevel={3} withLinks={withLinks} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ path, title }) => (
            <li key={path}>
              <a href={href(path)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {news.length + projects.length > 0 && (
        <ul className={cards.grid}>
          {news.map((post) => (
            <li key={post.path}>
              <NewsCard post={post} content={content} headingLevel={3} />
            </li>
          ))}
          {projects.map((project) => (
            <li key={project.path}>
              <ProjectCard project={project} content={content} headingLevel={3} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
