import { seasonsLabel } from '@/lib/events/seasons';
import type { ProjectBrief } from '@/lib/outputs/values/project-pages';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';
import { Heading, type HeadingLevel } from './Heading';
import { InlineParagraph } from './InlineMarkdown';
import styles from './ProjectCard.module.css';

interface Props {
  project: ProjectBrief;
  headingLevel: HeadingLevel;
}

/** A project in a list. */
export function ProjectCard({ project, headingLevel }: Props) {
  return (
    <article className={`${cards.card} ${styles.card}`}>
      {project.seasons.length > 0 && <p className={cards.kicker}>{seasonsLabel(project.seasons)}</p>}
      <Heading level={headingLevel} className={cards.title}>
        <a href={href(project.path)}>{project.title}</a>
      </Heading>
      <InlineParagraph text={project.summary} />
      {project.organisations.length > 0 && <p className={cards.detail}>{project.organisations.join(', ')}</p>}
    </article>
  );
}
