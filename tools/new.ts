import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkDraft } from '../lib/check/check-draft';
import { loadContent, sourceOf } from '../lib/content/load';
import { displayPath } from '../lib/content/read';
import { siteFrom } from '../lib/content/site-source';
import { readAddress } from '../lib/content/understand/values';
import { parseMoment } from '../lib/moments';
import { nearestOf } from '../lib/near-words';
import { type Answers, defaultEventDate, type NewEntry, newEntry } from '../lib/scaffold/new-entry';
import { newsletterDraft } from '../lib/scaffold/newsletter-draft';
import { askKind, completeAnswers, type Dialogue, dateIn, endIn, isBefore, kindNamed } from '../lib/scaffold/questions';
import { formatMonth } from '../lib/site/dates';
import { readEnvironment, readNow, SettingError, UserError } from '../lib/site/environment';
import { NEW_KINDS, type NewKind } from '../lib/site/kinds';
import { LONGEST_SLUG, slugify } from '../lib/slug';
import { writeNew } from '../lib/write-new';
import { readArguments } from './arguments';
import { createSite, SITE_USAGE } from './new-site';

const USAGE = `npm run new -- <${NEW_KINDS.map(({ name }) => name).join('|')}> "Titre" [--date 2023-06-29T14:00] [--fin 2023-06-29T16:00] [--repete "tous les jeudis, 10 fois"] [--lieu "…"] [--inscription https://…] [--resume "…"] [--etiquettes "A, B"] [--numero 1] [--depuis 2026-11-01], ou ${SITE_USAGE}`;

/** Writes a new entry, or a new site: asks for missing fields at a terminal, takes options in scripts. Never overwrites. */
export default async function create(args: string[]): Promise<number> {
  if (args[0] === 'site') return createSite(args.slice(1));
  const { values, positionals } = readOptions(args);
  const [name = '', ...title] = positionals;
  const meant = kindNamed(name);
  if (!meant && (name !== '' || !isAtTerminal())) {
    console.error(`${name ? `« ${name} » n’est pas un genre d’entrée.${likely(name)}` : 'Dites ce que vous voulez créer.'}\n${USAGE}`);
    return 1;
  }
  const { contentDir, port, basePath } = readEnvironment();
  const given = { ...fromOptions(values), title: title.join(' ') };
  const complete = isAtTerminal()
    ? await converse(meant, given)
    : meant && { kind: meant.kind, answers: { ...(meant.nature && { nature: meant.nature }), ...given } };
  if (!complete) {
    console.error('\nInterrompu : rien n’a été écrit.');
    return 1;
  }
  const { kind } = complete;
  const answers = values.depuis === undefined ? complete.answers : withDraft(kind, complete.answers, values.depuis, contentDir);
  const start = answers.date ?? (kind.collection === 'evenements' ? defaultEventDate(readNow()) : undefined);
  if (start && answers.date_end && isBefore(answers.date_end, start))
    throw new UserError(`La fin (${answers.date_end}) viendrait avant le début (${start}). Rien n’a été écrit.`);
  const { length } = slugify(answers.title);
  if (length === 0) {
    console.error(`Il faut un titre, avec des lettres ou des chiffres.\n${USAGE}`);
    return 1;
  }
  if (length > LONGEST_SLUG)
    throw new UserError(`Ce titre donne une adresse de ${length} lettres : il en faut ${LONGEST_SLUG} au plus. Rien n’a été écrit.`);
  const entry = newEntry(kind, answers, readNow());
  const file = path.join(contentDir, entry.file);
  if (existsSync(file)) {
    console.error(`${displayPath(file)} existe déjà : rien n’a été écrit. Choisissez un autre titre.`);
    return 1;
  }
  refuseFaults(kind, entry, contentDir);
  mkdirSync(path.dirname(file), { recursive: true });
  writeNew(file, entry.text);
  console.log(`${displayPath(file)} est créé.\nPour le voir : npm run dev, puis http://localhost:${port}${basePath}${entry.path}`);
  return 0;
}

