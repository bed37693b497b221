/** The line that shows an event in the visitor's own time, which `enhance/local-time.ts` writes. */
export const localTime = {
  /** « 16 h 30 », « 14 h » */
  time: (hours: number, minutes: number) => `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`,
  note: (moment: string) => ` (${moment} à votre heure)`,
  hours: (start: string, end: string) => `de ${start} à ${end}`,
  onDay: (day: string, hours: string) => `${day}, ${hours}`,
  span: (startDay: string, startTime: string, endDay: string, endTime: string) => `du ${startDay} à ${startTime} au ${endDay} à ${endTime}`,
  /** Makes an ordinal of the first of a month, in a day as the browser writes it: « mer. 1 févr. ». */
  day: (written: string) => written.replace(/ 1 /, ' 1er '),
};
