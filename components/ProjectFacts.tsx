import { seasonLabel } from '@/lib/events/seasons';
import type { ProjectFactsValue } from '@/lib/outputs/values/project-pages';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { slugify } from '@/lib/slug';
import styles from './EventFacts.module.css';
import { SmartLink } from './SmartLink';

/** The facts of a project: administrations, seasons, people in charge, state and source code. */
export function ProjectFacts({ facts }: { facts: ProjectFactsValue }) {
  const { organisations, seasons, responsible, state, codeUrl, chatUrl } = facts;
  return (
    <section className={styles.facts} aria-labelledby="en-bref">
      <h2 id="en-bref">{words.projects.factsTitle}</h2>
      <dl>
        {organisations.length > 0 && (
          <>
            <dt>{words.projects.organisations}</dt>
            {organisations.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </>
        )}
        {seasons.length > 0 && (
          <>
            <dt>{seasons.length > 1 ? words.groups.season.many : words.groups.season.one}</dt>
            {seasons.map((season) => (
              <dd key={season}>
                <a href={href(routes.season(slugify(season)))}>{seasonLabel(season)}</a>
              </dd>
            ))}
          </>
        )}
        {responsible.length > 0 && (
          <>
            <dt>{responsible.length > 1 ? words.projects.responsible.many : words.projects.responsible.one}</dt>
            {responsible.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </>
        )}
        {state && (
          <>
            <dt>{words.projects.state}</dt>
            <dd>{state}</dd>
          </>
        )}
        <dt>{words.projects.code}</dt>
        <dd>{codeUrl ? <SmartLink href={codeUrl}>{codeUrl.replace(/^https?:\/\//, '')}</SmartLink> : words.projects.noCode}</dd>
        {chatUrl && (
          <>
            <dt>{words.projects.chat}</dt>
            <dd>
              <SmartLink href={chatUrl}>{words.projects.chatRoom}</SmartLink>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
