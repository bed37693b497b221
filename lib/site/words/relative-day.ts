/** How far away the day of an event is. */
export const relativeDay = {
  /** The days that have a name, from the present one. */
  near: ['aujourd’hui', 'demain', 'après-demain'],
  inDays: (days: number) => `dans ${days}\u00a0jours`,
  inWeeks: (weeks: number) => `dans ${weeks}\u00a0semaines`,
  inMonths: (months: number) => `dans ${months}\u00a0mois`,
};
