import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SiteContent } from './lib/content/collections';
import type { FileHistory } from './lib/content/history';
import { loadContent, sourceOf } from './lib/content/load';
import { hasErrors } from './lib/content/problems';
import { siteFrom } from './lib/content/site-source';

/** What tests name and address the site by. */
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
 * The site that some files make, read as any content folder is.
 * @param files by their path in the content folder; pictures as bytes.
 * @param now ISO 8601.
 * @param histories what Git would remember of them.
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

/** An entry of these lines of front matter. */
export function entry(frontMatter: string, body = 'Texte.'): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}\n`;
}
