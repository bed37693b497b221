/** Moments of events in the visitor's own time, in one line. The browser's script alone says them. */
export const localTime = {
  note: (moment: string) => ` (${moment} à votre heure)`,
  hours: (start: string, end: string) => `de ${start} à ${end}`,
  onDay: (day: string, hours: string) => `${day}, ${hours}`,
  span: (startDay: string, startTime: string, endDay: string, endTime: string) => `du ${startDay} à ${startTime} au ${endDay} à ${endTime}`,
  /** A day as the browser writes it: « mer. 1 févr. », of which the first is an ordinal. */
  day: (written: string) => written.replace(/ 1 /, ' 1er '),
};
