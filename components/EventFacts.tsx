import type { ReactNode } from 'react';
import type { PostalAddress } from '@/lib/content/types';
import { seasonLabel } from '@/lib/events/seasons';
import type { EventFactsValue } from '@/lib/outputs/values/event-page';
import type { EventBrief } from '@/lib/outputs/values/events';
import { formatSpan } from '@/lib/site/dates';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { slugify } from '@/lib/slug';
import { AddToCalendar } from './AddToCalendar';
import { EntryLinks } from './EntryFooter';
import { EventDate } from './EventDate';
import styles from './EventFacts.module.css';
import { InlineMarkdown } from './InlineMarkdown';
import { RegistrationLink } from './RegistrationLink';
import { SmartLink } from './SmartLink';
import { StatusBadge } from './StatusBadge';
import { When } from './When';

interface Props {
  event: EventBrief;
  facts: EventFactsValue;
}

/** The practical facts of an event: dates, place, registration, and afterwards its recording and documents. */
export function EventFacts({ event, facts }: Props) {
  const { life, location, links } = event;
  const { statusNote, address, mode, series, season, contact } = facts;
  return (
    <section className={styles.facts} aria-labelledby="en-pratique">
      <h2 id="en-pratique">{words.events.factsTitle}</h2>
      <p data-pagefind-ignore="">
        <StatusBadge life={life} /> {statusNote}
      </p>
      <dl>
        <Dates event={event} facts={facts} />
        {(location || address) && (
          <>
            <dt>{words.events.place}</dt>
            <dd>
              {location && <InlineMarkdown text={location} />}
              {address && <Address address={address} />}
            </dd>
          </>
        )}
        {mode && <Fact term={words.events.mode}>{words.events.modes[mode]}</Fact>}
        {series && (
          <Fact term={words.events.series}>
            <a href={href(routes.series(series.slug))}>{series.name}</a>
          </Fact>
        )}
        {season && (
          <Fact term={words.groups.season.one}>
            <a href={href(routes.season(slugify(season)))}>{seasonLabel(season)}</a>
          </Fact>
        )}
        <Projects projects={facts.projects} />
        {contact && (
          <Fact term={words.events.contact}>
            {contact.includes('@') ? <SmartLink href={`mailto:${contact}`}>{contact}</SmartLink> : contact}
          </Fact>
        )}
      </dl>
      <RegistrationLink event={event} />
      <When life={life} aspect="isPast" as="div">
        {(isPast) => (isPast ? null : <BeforeItIsOver event={event} facts={facts} />)}
      </When>
      {links.length > 0 && (
        <div className={styles.resources}>
          <h3>{words.events.resources}</h3>
          <EntryLinks links={links} />
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

function Dates({ event: { occurrences }, facts: { previousDate } }: Props) {
  const { allDay } = occurrences[0];
  return (
    <>
      <dt>{occurrences.length > 1 ? words.events.dates : words.events.date}</dt>
      {occurrences.map((occurrence) => (
        <dd key={occurrence.key}>
          <EventDate span={occurrence} local={occurrences.length > 1} />
          {occurrence.location && (
            <>
              , <InlineMarkdown text={occurrence.location} />
            </>
          )}
        </dd>
      ))}
      {previousDate && <Fact term={words.events.previousDate}>{formatSpan({ startsAt: previousDate, allDay })}</Fact>}
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
            {words.events.map}
          </SmartLink>
        </span>
      )}
    </>
  );
}

function Projects({ projects }: Pick<EventFactsValue, 'projects'>) {
  if (projects.length === 0) return null;
  return (
    <>
      <dt>{words.kinds.projets.many}</dt>
      {projects.map(({ path, title }) => (
        <dd key={path}>
          <a href={href(path)}>{title}</a>
        </dd>
      ))}
    </>
  );
}

function BeforeItIsOver({ event: { life }, facts: { onlineUrl, calendar, addLinks } }: Props) {
  return (
    <div className={styles.before}>
      {onlineUrl && (
        <p>
          <SmartLink href={onlineUrl}>{words.events.online}</SmartLink>
        </p>
      )}
      {life.status !== 'cancelled' && <AddToCalendar life={life} calendar={calendar} addLinks={addLinks} />}
    </div>
  );
}
