import type { Project, SiteContent } from '@/lib/content';
import { seasonsLabel } from '@/lib/events/seasons';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineMarkdown } from './Markdown';
import styles from './ProjectCard.module.css';

interface Props {
  project: Project;
  content: SiteContent;
  headingLevel: HeadingLevel;
}

/** A project in a list. */
export function ProjectCard({ project, content, headingLevel }: Props) {
  return (
    <article className={`${cards.card} ${styles.card}`}>
      {project.seasons.length > 0 && <p className={cards.kicker}>{seasonsLabel(project.seasons)}</p>}
      <Heading level={headingLevel} className={cards.title}>
        <a href={href(project.path)}>{project.title}</a>
      </Heading>
      {project.summary && (
        <p>
          <InlineMarkdown text={project.summary} content={content} />
        </p>
      )}
      {project.organisations.length > 0 && <p className={cards.detail}>{project.organisations.join(', ')}</p>}
    </article>
  );
}
