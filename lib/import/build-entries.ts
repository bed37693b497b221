import { LISTS, type ListName, listFolder, PAGES } from '../site/addresses';
import { formerPath } from '../site/former-path';
import { rewriteAddresses } from './bodies/rewrite-addresses';
import { resolverOf } from './convert-addresses';
import { withoutEmpty } from './convert-fields';
import type { PlacedDraft } from './draft';
import { type EntryFile, withPassages } from './entry-files';
import type { ExistingSite } from './existing-site';
import { convertFieldAddresses } from './field-addresses';
import { keepValid } from './field-validity';
import { shownValue, wholeValue } from './field-words';
import { OldAddresses } from './old-addresses';
import type { PageFiles } from './page-files';
import { People, Projects } from './people';
import { HOME_DRAFT } from './place-drafts';
import type { AddNote } from './report';
import type { SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';
import { lineFinder } from './source-lines';

/** Makes the files of the new site, once the place of every text is known. */

interface Site {
  existing: ExistingSite;
  files: PageFiles;
  config: SiteConfig;
  /** Former paths of lists, of the sections read as them. */
  formerLists: ReadonlyMap<ListName, readonly string[]>;
  addresses: OldAddresses;
}

/** @param all every draft, those that the site has already included: texts link to them. */
export function oldAddressesOf(
  all: readonly PlacedDraft[],
  { existing, config, formerLists, tags: own }: Pick<Site, 'existing' | 'config' | 'formerLists'> & { tags: ReadonlySet<string> },
): OldAddresses {
  const aliases = new Map(existing.aliases);
  for (const [list, former] of formerLists) for (const path of former) aliases.set(formerPath(path) ?? path, PAGES[list]);
  return new OldAddresses({ drafts: all, aliases, paths: existing.paths, tags: new Set([...existing.tags, ...own]), config });
}

/**
 * @param all every draft, those that the site has already included.
 * @param fresh those to write.
 */
export function buildEntries(all: readonly PlacedDraft[], fresh: readonly PlacedDraft[], site: Site): EntryFile[] {
  const { existing, files, config, addresses } = site;
  const tools = { people: new People(all, existing), projects: new Projects(all, existing) };
  const kept = new FormerPaths(all, existing);
  const build = (draft: PlacedDraft): EntryFile => {
    const note: AddNote = (about) => draft.report.notes.push(about);
    const resolver = resolverOf(draft, addresses, files, config);
    const converted = withAliases(convertFieldAddresses(draft, { ...tools, resolver, note }), kept.of(draft, note));
    const collection = draft.destination.kind === 'entry' ? draft.destination.collection : 'pages';
    const { fields, passages } = keepValid(converted, collection, draft.page.lineOf, note);
    const rewrite = (text: string) => rewriteAddresses(text, { ...resolver, note, lineOf: lineFinder(draft.page, text) });
    const body = rewrite(withPassages(draft.body, [...draft.passages, ...passages]));
    return {
      file: draft.file,
      fields: withTexts(fields, rewrite),
      body,
      assets: draft.assets,
      ...(draft.page.bundleDir !== undefined &&
        draft.destination.kind === 'entry' && {
          bundle: { folder: draft.page.bundleDir, named: config.generator === 'quarto' ? draft.named : undefined },
        }),
      parts: [{ report: draft.report, lineOf: lineFinder(draft.page, body), firstLine: 1 }],
    };
  };
  const single = fresh.filter(({ destination }) => destination.kind === 'entry').map(build);
  const home = fresh.filter(({ destination }) => destination.kind === 'home');
  return [...single, ...(home.length > 0 ? [homeEntry(home, build)] : []), ...listEntries(fresh, build, site)];
}

/** Markdown in fields has addresses too. */
function withTexts(fields: Fields, rewrite: (text: string) => string): Fields {
  const copy = { ...fields };
  for (const name of ['summary', 'abstract', 'location']) if (typeof copy[name] === 'string') copy[name] = rewrite(copy[name]);
  return copy;
}

function withAliases(fields: Fields, aliases: readonly string[]): Fields {
  return aliases.length > 0 ? { ...fields, aliases } : fields;
}

/** Which former paths each entry keeps: not its own address, nor that of another page, and each one once. */
class FormerPaths {
  private readonly owners = new Map<string, PlacedDraft>();

  constructor(
    drafts: readonly PlacedDraft[],
    private readonly existing: ExistingSite,
  ) {
    // The served path of a page counts before an alias of another.
    for (const rank of [0, 1])
      for (const draft of drafts)
        for (const [index, former] of draft.former.entries()) {
          const path = formerPath(former);
          if (path !== undefined && (index === 0) === (rank === 0) && !this.owners.has(path)) this.owners.set(path, draft);
        }
  }

  of(draft: PlacedDraft, note: AddNote): string[] {
    return draft.former.flatMap((former) => {
      const path = formerPath(former);
      if (path === draft.path || former === '/') return [];
      const isTaken = path === undefined || this.existing.paths.has(path) || this.owners.get(path) !== draft;
      if (!isTaken) return former;
      note({
        line: draft.page.lineOf('aliases'),
        outcome: 'dropped',
        subject: 'address',
        message:
          path === undefined
            ? `L’ancienne adresse « ${former} » ne peut pas être celle d’une page.`
            : `L’ancienne adresse \`${former}\` est celle d’une autre page du nouveau site.`,
        before: former,
      });
      return [];
    });
  }
}

/** Joins the texts of several drafts, each under its title, after the first. */
function join(parts: readonly EntryFile[]): Pick<EntryFile, 'body' | 'assets' | 'parts'> {
  let body = '';
  const joined: EntryFile['parts'] = [];
  for (const [index, { fields, body: own, parts: origins }] of parts.entries()) {
    const heading = index > 0 && typeof fields.title === 'string' ? `## ${fields.title}\n\n` : '';
    const summary = index > 0 && typeof fields.summary === 'string' ? `${fields.summary}\n\n` : '';
    const before = body === '' ? '' : '\n\n';
    const firstLine = (body + before + heading + summary).split('\n').length;
    joined.push(...origins.map((origin) => ({ ...origin, firstLine })));
    body += `${before}${heading}${summary}${own.trim()}`;
  }
  return { body: body.trim(), assets: parts.flatMap(({ assets }) => assets), parts: joined };
}

/** The old home page and its blocks, as a draft to take from: the home page of the site is written by hand. */
function homeEntry(drafts: readonly PlacedDraft[], build: (draft: PlacedDraft) => EntryFile): EntryFile {
  const rank = ({ page }: PlacedDraft) => (page.isSection ? Number.NEGATIVE_INFINITY : Number(page.fields.weight) || 0);
  const parts = [...drafts].sort((a, b) => rank(a) - rank(b)).map((draft) => withPicture(build(draft)));
  const [first] = parts;
  for (const part of parts) noteLeftFields(part, ['title', 'subtitle', 'summary', 'image']);
  const blocks = parts.map((part) => ({ ...part, body: [part.fields.subtitle, part.body].filter(Boolean).join('\n\n') }));
  for (const { report } of drafts)
    report.notes.push({
      line: 1,
      outcome: 'to-do',
      subject: 'section',
      message: `L’ancienne page d’accueil est gardée en brouillon, dans pages/${HOME_DRAFT}.md : reprenez-en le texte dans content/accueil.mdx, puis retirez ce fichier.`,
    });
  const title = typeof first?.fields.title === 'string' ? first.fields.title : 'Ancienne page d’accueil';
  const fields = withoutEmpty({ title, summary: first?.fields.summary, draft: true });
  return { file: `pages/${HOME_DRAFT}.md`, fields, ...join(blocks) };
}

/** The picture stands in the text. */
const LIST_FIELDS = ['title', 'subtitle', 'summary', 'math', 'image'];
/** Those of a section that joins the list of another. */
const JOINED_FIELDS = ['title', 'summary', 'math', 'image'];
/** Fields that the import itself uses or gives. */
const USED_FIELDS = ['aliases', 'slug', 'draft'];

/** Names the fields that neither a list nor the home page has. */
function noteLeftFields({ fields, parts }: EntryFile, shown: readonly string[]): void {
  const left = Object.entries(fields).filter(([name]) => !shown.includes(name) && !USED_FIELDS.includes(name));
  const listed = (show: (value: unknown) => string) => left.map(([name, value]) => `\`${name}\` (${show(value)})`).join(', ');
  if (left.length === 0) return;
  parts[0]?.report.notes.push({
    line: 1,
    outcome: 'dropped',
    subject: 'field',
    message: `Ni une rubrique ni l’accueil n’ont ces champs : ${listed(shownValue)}.`,
    before: listed(wholeValue),
  });
}

/** The introductions of lists. A section read as a list sends its old address to it, with or without a text. */
function listEntries(
  fresh: readonly PlacedDraft[],
  build: (draft: PlacedDraft) => EntryFile,
  { formerLists, existing }: Site,
): EntryFile[] {
  return LISTS.flatMap((list) => {
    const drafts = fresh.filter(({ destination }) => destination.kind === 'list' && destination.list === list);
    const parts = drafts.map((draft) => withPicture(build(draft)));
    const former = [...(formerLists.get(list) ?? []), ...drafts.flatMap((draft) => draft.former)];
    const isWanted = (path: string | undefined): path is string =>
      path !== undefined && path !== PAGES[list] && !existing.paths.has(path) && !existing.aliases.has(path);
    const aliases = [...new Set(former.map((path) => formerPath(path)).filter(isWanted))].map(decodeURI);
    const file = `${listFolder(list)}/_index.md`;
    if (parts.length === 0 && aliases.length === 0) return [];
    const [first, ...others] = parts;
    const withText = [first, ...others.filter(({ body }) => body.trim() !== '')].flatMap((part) => part ?? []);
    for (const part of parts) noteLeftFields(part, part === first ? LIST_FIELDS : withText.includes(part) ? JOINED_FIELDS : ['title']);
    for (const part of others) if (!withText.includes(part)) joinTitle(part, file);
    const shown = Object.fromEntries(LIST_FIELDS.map((name) => [name, first?.fields[name]]));
    const math = withText.some((part) => part.fields.math === true) || undefined;
    const fields = withoutEmpty({ ...shown, image: undefined, math, aliases });
    return [{ file, fields, ...join(withText) }];
  });
}

/** A section without a text joins the list of another, which has its own title. */
function joinTitle({ fields: { title }, parts }: EntryFile, file: string): void {
  for (const { report } of parts) Object.assign(report, { fate: 'joined', target: file });
  if (typeof title !== 'string') return;
  const message = `Cette rubrique rejoint une liste qui a son titre : « ${title} » n’est pas repris.`;
  parts[0]?.report.notes.push({ line: 1, outcome: 'dropped', subject: 'section', message, before: title });
}

/** The picture of a list stands in its text: a list has no field for it. */
function withPicture(entry: EntryFile): EntryFile {
  const { image } = entry.fields;
  const { src, alt_text } = typeof image === 'object' && image !== null ? (image as { src?: unknown; alt_text?: unknown }) : {};
  return typeof src === 'string'
    ? { ...entry, body: `![${typeof alt_text === 'string' ? alt_text : ''}](${src})\n\n${entry.body}` }
    : entry;
}
