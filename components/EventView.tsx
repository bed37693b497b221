import { ABSTRACT_ANCHORS } from '@/lib/markdown/anchors';
import type { EventPageValue } from '@/lib/outputs/values/event-page';
import { words } from '@/lib/site/words';
import { Agenda } from './Agenda';
import { EntryLayout } from './EntryLayout';
import { EventBar } from './EventBar';
import { EventFacts, hasFacts } from './EventFacts';
import { EventHeadline } from './EventHeadline';
import { InlineParagraph } from './InlineMarkdown';
import { kindClass } from './kind-icons';
import { Byline } from './People';
import { PrintCode } from './PrintCode';
import { Prose } from './Prose';
import { eventScope } from './When';

/** The page of an event. */
export function EventView(value: EventPageValue) {
  const { event, authors, speakers, facts, abstract, agenda, series } = value;
  const { life, kind, summary } = event;
  const kicker = words.facts.join([kind && words.events.kinds[kind], facts.series?.name]);
  return (
    <EntryLayout
      value={value}
      scope={{ ...eventScope(life), ...(kind && { 'data-kind': kind }) }}
      kicker={
        kicker && (
          <span className={kindClass(kind, 'before') || undefined} data-kind={kind}>
            {kicker}
          </span>
        )
      }
      header={
        <>
          <EventHeadline event={event} facts={facts} />
          <InlineParagraph text={summary} />
          <Byline label={words.events.with} people={speakers} />
          <Byline label={words.events.proposedBy} people={authors} />
          <PrintCode url={value.printedUrl} />
        </>
      }
      aside={hasFacts(value) && <EventFacts event={event} facts={facts} />}
      before={abstract && <Prose text={abstract} anchors={ABSTRACT_ANCHORS} />}
      neighbours={series === undefined ? words.events.otherEvents : words.events.seriesNamed(series)}
      foot={<EventBar event={event} />}
      beforeFootnotes={agenda.length > 0 && <Agenda items={agenda} />}
    />
  );
}
