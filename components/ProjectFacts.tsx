import type { Project } from '@/lib/content';
import { seasonLabel } from '@/lib/events/seasons';
import { href, routes } from '@/lib/site/routes';
import styles from './EventFacts.module.css';
import { SmartLink } from './SmartLink';

/** Who takes part in a project, when, and where its code is. */
export function ProjectFacts({ project }: { project: Project }) {
  const { organisations, seasons, responsible, state, codeUrl, chatUrl } = project;
  return (
    <section className={styles.facts} aria-labelledby="en-bref">
      <h2 id="en-bref">En bref</h2>
      <dl>
        {organisations.length > 0 && (
          <>
            <dt>Administrations</dt>
            {organisations.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </>
        )}
        {seasons.length > 0 && (
          <>
            <dt>{seasons.length > 1 ? 'Saisons' : 'Saison'}</dt>
            {seasons.map((season) => (
              <dd key={season}>
                <a href={href(routes.season(season))}>{seasonLabel(season)}</a>
              </dd>
            ))}
          </>
        )}
        {responsible.length > 0 && (
          <>
            <dt>{responsible.length > 1 ? 'Responsables' : 'Responsable'}</dt>
            {responsible.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </>
        )}
        {state && (
          <>
            <dt>Avancement</dt>
            <dd>{state}</dd>
          </>
        )}
        <dt>Code source</dt>
        <dd>{codeUrl ? <SmartLink href={codeUrl}>{codeUrl.replace(/^https?:\/\//, '')}</SmartLink> : 'Pas encore publié'}</dd>
        {chatUrl && (
          <>
            <dt>Discussion</dt>
            <dd>
              <SmartLink href={chatUrl}>Salon du projet</SmartLink>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
