import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { email as emailSchema } from '../lib/content/fields';
import { displayPath } from '../lib/content/read';
import { isWithin } from '../lib/paths';
import { nameOfFolder, newSite, SITE_NAME, type SiteAnswers } from '../lib/scaffold/new-site';
import { readNow, rootDir, SettingError, shippedContentDir, UserError } from '../lib/site/environment';
import { writeNew } from '../lib/write-new';
import { readArguments } from './arguments';

export const SITE_USAGE = 'npm run new -- site <dossier> [--nom "Cercle des cartes"] [--courriel contact@exemple.fr]';

/** Reserved for examples (RFC 2606): a message sent there reaches nobody. */
const NO_EMAIL = 'contact@example.org';

/** Starts the site of another community in a folder of its own. Never overwrites. @param args what follows `site`. */
export async function createSite(args: string[]): Promise<number> {
  const option = { type: 'string' as const };
  const { values, positionals } = readArguments(args, { usage: SITE_USAGE, words: 1, options: { nom: option, courriel: option } });
  const [given] = positionals;
  if (!given) throw new UserError(`Dites dans quel dossier.\nForme : ${SITE_USAGE}`);
  const folder = path.resolve(rootDir, given);
  refuseFolder(folder);
  const answers = await complete(folder, values);
  if (!answers) {
    console.error('\nInterrompu : rien n’a été écrit.');
    return 1;
  }
  const files = newSite(checked(answers), readNow());
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeNew(path.join(folder, file), text);
  }
  mkdirSync(path.join(folder, 'public/img'), { recursive: true });
  console.log(said(folder, answers, files.length));
  return 0;
}

/** @throws {UserError} for a folder that holds something, or that another site reads. */
function refuseFolder(folder: string): void {
  if (isWithin(shippedContentDir, folder))
    throw new UserError(`${displayPath(folder)} est dans le contenu d’un autre site : choisissez un dossier à part. Rien n’a été écrit.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UserError(`${displayPath(folder)} existe déjà, et n’est pas vide : choisissez un autre dossier. Rien n’a été écrit.`);
}

function checked({ name, email }: SiteAnswers): SiteAnswers {
  if (!SITE_NAME.test(name)) throw new SettingError('Le nom', name, 'un nom en lettres et en chiffres, comme « Cercle des cartes »');
  if (!emailSchema.safeParse(email).success) throw new SettingError('Le courriel', email, 'une adresse comme contact@exemple.fr');
  return { name, email };
}

/** Asks for what is missing, at a terminal only. @returns undefined when the person gives up. */
async function complete(folder: string, { nom, courriel }: { nom?: string; courriel?: string }): Promise<SiteAnswers | undefined> {
  const byDefault = { name: nom ?? nameOfFolder(folder), email: courriel ?? NO_EMAIL };
  if (!process.stdin.isTTY || !process.stdout.isTTY) return byDefault;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (label: string, known: string | undefined, value: string) =>
    known ?? ((await terminal.question(`${label} [${value}] : `)).trim() || value);
  try {
    return { name: await ask('Nom du site', nom, byDefault.name), email: await ask('Courriel', courriel, byDefault.email) };
  } catch (error) {
    // The person pressed Ctrl-C or Ctrl-D at a question.
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

function said(folder: string, { email }: SiteAnswers, count: number): string {
  const shown = displayPath(folder);
  const toDo = [
    `${email === NO_EMAIL ? 'l’adresse de contact, ' : ''}le nom, les couleurs et les menus : ${shown}/site.yaml`,
    `l’accueil : ${shown}/accueil.mdx`,
    `l’éditeur et l’hébergeur : ${shown}/pages/mentions-legales.md`,
  ];
  return `${shown} est créé : ${count} fichiers. À relire d’abord :\n${toDo.map((line) => `  - ${line}`).join('\n')}\nPour le voir : npm start -- --content "${shown}"`;
}
