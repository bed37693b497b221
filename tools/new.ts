import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { checkFields } from '../lib/content/check-fields';
import { splitFrontMatter } from '../lib/content/front-matter';
import { displayPath } from '../lib/content/read';
import { parseMoment } from '../lib/moments';
import { type Answers, defaultEnd, defaultEventDate, newEntry } from '../lib/scaffold/new-entry';
import { readEnvironment, readNow, SettingError, UserError } from '../lib/site/environment';
import { NEW_KINDS, type NewKind } from '../lib/site/kinds';
import { LONGEST_SLUG, slugify } from '../lib/slug';
import { writeNew } from '../lib/write-new';
import { readArguments } from './arguments';
import { createSite, SITE_USAGE } from './new-site';

const USAGE = `npm run new -- <${NEW_KINDS.map(({ name }) => name).join('|')}> "Titre" [--date 2023-06-29T14:00] [--fin 2023-06-29T16:00] [--repete "tous les jeudis, 10 fois"] [--lieu "…"] [--resume "…"] [--etiquettes "A, B"] [--numero 1], ou ${SITE_USAGE}`;

/** Writes a new entry, or a new site: asks for missing fields at a terminal, takes options in scripts. Never overwrites. */
export default async function create(args: string[]): Promise<number> {
  if (args[0] === 'site') return createSite(args.slice(1));
  const { values, positionals } = readOptions(args);
  const [name, ...title] = positionals;
  const kind = NEW_KINDS.find((known) => known.name === name);
  if (!kind) {
    console.error(`${name ? `« ${name} » n’est pas un genre d’entrée.` : 'Dites ce que vous voulez créer.'}\n${USAGE}`);
    return 1;
  }
  const { contentDir, port, basePath } = readEnvironment();
  const answers = await complete(kind, { ...fromOptions(values), title: title.join(' ') }, readNow());
  if (!answers) {
    console.error('\nInterrompu : rien n’a été écrit.');
    return 1;
  }
  const { length } = slugify(answers.title);
  if (length === 0) {
    console.error(`Il faut un titre, avec des lettres ou des chiffres.\n${USAGE}`);
    return 1;
  }
  if (length > LONGEST_SLUG)
    throw new UserError(`Ce titre donne une adresse de ${length} lettres : il en faut ${LONGEST_SLUG} au plus. Rien n’a été écrit.`);
  const entry = newEntry(kind, answers, readNow());
  refuseFaults(kind, entry.text);
  const file = path.join(contentDir, entry.file);
  if (existsSync(file)) {
    console.error(`${displayPath(file)} existe déjà : rien n’a été écrit. Choisissez un autre titre.`);
    return 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeNew(file, entry.text);
  console.log(`${displayPath(file)} est créé.\nPour le voir : npm run dev, puis http://localhost:${port}${basePath}${entry.path}`);
  return 0;
}

/** Checks a new entry by the rules of any entry, before it is written. @throws {UserError} */
function refuseFaults({ collection }: NewKind, text: string): void {
  const [fault] = checkFields(collection, splitFrontMatter(text).yaml ?? '', 2).findings;
  if (fault) throw new UserError(`${fault.message} ${fault.remedy} Rien n’a été écrit.`);
}

function readOptions(args: string[]) {
  const option = { type: 'string' as const };
  const options = { date: option, fin: option, repete: option, lieu: option, resume: option, etiquettes: option, numero: option };
  return readArguments(args, { usage: USAGE, words: Number.POSITIVE_INFINITY, options });
}

type Values = ReturnType<typeof readOptions>['values'];

function fromOptions({ date, fin, repete, lieu, resume, etiquettes, numero }: Values): Omit<Answers, 'title'> {
  return {
    ...(date && { date: checkedDate('--date', date) }),
    ...(fin && { date_end: checkedDate('--fin', fin) }),
    ...(repete && { repeat: repete }),
    ...(lieu && { location: lieu }),
    ...(resume && { summary: resume }),
    ...(etiquettes && {
      tags: etiquettes
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    }),
    ...(numero && { number: numero }),
  };
}

function checkedDate(name: string, value: string): string {
  if (!parseMoment(value)) throw new SettingError(name, value, 'une date comme 2023-06-29 ou 2023-06-29T14:00');
  return value;
}

/** Asks for missing fields, at a terminal only. @returns undefined when the person gives up. */
async function complete(kind: NewKind, given: Answers, now: Date): Promise<Answers | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const title = given.title || (await terminal.question('Titre : '));
    if (kind.collection !== 'evenements') return { ...given, title };
    const date = given.date ?? (await askDate(terminal, 'Début', defaultEventDate(now)));
    const end = given.date_end ?? (await askDate(terminal, 'Fin', defaultEnd(date) ?? ''));
    const location = given.location ?? (await terminal.question('Lieu : '));
    return { ...given, title, date, ...(end && { date_end: end }), ...(location && { location }) };
  } catch (error) {
    // The person pressed Ctrl-C or Ctrl-D at a question.
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

async function askDate(terminal: Interface, label: string, byDefault: string): Promise<string> {
  for (;;) {
    const answer = (await terminal.question(`${label}${byDefault ? ` [${byDefault}]` : ''} : `)).trim() || byDefault;
    if (answer === '' || parseMoment(answer)) return answer;
    console.log('Écrivez une date comme 2023-06-29, ou 2023-06-29T14:00.');
  }
}
