import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { listFiles } from '../list-files';
import { PARIS } from '../moments';
import { rootDir } from '../site/environment';
import { defaultEnd, defaultEventDate } from './new-entry';

/** The first files of a site for another community: settings, home page, four pages, an example of each kind. */

const MODELS = path.join(rootDir, 'lib/scaffold/site');

export interface SiteAnswers {
  name: string;
  email: string;
}

/** What a name may hold: each sign is the same in YAML, Markdown and MDX. */
export const SITE_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&%°-]*$/u;

/** The name of a site from that of its folder: « Cercle des cartes » for `cercle-des-cartes`. */
export function nameOfFolder(folder: string): string {
  const words = path
    .basename(folder)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The files of a new site, by their paths in its folder. @param now the day of its first news; its first event is soon after. */
export function newSite({ name, email }: SiteAnswers, now: Date): { file: string; text: string }[] {
  const start = defaultEventDate(now);
  const values: Readonly<Record<string, string>> = {
    NOM: name,
    COURRIEL: email,
    JOUR: format(new TZDate(now.getTime(), PARIS), 'yyyy-MM-dd'),
    DEBUT: start,
    FIN: defaultEnd(start) ?? start,
  };
  return listFiles(MODELS).map((file) => ({
    file,
    text: readFileSync(path.join(MODELS, file), 'utf8').replace(/%([A-Z]+)%/g, (whole, key: string) => values[key] ?? whole),
  }));
}
