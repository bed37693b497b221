import type { SiteContent } from '@/lib/content';
import { formatDay, formatMonth, formatTime } from '@/lib/dates';
import { STATE_LABELS } from '@/lib/events/labels';
import { type DayEvent, daysOfMonth, firstDay, type MonthDay, monthsOf } from '@/lib/events/months';
import { neighbours } from '@/lib/lists';
import { href, routes } from '@/lib/site/routes';
import { CalendarSubscription } from './CalendarSubscription';
import styles from './MonthCalendar.module.css';
import { PageHeader } from './PageHeader';
import { SiteShell } from './SiteShell';

interface Props {
  content: SiteContent;
  /** Such as `2023-01`. */
  month: string;
  /** Path of the page: the present month also has the calendar's own address. */
  path: string;
}

const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

/** A month, day by day: a list of the days that hold something, laid out as a calendar where there is room. */
export function MonthCalendar({ content, month, path }: Props) {
  const title = formatMonth(firstDay(month));
  const days = daysOfMonth(month, content.calendar);
  const isEmpty = days.every(({ events }) => events.length === 0);
  const trail = [
    { label: 'Événements', path: routes.events as string },
    { label: 'Calendrier', path: routes.calendar as string },
    ...(path === routes.calendar ? [] : [{ label: title, path }]),
  ];
  return (
    <SiteShell settings={content.settings} path={path} trail={trail}>
      <PageHeader title={`Calendrier : ${title}`}>
        <CalendarSubscription path={routes.allEvents} holds="tous les événements" />
      </PageHeader>
      <div className="wrap">
        <MonthLinks content={content} month={month} />
        {isEmpty && <p>Aucun événement ce mois-ci.</p>}
        <div className={styles.calendar}>
          <div className={styles.weekdays} aria-hidden="true">
            {WEEKDAYS.map((weekday) => (
              <span key={weekday}>{weekday}</span>
            ))}
          </div>
          <ol className={styles.days} aria-label={`Les jours de ${title}`}>
            {days.map((day) => (
              <Day key={day.date} day={day} />
            ))}
          </ol>
        </div>
      </div>
    </SiteShell>
  );
}

function Day({ day: { date, startsAt, weekday, week, events } }: { day: MonthDay }) {
  const isEmpty = events.length === 0;
  return (
    <li className={isEmpty ? styles.empty : styles.day} data-weekday={weekday} data-week={week} aria-hidden={isEmpty || undefined}>
      <time dateTime={date}>
        <span className={styles.number} aria-hidden="true">
          {Number(date.slice(-2))}
        </span>
        {!isEmpty && <span className={styles.words}>{formatDay(startsAt)}</span>}
      </time>
      {!isEmpty && (
        <ul className="plain-list">
          {events.map((item) => (
            <li key={`${item.event.path} ${item.occurrence.key}`}>
              <DayItem item={item} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function DayItem({ item: { event, occurrence, continues } }: { item: DayEvent }) {
  const { status } = event;
  return (
    <a href={href(event.path)} className={styles.event} data-kind={event.kind}>
      {!occurrence.allDay && !continues && <span className={styles.time}>{formatTime(occurrence.startsAt)} </span>}
      {event.title}
      {continues && <span className={styles.note}> (suite)</span>}
      {status !== 'confirmed' && <span className={styles.note}> ({STATE_LABELS[status].toLowerCase()})</span>}
    </a>
  );
}

function MonthLinks({ content, month }: Pick<Props, 'content' | 'month'>) {
  const months = monthsOf(content.calendar, content.now);
  const { previous, next } = neighbours(months, month);
  return (
    <nav className={styles.months} aria-label="Autres mois">
      {previous && (
        <a rel="prev" className="button button-quiet" href={href(routes.month(previous))}>
          <span aria-hidden="true">←</span> {formatMonth(firstDay(previous))}
        </a>
      )}
      {next && (
        <a rel="next" className={`button button-quiet ${styles.next}`} href={href(routes.month(next))}>
          {formatMonth(firstDay(next))} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
