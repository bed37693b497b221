import { COLLECTIONS, type CollectionName } from '../site/kinds';
import type { SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';

/** Decides how each section of an old site is read: which collection its pages join. */

/** The kinds that `--section courses=pages` may name. */
export const READINGS = [...COLLECTIONS, 'infolettres', 'portraits', 'formations', 'ateliers', 'webinaires'] as const;
export type ReadingName = (typeof READINGS)[number];

export interface Reading {
  collection: CollectionName;
  /** The nature (`kind`) of its entries, where the section says it. */
  kind?: string;
  /** Why, in French. */
  reason: string;
}

const KINDS: Partial<Record<ReadingName, Pick<Reading, 'collection' | 'kind'>>> = {
  infolettres: { collection: 'actualites', kind: 'infolettre' },
  portraits: { collection: 'actualites', kind: 'portrait' },
  formations: { collection: 'evenements', kind: 'formation' },
  ateliers: { collection: 'evenements', kind: 'atelier' },
  webinaires: { collection: 'evenements', kind: 'webinaire' },
};

/** Names of sections, without accents. */
const NAMES: Record<ReadingName, string> = {
  actualites:
    'actualites actualite actus actu actuality blog blogs blogposts news nouvelles post posts article articles billet billets breves journal',
  infolettres: 'infolettres infolettre newsletter newsletters lettre lettres gazette bulletin bulletins',
  portraits: 'portraits portrait',
  evenements:
    'evenements evenement event events talk talks seminar seminars seminaire seminaires agenda rencontre rencontres meetup meetups ' +
    'conference conferences exposes expose veranstaltungen',
  formations: 'formations formation training trainings',
  ateliers: 'ateliers atelier workshop workshops',
  webinaires: 'webinaires webinaire webinar webinars',
  projets: 'projets projet project projects realisations realisation',
  membres: 'membres membre member members author authors auteur auteurs people person persons team equipe equipes staff',
  pages: 'page pages docs doc',
};

const byName = new Map(READINGS.flatMap((reading) => NAMES[reading].split(' ').map((name): [string, ReadingName] => [name, reading])));

/** Without accents, and without the `_` of the folders of Jekyll. */
function plain(folder: string): string {
  return folder
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|^_/gu, '');
}

/** Whether the name of a folder tells that its pages are read so. */
export function isNameOf(folder: string, reading: ReadingName): boolean {
  return byName.get(plain(folder)) === reading;
}

/** The section of a page: its folders down to the first whose name tells its reading, or that a person names; else the first one. */
export function sectionOf(folders: readonly string[], chosen: ReadonlyMap<string, ReadingName>): string {
  const paths = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  return (
    [...paths].reverse().find((section) => chosen.has(section)) ??
    paths.find((_, index) => byName.has(plain(folders[index] ?? ''))) ??
    folders[0] ??
    ''
  );
}

const EVENT_FIELD =
  /^(?:time_start|time_end|date_end|end_date|event_?start|event_?end|event_?date|event_?time|event_url|event_?registration|all_day|start|dates)$/i;

/** Whether the fields of a page are those of an event. */
function looksLikeEvent(fields: Fields): boolean {
  return Object.keys(fields).some((name) => EVENT_FIELD.test(name));
}

/**
 * @param section as `sectionOf` gives it.
 * @param pages the fields of the pages of that section.
 */
export function readingOf(
  section: string,
  pages: readonly Fields[],
  chosen: ReadonlyMap<string, ReadingName>,
  config: SiteConfig,
): Reading {
  const option = chosen.get(section);
  if (option) return { ...readingNamed(option), reason: 'choisi par `--section`' };
  const named = byName.get(plain(section.split('/').at(-1) ?? ''));
  if (named) return { ...readingNamed(named), reason: 'd’après son nom' };
  if (section !== '' && config.newsSections.some((name) => plain(name) === plain(section)))
    return { collection: 'actualites', reason: 'd’après les réglages de l’ancien site' };
  const events = pages.filter(looksLikeEvent).length;
  if (section !== '' && events > pages.length / 2) return { collection: 'evenements', reason: 'd’après les champs de ses pages' };
  return { collection: 'pages', reason: section === '' ? 'à la racine du site' : 'rien ne dit que c’est une autre rubrique' };
}

function readingNamed(name: ReadingName): Pick<Reading, 'collection' | 'kind'> {
  const collection = COLLECTIONS.find((candidate) => candidate === name);
  return KINDS[name] ?? { collection: collection ?? 'pages' };
}
