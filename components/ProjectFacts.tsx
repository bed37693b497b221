import { seasonLabel } from '@/lib/events/seasons';
import type { ProjectFactsValue } from '@/lib/outputs/values/project-pages';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { slugify } from '@/lib/slug';
import styles from './EventFacts.module.css';
import { Fact } from './Fact';
import { Names } from './People';
import { SmartLink } from './SmartLink';

/** The facts of a project: administrations, seasons, people in charge, state and source code. */
export function ProjectFacts({ facts }: { facts: ProjectFactsValue }) {
  const { organisations, seasons, responsible, state, codeUrl, chatUrl } = facts;
  return (
    <section className={styles.facts} aria-labelledby="en-bref">
      <h2 id="en-bref">{words.projects.factsTitle}</h2>
      <dl>
        <Fact term={words.projects.organisations}>
          {organisations.map((organisation) => (
            <a key={organisation} href={href(routes.projectsOfOrganisation(slugify(organisation)))}>
              {organisation}
            </a>
          ))}
        </Fact>
        <Fact term={seasons.length > 1 ? words.groups.season.many : words.groups.season.one}>
          {seasons.map((season) => (
            <a key={season} href={href(routes.season(slugify(season)))}>
              {seasonLabel(season)}
            </a>
          ))}
        </Fact>
        <Fact term={responsible.length > 1 ? words.projects.responsible.many : words.projects.responsible.one}>
          {responsible.length > 0 && <Names people={responsible} />}
        </Fact>
        <Fact term={words.projects.state}>{state}</Fact>
        <Fact term={words.projects.code}>
          {codeUrl ? (
            <SmartLink href={codeUrl} isBreakable>
              {codeUrl.replace(/^https?:\/\//, '')}
            </SmartLink>
          ) : (
            words.projects.noCode
          )}
        </Fact>
        <Fact term={words.projects.chat}>{chatUrl && <SmartLink href={chatUrl}>{words.projects.chatRoom}</SmartLink>}</Fact>
      </dl>
    </section>
  );
}
