import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SiteContent } from './lib/content/collections';
import type { FileHistory } from './lib/content/history';
import { loadContent, sourceOf } from './lib/content/load';
import { hasErrors } from './lib/content/problems';
import { siteFrom } from './lib/content/site-source';

/** The settings of the site in tests. */
const SETTINGS = `
name: Programme & Cie
baseline: La communauté
description: Les experts de la donnée.
team: l’équipe
email: equipe@exemple.fr
join_url: /rejoindre/
ideas_url: https://exemple.fr/idees
licence: { label: Licence ouverte 2.0, url: https://exemple.fr/licence }
publisher: Direction du numérique
partners: [{ name: DINUM, full_name: Direction interministérielle du numérique, url: https://exemple.fr/dinum }]
menu: [{ label: Événements, url: /evenements/ }]
footer: [{ label: Contact, url: /contact/ }]
official_sites: [{ label: data.gouv.fr, url: https://www.data.gouv.fr/ }]
`;

/**
 * Makes a site from some files, read like any content folder.
 * @param files by their path in the content folder; pictures as bytes.
 * @param now ISO 8601.
 * @param histories the Git history of the files.
 * @throws when a file is in error.
 */
export function contentOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  now: string,
  histories: Readonly<Record<string, FileHistory>> = {},
): SiteContent {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content');
  for (const [file, bytes] of Object.entries({ 'site.yaml': SETTINGS, ...files })) {
    const absolute = path.join(contentDir, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, bytes);
  }
  const loaded = loadContent(contentDir);
  if (hasErrors(loaded.problems)) throw new Error(JSON.stringify(loaded.problems, null, 2));
  const known = Object.entries(histories).map(([file, history]) => [path.join(contentDir, file), history] as const);
  return siteFrom({ ...sourceOf(loaded, contentDir), histories: new Map(known) }, new Date(now));
}

/** The text of an entry with these lines of front matter. */
export function entry(frontMatter: string, body = 'Texte.'): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}\n`;
}

const FORM = 'registration:\n  url: https://exemple.fr/inscription';

/** An event at each stage of the life cycle, as of `STAGES_NOW`, all with a registration form. */
export const STAGES = {
  'evenements/ouvert.md': entry(`title: Ouvert\ndate: 2023-06-20T14:00\ndate_end: 2023-06-20T16:00\n${FORM}`),
  'evenements/bientot.md': entry(`title: Bientôt\ndate: 2023-06-21T14:00\n${FORM}\n  opens: 2023-06-10T09:00`),
  'evenements/complet.md': entry(`title: Complet\ndate: 2023-06-22T14:00\n${FORM}\n  state: full`),
  'evenements/clos.md': entry(`title: Clos\ndate: 2023-06-23T14:00\n${FORM}\n  closes: 2023-05-31`),
  'evenements/annule.md': entry(`title: Annulé\ndate: 2023-06-24T14:00\nstatus: cancelled\nstatus_note: Lieu fermé.\n${FORM}`),
  'evenements/reporte.md': entry(`title: Reporté\ndate: 2023-06-25T14:00\nstatus: postponed\n${FORM}`),
  'evenements/deplace.md': entry(
    `title: Déplacé\ndate: 2023-06-26T14:00\nprevious_date: 2023-05-26T14:00\nstatus: postponed\nmode: distanciel\n${FORM}`,
  ),
  'evenements/passe.md': entry(`title: Passé\ndate: 2023-05-01T14:00\n${FORM}`),
};
export const STAGES_NOW = '2023-06-01T00:00:00Z';
