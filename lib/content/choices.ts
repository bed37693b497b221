import { plainWord } from '../near-words';
import type { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES } from '../site/event-choices';

/**
 * The words of authors for each value of a closed list. The first word is the one that the guide and the messages show; the others mean
 * the same. Capitals and accents do not count.
 */
type Words<Values extends readonly string[]> = Record<Values[number], readonly [string, ...string[]]>;

export const NEWS_KINDS = ['article', 'infolettre', 'portrait'] as const;
export const REGISTRATION_STATES = ['open', 'full', 'closed'] as const;

export const NEWS_KIND_WORDS: Words<typeof NEWS_KINDS> = {
  article: ['article', 'articles', 'actualité', 'news', 'post'],
  infolettre: ['infolettre', 'infolettres', 'newsletter', 'lettre d’information'],
  portrait: ['portrait', 'portraits', 'interview'],
};

export const EVENT_KIND_WORDS: Words<typeof EVENT_KINDS> = {
  atelier: ['atelier', 'ateliers', 'workshop'],
  formation: ['formation', 'formations', 'cours', 'training'],
  webinaire: ['webinaire', 'webinaires', 'webinar', 'conférence en ligne'],
  rencontre: ['rencontre', 'rencontres', 'meetup'],
  'temps-fort': ['temps-fort', 'temps forts'],
};

export const EVENT_MODE_WORDS: Words<typeof EVENT_MODES> = {
  presentiel: ['présentiel', 'en présentiel', 'sur place', 'onsite', 'in person', 'offline'],
  distanciel: ['distanciel', 'en distanciel', 'à distance', 'en ligne', 'en visio', 'visio', 'visioconférence', 'online', 'remote'],
  hybride: ['hybride', 'hybrid', 'mixte', 'présentiel et distanciel', 'mixed'],
};

export const EVENT_STATUS_WORDS: Words<typeof EVENT_STATUSES> = {
  confirmed: ['maintenu', 'maintenue', 'confirmé', 'confirmée', 'prévu', 'prévue', 'planifié', 'programmé', 'à venir', 'scheduled', 'ok'],
  cancelled: ['annulé', 'annulée', 'canceled', 'annulation'],
  postponed: ['reporté', 'reportée', 'rescheduled', 'décalé'],
};

export const REGISTRATION_STATE_WORDS: Words<typeof REGISTRATION_STATES> = {
  open: ['ouvertes', 'ouvert', 'ouverte', 'ouverts', 'opened'],
  full: ['complet', 'complète', 'complets', 'plein', 'plus de places', 'sold out'],
  closed: ['closes', 'clos', 'close', 'closed', 'fermé', 'fermée', 'fermées', 'terminées'],
};

/** The value that a word means: itself, or one of its words. */
export function valueOfWord<Value extends string>(words: Readonly<Record<Value, readonly string[]>>, word: string): Value | undefined {
  const plain = plainWord(word);
  const values = Object.keys(words) as Value[];
  return values.find((value) => plainWord(value) === plain || words[value].some((known) => plainWord(known) === plain));
}
