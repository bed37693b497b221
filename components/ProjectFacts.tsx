import { seasonLabel } from '@/lib/events/seasons';
import type { ProjectFactsValue } from '@/lib/outputs/values/project-pages';
import { href, routes } from '@/lib/site/routes';
import { slugify } from '@/lib/slug';
import styles from './EventFacts.module.css';
import { SmartLink } from './SmartLink';

/** Who takes part in a project, when, and where its code is. */
export function ProjectFacts({ facts }: { facts: ProjectFactsValue }) {
  const { organisations, seasons, responsible, state, codeUrl, chatUrl } = facts;
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
                <a href={href(routes.season(slugify(season)))}>{seasonLabel(season)}</a>
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
