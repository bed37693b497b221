import { localTime } from './local-time';

/** Combines days and hours into a sentence. `day`, `start` and `end` are formatted already. */
export const dates = {
  /** Patterns of date-fns. French writes only the first day of a month as an ordinal: « 1er mars », « 2 mars ». */
  dayNumber: (day: number) => (day === 1 ? 'do' : 'd'),
  weekdayPattern: (dayNumber: string) => `EEEE ${dayNumber} MMMM yyyy`,
  datePattern: (dayNumber: string) => `${dayNumber} MMMM yyyy`,
  dayAndMonthPattern: (dayNumber: string) => `${dayNumber} MMMM`,
  monthPattern: 'MMMM yyyy',
  monthNamePattern: 'MMMM',
  /** « 16 h 30 », « 14 h » */
  time: localTime.time,
  /** « mardi 31 janvier 2023 à 16 h 30 » */
  moment: (day: string, time: string) => `${day} à\u00a0${time}`,
  /** « mardi 31 janvier 2023, de 16 h 30 à 17 h 30 » */
  hours: (day: string, start: string, end: string) => `${day}, de\u00a0${start} à\u00a0${end}`,
  /** Beside the leaf of a day: « mar. 14 h–17 h », « mar. 14 h », « mar., toute la journée ». */
  shortWeekdayPattern: 'EEE',
  shortDatePattern: (dayNumber: string) => `${dayNumber} MMM`,
  shortHours: (weekday: string, start: string, end?: string) => `${weekday}\u00a0${start}${end ? `\u2060–\u2060${end}` : ''}`,
  wholeDay: (weekday: string) => `${weekday}, toute la journée`,
  /** « du 13 au 14 juin 2022 » */
  span: (start: string, end: string) => `du ${start} au ${end}`,
  /** In the calendar, from Monday. */
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
};
