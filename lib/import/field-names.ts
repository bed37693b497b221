import { FieldNames } from '../content/field-names';
import { schemas } from '../content/schema';
import type { CollectionName } from '../site/kinds';

/** Names of fields in the dialects of old sites: those that authors may write here too, and these, which only old sites have. */

/** Fields that the importer takes apart, or hands on under another name; those of Hugo itself, whose meaning is not what the word says. */
const OF_OLD_SITES: Readonly<Record<string, string>> = {
  'image-alt': 'image_alt',
  lang: 'language',
  redirect: 'external_link',
  redirect_to: 'external_link',
  redirectto: 'external_link',
  redirect_url: 'external_link',
  redirecturl: 'external_link',
  external_url: 'external_link',
  externalurl: 'external_link',
  hidden: 'private',
  wordcloud: 'tags',
  // The review of an article, and not the day of its publication.
  publication: 'publication',
  // Hugo's own: files beside the page.
  resources: 'resources',
};

const OWN: Partial<Record<CollectionName, Readonly<Record<string, string>>>> = {
  evenements: {
    time: 'time',
    event_time: 'time',
    eventtime: 'time',
    start_time: 'time',
    starttime: 'time',
    heure: 'time',
    horaire: 'time',
    end_time: 'time_end_of_day',
    endtime: 'time_end_of_day',
  },
};

const names = new Map<CollectionName, FieldNames>();

function namesOf(collection: CollectionName): FieldNames {
  const known = names.get(collection) ?? new FieldNames(Object.keys(schemas[collection].shape), collection);
  names.set(collection, known);
  return known;
}

/** The name here of a field in lower case, for an entry of a collection; undefined for one that the site does not know. */
export function presentName(lower: string, collection: CollectionName): string | undefined {
  for (const table of [OWN[collection], OF_OLD_SITES]) if (table && Object.hasOwn(table, lower)) return table[lower];
  const meaning = namesOf(collection).meaning(lower);
  // Old sites have one address for the event and its registration.
  return meaning === 'registration' && lower !== meaning ? 'event_url' : meaning;
}

/** Whether a name says the start of an event more certainly than `date`, which is the publication on some sites. */
export function isEventStart(lower: string): boolean {
  return lower !== 'date' && presentName(lower, 'evenements') === 'date';
}
