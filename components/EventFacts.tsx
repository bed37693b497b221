import type { CommunityEvent, SiteContent } from '@/lib/content';
import { MODE_LABELS, statusLabel } from '@/lib/events/labels';
import { eventPhase } from '@/lib/events/life-cycle';
import { seasonLabel } from '@/lib/events/seasons';
import { href, routes } from '@/lib/routes';
import { EventDate } from './EventDate';
import styles from './EventFacts.module.css';
import { InlineMarkdown } from './Markdown';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';
import { StatusBadge } from './StatusBadge';

/** When, where, how to take part: what one comes to an event's page for. */
export function EventFacts({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  const label = statusLabel(event, eventPhase(event, content.now));
  const projects = content.projects.filter(({ slug }) => event.projectSlugs.includes(slug));
  return (
    <section className={styles.facts} aria-labelledby="en-pratique">
      <h2 id="en-pratique">En pratique</h2>
      {(label || event.statusNote) && (
        <p>
          {label && <StatusBadge status={event.status} label={label} />} {event.statusNote}
        </p>
      )}
      <dl>
        <dt>{event.occurrences.length > 1 ? 'Dates' : 'Date'}</dt>
        {event.occurrences.map((occurrence) => (
          <dd key={occurrence.startsAt.toISOString()}>
            <EventDate span={occurrence} />
            {occurrence.location && (
              <>
                , <InlineMarkdown text={occurrence.location} content={content} />
              </>
            )}
          </dd>
        ))}
        {(event.location || event.address) && (
          <>
            <dt>Lieu</dt>
            <dd>
              {event.location && <InlineMarkdown text={event.location} content={content} />}
              {event.address?.map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </dd>
          </>
        )}
        {event.mode && (
          <>
            <dt>Format</dt>
            <dd>{MODE_LABELS[event.mode]}</dd>
          </>
        )}
        {event.series && (
          <>
            <dt>Série</dt>
            <dd>{event.series}</dd>
          </>
        )}
        {event.season && (
          <>
            <dt>Saison</dt>
            <dd>
              <a href={href(routes.season(event.season))}>{seasonLabel(event.season)}</a>
            </dd>
          </>
        )}
        {projects.length > 0 && (
          <>
            <dt>Projets</dt>
            {projects.map((project) => (
              <dd key={project.path}>
                <a href={href(project.path)}>{project.title}</a>
              </dd>
            ))}
          </>
        )}
        {event.contact && (
          <>
            <dt>Contact</dt>
            <dd>{event.contact.includes('@') ? <SmartLink href={`mailto:${event.contact}`}>{event.contact}</SmartLink> : event.contact}</dd>
          </>
        )}
      </dl>
      <RegistrationLink event={event} now={content.now} />
      {event.onlineUrl && (
        <p>
          <SmartLink href={event.onlineUrl}>Suivre à distance</SmartLink>
        </p>
      )}
    </section>
  );
}
