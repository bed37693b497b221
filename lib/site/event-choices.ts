/** The closed lists that authors choose from for an event. Front matter, pages and addresses use these words. */

export const EVENT_KINDS = ['atelier', 'formation', 'webinaire', 'rencontre', 'temps-fort'] as const;
export const EVENT_MODES = ['presentiel', 'distanciel', 'hybride'] as const;
export const EVENT_STATUSES = ['confirmed', 'cancelled', 'postponed'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
export type EventMode = (typeof EVENT_MODES)[number];

/** The states of an event. */
export type EventState =
  | 'announced'
  | 'open'
  | 'closing-soon'
  | 'full'
  | 'closed'
  | 'ongoing'
  | 'over'
  | 'replay'
  | 'cancelled'
  | 'postponed'
  | 'moved';
