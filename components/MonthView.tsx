import { isOff } from '@/lib/events/life-cycle';
import { startOfDay } from '@/lib/events/months';
import type { DayEventValue, DayValue, MonthValue } from '@/lib/outputs/values/calendar-page';
import { formatDay, formatMonth, formatTime } from '@/lib/site/dates';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarSubscription } from './CalendarSubscription';
import { EventParts } from './EventParts';
import { kindClass } from './kind-icons';
import styles from './MonthView.module.css';
import { PageHeader } from './PageHeader';
import { ParisTime } from './ParisTime';
import { SiteShell } from './SiteShell';

/** A month, day by day: a list of the days with events, laid out as a calendar where there is room. */
export function MonthView(value: MonthValue) {
  const { shell, month, days } = value;
  const title = formatMonth(month);
  const isEmpty = days.every(({ events }) => events.length === 0);
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.calendars.month(title)}>
        <EventParts parts={value.parts} current={routes.calendar} />
        <ParisTime />
        <CalendarSubscription path={routes.allEvents} holds={words.calendars.holds.all} />
      </PageHeader>
      <div className="wrap">
        <MonthLinks {...value} />
        {isEmpty && <p>{words.calendars.emptyMonth}</p>}
        <div className={styles.calendar}>
          <div className={styles.weekdays} aria-hidden="true">
            {words.dates.weekdays.map((weekday) => (
              <span key={weekday}>{weekday}</span>
            ))}
          </div>
          <ol className={styles.days} aria-label={words.calendars.daysOf(title)}>
            {days.map((day) => (
              <Day key={day.date} day={day} />
            ))}
          </ol>
        </div>
      </div>
    </SiteShell>
  );
}

function Day({ day: { date, weekday, week, events } }: { day: DayValue }) {
  const isEmpty = events.length === 0;
  return (
    <li className={isEmpty ? styles.empty : styles.day} data-weekday={weekday} data-week={week} aria-hidden={isEmpty || undefined}>
      <time dateTime={date}>
        <span className={styles.number} aria-hidden="true">
          {Number(date.slice(-2))}
        </span>
        {!isEmpty && <span className={styles.words}>{formatDay(startOfDay(date))}</span>}
      </time>
      {!isEmpty && (
        <ul className="plain-list">
          {events.map((item) => (
            <li key={`${item.path} ${item.id}`}>
              <DayItem item={item} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function DayItem({ item: { path, title, kind, status, startsAt, allDay, continues } }: { item: DayEventValue }) {
  const state = status === 'confirmed' ? undefined : words.events.statuses[status];
  return (
    <a
      href={href(path)}
      className={`${styles.event} ${kindClass(kind, 'before')}`.trim()}
      data-kind={kind}
      data-off={isOff(status) ? '' : undefined}
    >
      {!allDay && !continues && <span className={styles.time}>{formatTime(startsAt)} </span>}
      {title}
      {continues && <span className={styles.note}>{words.calendars.continued}</span>}
      {state && <span className={styles.note}>{words.calendars.state(state)}</span>}
    </a>
  );
}

function MonthLinks({ previous, next }: MonthValue) {
  return (
    <nav className={styles.months} aria-label={words.calendars.otherMonths}>
      {previous && (
        <a rel="prev" className="button button-quiet" href={href(previous.path)}>
          <span aria-hidden="true">←</span> {formatMonth(previous.month)}
        </a>
      )}
      {next && (
        <a rel="next" className={`button button-quiet ${styles.next}`} href={href(next.path)}>
          {formatMonth(next.month)} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
