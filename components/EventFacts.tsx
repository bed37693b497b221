import type { PostalAddress } from '@/lib/content/types';
import { isHeld } from '@/lib/events/life';
import { seasonLabel } from '@/lib/events/seasons';
import type { EventFactsValue } from '@/lib/outputs/values/event-page';
import type { EventBrief } from '@/lib/outputs/values/events';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { slugify } from '@/lib/slug';
import { AddToCalendar } from './AddToCalendar';
import { EntryLinks } from './EntryFooter';
import { EventDates } from './EventDates';
import styles from './EventFacts.module.css';
import { Fact } from './Fact';
import { SmartLink } from './SmartLink';
import { When } from './When';

interface Props {
  event: EventBrief;
  facts: EventFactsValue;
}

/** Whether there is any fact besides those under the title. */
export function hasFacts({ event: { life, occurrences, links }, facts: { address, series, season, contact, projects } }: Props): boolean {
  const isToCome = !life.now.isPast && isHeld(life);
  return !!(isToCome || occurrences.length > 1 || links.length > 0 || address || series || season || contact || projects.length > 0);
}

/** The facts of an event that do not stand under its title: its dates where it has several, its address, its recording and documents. */
export function EventFacts({ event, facts }: Props) {
  const { life, occurrences, links } = event;
  const { address, series, season, contact, projects } = facts;
  return (
    <section className={styles.facts} aria-labelledby="en-pratique">
      <h2 id="en-pratique">{words.events.factsTitle}</h2>
      <dl>
        <Fact term={words.events.dates}>{occurrences.length > 1 && <EventDates event={event} />}</Fact>
        <Fact term={words.events.address}>{address && <Address address={address} />}</Fact>
        <Fact term={words.events.series}>{series && <a href={href(routes.series(series.slug))}>{series.name}</a>}</Fact>
        <Fact term={words.groups.season.one}>{season && <a href={href(routes.season(slugify(season)))}>{seasonLabel(season)}</a>}</Fact>
        <Fact term={words.kinds.projets.many}>
          {projects.map(({ path, title }) => (
            <a key={path} href={href(path)}>
              {title}
            </a>
          ))}
        </Fact>
        <Fact term={words.events.contact}>
          {contact?.includes('@') ? <SmartLink href={`mailto:${contact}`}>{contact}</SmartLink> : contact}
        </Fact>
      </dl>
      <When life={life} aspect="isPast" as="div">
        {(isPast) => (isPast ? null : <BeforeItIsOver event={event} facts={facts} />)}
      </When>
      {links.length > 0 && (
        <div className={styles.resources}>
          <h3 className={styles.heading}>{words.events.resources}</h3>
          <EntryLinks links={links} />
        </div>
      )}
    </section>
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

function BeforeItIsOver({ event: { life, registration }, facts: { onlineUrl, calendar, addLinks } }: Props) {
  return (
    <div className={styles.before}>
      {onlineUrl && registration && (
        <p>
          <SmartLink href={onlineUrl}>{words.events.online}</SmartLink>
        </p>
      )}
      {isHeld(life) && <AddToCalendar life={life} calendar={calendar} addLinks={addLinks} />}
    </div>
  );
}