/** Checks a new entry among those of the site, before it is written. @throws {UserError} */
function refuseFaults({ collection }: NewKind, { file, path: address, text }: NewEntry, contentDir: string): void {
  const content = loadContent(contentDir);
  const folder = displayPath(contentDir);
  // A page of the folder takes the place of a shipped one.
  const others = content.entries.map(({ entry }) => entry);
  const entries = others.filter((entry) => entry.path !== address || entry.file.startsWith(`${folder}/`));
  const lists = content.lists.map(({ entry }) => entry);
  const draft = { collection, name: path.basename(file, '.md'), file: `${folder}/${file}`, format: 'md', isBundle: false } as const;
  const { problems } = checkDraft(draft, Buffer.from(text), { ...content, entries, lists, pictures: undefined }, readNow());
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault) throw new UserError(`${fault.message} ${fault.remedy} Rien n’a été écrit.`);
}

function readOptions(args: string[]) {
  const option = { type: 'string' as const };
  const options = {
    date: option,
    fin: option,
    repete: option,
    lieu: option,
    inscription: option,
    resume: option,
    etiquettes: option,
    numero: option,
    depuis: option,
  };
  return readArguments(args, { usage: USAGE, words: Number.POSITIVE_INFINITY, options });
}

type Values = ReturnType<typeof readOptions>['values'];

function fromOptions({ date, fin, repete, lieu, inscription, resume, etiquettes, numero }: Values): Omit<Answers, 'title'> {
  const start = date && checkedDate('--date', date);
  return {
    ...(start && { date: start }),
    ...(fin && { date_end: checkedDate('--fin', fin, start || undefined) }),
    ...(inscription && { registration: readAddress(inscription) ?? inscription }),
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

/** @throws {SettingError} for a text that is not a date. */
function checkedDate(name: string, value: string, start?: string): string {
  const date = start === undefined ? dateIn(value) : endIn(value, start);
  if (!date) throw new SettingError(name, value, 'une date comme 2026-03-12 ou 2026-03-12T14:00, ou « 12 mars 2026 à 14h »');
  return date;
}

/** Drafts a newsletter from the news of the site since a day. @throws {UserError} for another kind of entry. */
function withDraft({ name }: NewKind, answers: Answers, since: string, contentDir: string): Answers {
  if (name !== 'infolettre')
    throw new UserError('`--depuis` n’est que pour une infolettre : `npm run new -- infolettre --depuis 2026-11-01`.');
  const start = parseMoment(checkedDate('--depuis', since))?.instant;
  if (!start || start > readNow()) throw new SettingError('--depuis', since, 'un jour passé, comme 2026-11-01');
  const loaded = loadContent(contentDir);
  const source = sourceOf(loaded, contentDir);
  const { number, body } = newsletterDraft(siteFrom(source, readNow()), start);
  const numbered = answers.number ?? number;
  return { ...answers, ...(numbered && { number: numbered }), title: answers.title || titleOf(numbered), body };
}

function titleOf(number: string | undefined): string {
  const month = formatMonth(readNow());
  return number ? `Infolettre n° ${number}` : `Infolettre ${/^[aeiouâéèêîôh]/.test(month) ? 'd’' : 'de '}${month}`;
}

function isAtTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

function likely(name: string): string {
  const near = nearestOf(
    name,
    NEW_KINDS.map((kind) => kind.name),
  );
  return near ? ` Vouliez-vous dire « ${near} » ?` : '';
}

/** Asks for the missing answers. @returns undefined when the person gives up. */
async function converse(meant: ReturnType<typeof kindNamed>, given: Answers): Promise<{ kind: NewKind; answers: Answers } | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const dialogue: Dialogue = { ask: async (question) => (await terminal.question(question)).trim(), say: (text) => console.log(text) };
  try {
    const { kind, nature } = meant ?? (await askKind(dialogue));
    return { kind, answers: await completeAnswers(kind, { ...(nature && { nature }), ...given }, readNow(), dialogue) };
  } catch (error) {
    // The person pressed Ctrl-C or Ctrl-D at a question.
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}
