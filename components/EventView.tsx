import type { EventPageValue } from '@/lib/outputs/values/event-page';
import { words } from '@/lib/site/words';
import { Agenda } from './Agenda';
import { Byline } from './EntryFooter';
import { EntryLayout } from './EntryLayout';
import { CurrentDate } from './EventDate';
import { EventFacts } from './EventFacts';
import { InlineParagraph } from './InlineMarkdown';
import styles from './PageHeader.module.css';
import { PrintCode } from './PrintCode';
import { Prose } from './Prose';
import { eventScope } from './When';

/** The page of an event. */
export function EventView(value: EventPageValue) {
  const { event, authors, facts, abstract, agenda, series } = value;
  const { life, kind, summary } = event;
  return (
    <EntryLayout
      value={value}
      scope={eventScope(life)}
      kicker={[kind && words.events.kinds[kind], facts.series?.name].filter(Boolean).join(' · ')}
      header={
        <>
          <p>
            <CurrentDate event={event} className={styles.date} />
          </p>
          <InlineParagraph text={summary} />
          <Byline label={words.events.proposedBy} authors={authors} />
          <PrintCode code={value.printCode} />
        </>
      }
      aside={<EventFacts event={event} facts={facts} />}
      before={abstract && <Prose text={abstract} anchors="resume-" />}
      neighbours={series === undefined ? words.events.otherEvents : words.events.seriesNamed(series)}
    >
      <Agenda items={agenda} />
    </EntryLayout>
  );
}
