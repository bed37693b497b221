import { occurrenceAt } from '@/lib/events/life';
import { mentionsOnline } from '@/lib/events/places';
import type { EventBrief } from '@/lib/outputs/values/events';
import type { InlineText } from '@/lib/outputs/values/inline-text';
import type { EventMode } from '@/lib/site/event-choices';
import { words } from '@/lib/site/words';
import { InlineMarkdown } from './InlineMarkdown';
import { When } from './When';

/** Whether a list has a place to name after the date, online or not. */
export function hasBriefPlace({ place, mode, occurrences }: EventBrief): boolean {
  return !!(place || (mode && mode !== 'presentiel') || occurrences.some((occurrence) => occurrence.place));
}

/** The same in a few words, after the date in a list: « Paris et en ligne », « En ligne ». Nothing where the place is not known. */
export function BriefPlace({ event }: { event: EventBrief }) {
  if (!event.occurrences.some(({ place }) => place)) return briefly(event);
  return (
    <When life={event.life} aspect="date">
      {(index) => briefly({ ...event, ...occurrenceAt(event, index) })}
    </When>
  );
}

function briefly({ place, mode }: Pick<EventBrief, 'place' | 'mode'>): string {
  const online = mode && mode !== 'presentiel' ? words.events.modes[mode] : undefined;
  const fact = place && mode === 'hybride' && !mentionsOnline(place) ? words.events.placeAndOnline(place) : (place ?? online);
  return fact ? ` ${fact} ` : ' ';
}

/** Whether an event has a place to name, online or not. */
export function hasPlace({ location, city, mode, occurrences }: EventBrief): boolean {
  return !!(location || city || (mode && mode !== 'presentiel') || occurrences.some((occurrence) => occurrence.location));
}

/** Where an event is held: « BercyLab, Paris, et en ligne », « En ligne ». Of several places, that of the date that comes next. */
export function EventPlace({ event }: { event: EventBrief }) {
  if (!event.occurrences.some(({ location }) => location)) return <Place {...event} />;
  return (
    <When life={event.life} aspect="date">
      {(index) => {
        const { location } = occurrenceAt(event, index);
        return <Place {...(location ? { location, mode: event.mode } : event)} />;
      }}
    </When>
  );
}

function Place({ location, city, mode }: { location?: InlineText; city?: string; mode?: EventMode | undefined }) {
  if (!location && !city) return mode && mode !== 'presentiel' ? words.events.modes[mode] : null;
  return (
    <>
      {location ? <InlineMarkdown text={location} /> : city}
      {location && city && !location.source.includes(city) && words.events.andCity(city)}
      {mode === 'hybride' && !mentionsOnline(location?.source ?? '') && words.events.andOnline}
    </>
  );
}
