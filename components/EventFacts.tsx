import type { ReactNode } from 'react';
import type { CommunityEvent, PostalAddress, SiteContent } from '@/lib/content';
import { formatSpan } from '@/lib/dates';
import { MODE_LABELS } from '@/lib/events/labels';
import { seasonLabel } from '@/lib/events/seasons';
import { href, routes } from '@/lib/site/routes';
import { AddToCalendar } from './AddToCalendar';
import { EntryLinks } from './EntryFooter';
import { EventDate } from './EventDate';
import styles from './EventFacts.module.css';
import { InlineMarkdown } from './Markdown';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';
import { StatusBadge } from './StatusBadge';
import { When } from './When';

/** When, where, how to take part, and afterwards what there is to see again: what one comes to an event's page for. */
export function EventFacts({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  const { now } = content;
  return (
    <section className={styles.facts} aria-labelledby="en-pratique">
      <h2 id="en-pratique">En pratique</h2>
      <p data-pagefind-ignore="">
        <StatusBadge event={event} now={now} /> {event.statusNote}
      </p>
      <dl>
        <Dates event={event} content={content} />
        {(event.location || event.address) && (
          <>
            <dt>Lieu</dt>
            <dd>
              {event.location && <InlineMarkdown text={event.location} content={content} />}
              {event.address && <Address address={event.address} />}
            </dd>
          </>
        )}
        {event.mode && <Fact term="Format">{MODE_LABELS[event.mode]}</Fact>}
        {event.series && (
          <Fact term="Série">
            <a href={href(routes.series(event.series.slug))}>{event.series.name}</a>
          </Fact>
        )}
        {event.season && (
          <Fact term="Saison">
            <a href={href(routes.season(event.season))}>{seasonLabel(event.season)}</a>
          </Fact>
        )}
        <Projects event={event} content={content} />
        {event.contact && (
          <Fact term="Contact">
            {event.contact.includes('@') ? <SmartLink href={`mailto:${event.contact}`}>{event.contact}</SmartLink> : event.contact}
          </Fact>
        )}
      </dl>
      <RegistrationLink event={event} now={now} />
      <When event={event} now={now} aspect="isPast" as="div">
        {(isPast) => (isPast ? null : <BeforeItIsOver event={event} content={content} />)}
      </When>
      {event.links.length > 0 && (
        <div className={styles.resources}>
          <h3>Ressources</h3>
          <EntryLinks links={event.links} />
        </div>
      )}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Dates({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  const { occurrences, previousDate, allDay } = event;
  return (
    <>
      <dt>{occurrences.length > 1 ? 'Dates' : 'Date'}</dt>
      {occurrences.map((occurrence) => (
        <dd key={occurrence.key}>
          <EventDate span={occurrence} local={occurrences.length > 1} />
          {occurrence.location && (
            <>
              , <InlineMarkdown text={occurrence.location} content={content} />
            </>
          )}
        </dd>
      ))}
      {previousDate && <Fact term="Prévu au départ">{formatSpan({ startsAt: previousDate, allDay })}</Fact>}
    </>
  );
}

function Address({ address: { street, postcode, city, region, country, coordinates } }: { address: PostalAddress }) {
  const lines = [street, [postcode, city].filter(Boolean).join(' '), region, country].filter((line): line is string => !!line);
  const [latitude, longitude] = coordinates ?? [];
  return (
    <>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {coordinates && (
        <span className={styles.line}>
          <SmartLink href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}>
            Voir sur une carte
          </SmartLink>
        </span>
      )}
    </>
  );
}

function Projects({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  const projects = content.projects.filter(({ slug }) => event.projectSlugs.includes(slug));
  if (projects.length === 0) return null;
  return (
    <>
      <dt>Projets</dt>
      {projects.map((project) => (
        <dd key={project.path}>
          <a href={href(project.path)}>{project.title}</a>
        </dd>
      ))}
    </>
  );
}

function BeforeItIsOver({ event, content }: { event: CommunityEvent; content: SiteContent }) {
  return (
    <div className={styles.before}>
      {event.onlineUrl && (
        <p>
          <SmartLink href={event.onlineUrl}>Suivre à distance</SmartLink>
        </p>
      )}
      {event.status !== 'cancelled' && <AddToCalendar event={event} content={content} />}
    </div>
  );
}
