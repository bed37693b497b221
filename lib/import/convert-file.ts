import path from 'node:path';
import { stringify } from 'yaml';
import { slugFromName } from '../content/entry-fields';
import type { CollectionName } from '../site/kinds';
import { entryPath } from '../site/routes';
import { slugify } from '../slug';
import { convertFields } from './convert-fields';
import { collectionOf, type HugoFile, readSource } from './hugo-folder';
import { type Asset, collectAssets, findAsset } from './pictures';
import { type ImportNote, noteOn, type Outcome } from './report';
import { readSourceEntry } from './source-front-matter';

/** A converted entry, not checked yet. */
export interface ConvertedFile {
  source: string;
  collection: CollectionName;
  /** Name of the file or of the bundle's folder, without extension. */
  name: string;
  bundleDir?: string;
  fields: Record<string, unknown>;
  body: string;
  /** Lines of the source above its body. */
  bodyOffset: number;
  assets: Asset[];
}

type Note = (outcome: Outcome, message: string, line?: number) => void;

interface Options {
  wallClock: boolean;
  assetFolders: readonly string[];
}

/** Converts a Hugo file; for a refused file, `entry` is missing and a note says why. */
export function convertFile(file: HugoFile, options: Options): { entry?: ConvertedFile; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  const note: Note = (outcome, message, line) => notes.push(noteOn(file.source, outcome, message, line));
  const { text, converted, findings } = readSource(file.absolute);
  if (converted) note('converted', 'Le fichier n’était pas en UTF-8 : il l’est maintenant.');
  for (const { message, line } of findings) note('converted', message, line);
  const read = readSourceEntry(text);
  if (typeof read === 'string') {
    note('refused', read);
    return { notes };
  }
  const refusal = refusalOf(file, read.fields, read.body);
  if (refusal) {
    note(refusal.outcome, refusal.message);
    return { notes };
  }
  const { collection, fields, fieldNotes } = place(file, read.fields, options);
  for (const { field, outcome, message } of fieldNotes) note(outcome, message, read.lineOf(field));
  if (typeof fields.title !== 'string') {
    fields.title =
      file.name
        .replace(/^\d{4}-\d{2}-\d{2}[_-]?/, '')
        .replace(/[_-]+/g, ' ')
        .trim() || file.name;
    note('to-check', `Sans titre : celui-ci vient du nom du fichier, « ${fields.title} ».`);
  }
  const entry = settle({ file, collection, fields, body: read.body, text, url: read.fields.url }, options, note);
  note('kept', `${collection}/${entry.name}`);
  return { entry, notes };
}

/** Parts of a Hugo site that are not entries. */
function refusalOf(
  file: HugoFile,
  fields: Record<string, unknown>,
  body: string,
): { outcome: 'refused' | 'dropped'; message: string } | undefined {
  if ('widget' in fields || 'sections' in fields || fields.type === 'landing' || fields.type === 'widget_page')
    return { outcome: 'refused', message: 'C’est un bloc de page d’accueil (widget) : reprenez son texte dans content/accueil.mdx.' };
  if (!file.isSection) return undefined;
  return body.trim() === ''
    ? { outcome: 'dropped', message: 'Page de liste sans texte : le site a les siennes.' }
    : file.folders.length === 0
      ? { outcome: 'refused', message: 'C’est la page d’accueil : reprenez son texte dans content/accueil.mdx.' }
      : undefined;
}

/** The collection of a file: that of its section, if the file has the fields that this collection needs. */
function place(file: HugoFile, source: Record<string, unknown>, options: Options) {
  const dated = /^(\d{4}-\d{2}-\d{2})[_-]/.exec(file.name)?.[1];
  const given =
    dated && !Object.keys(source).some((key) => /^(date|time_start|event_start)$/i.test(key)) ? { ...source, date: dated } : source;
  const isEvent = Object.keys(source).some((key) => /^(time_start|time_end|date_end|event_start|event_end|event_url|all_day)$/i.test(key));
  const wanted = file.isSection
    ? 'pages'
    : (collectionOf(file) ?? (isEvent ? 'evenements' : file.folders.length > 0 && 'date' in given ? 'actualites' : 'pages'));
  const first = convertFields(given, wanted, options);
  const needsDate = (wanted === 'actualites' || wanted === 'evenements') && first.fields.date === undefined;
  const { fields, notes } = needsDate ? convertFields(given, 'pages', options) : first;
  const collection: CollectionName = needsDate ? 'pages' : wanted;
  const missing = {
    field: 'date',
    outcome: 'to-check' as const,
    message: 'Sans date : repris parmi les pages. Ajoutez une `date` et déplacez le fichier si c’est une actualité ou un événement.',
  };
  if (collection === 'evenements' && /^formations?$/i.test(file.folders[0] ?? '') && fields.kind === undefined) fields.kind = 'formation';
  return { collection, fields, fieldNotes: needsDate ? [...notes, missing] : notes };
}

interface Draft {
  file: HugoFile;
  collection: CollectionName;
  fields: Record<string, unknown>;
  body: string;
  text: string;
  /** The address that the author gave the page, if any. */
  url: unknown;
}

/** Converts the addresses, pictures and links of an entry to those of the site. */
function settle({ file, collection, fields, body, text, url }: Draft, { assetFolders }: Options, note: Note): ConvertedFile {
  const places = { folder: path.dirname(file.absolute), assetFolders, isBundle: file.bundleDir !== undefined };
  const { text: newBody, assets } = collectAssets(body, places);
  const take = (src: unknown): string | undefined => {
    const found = typeof src === 'string' ? findAsset(src, places) : undefined;
    if (found?.asset) assets.push(found.asset);
    return found?.address;
  };
  const image = fields.image as { src?: string } | undefined;
  if (image?.src !== undefined) {
    const src = take(image.src);
    if (src === undefined) note('dropped', `L’image « ${image.src} » n’a pas été trouvée.`);
    if (src === undefined) delete fields.image;
    else fields.image = { ...image, src };
  }
  if (Array.isArray(fields.images)) {
    const images = fields.images.flatMap((src) => take(src) ?? []);
    if (images.length < fields.images.length) note('dropped', 'Des images de `images` n’ont pas été trouvées.');
    if (images.length > 0) fields.images = images;
    else delete fields.images;
  }
  for (const key of Object.keys(fields)) {
    const address = key.startsWith('url_') && typeof fields[key] === 'string' ? take(fields[key]) : undefined;
    if (address?.startsWith('/')) fields[key] = address;
  }
  const name = safeName(file);
  const slug = typeof fields.slug === 'string' ? fields.slug : slugFromName(name);
  const former = formerAddress(file, fields, slug, url);
  const others = former === entryPath(collection, slug) ? [] : [former];
  const aliases = [...new Set([...((fields.aliases as string[] | undefined) ?? []), ...others])];
  if (aliases.length > 0) fields.aliases = aliases;
  return {
    source: file.source,
    collection,
    name,
    ...(file.bundleDir && { bundleDir: file.bundleDir }),
    fields,
    body: newBody,
    bodyOffset: text.slice(0, Math.max(0, text.length - body.length)).split('\n').length - 1,
    assets,
  };
}

function safeName({ name, isSection, folders }: HugoFile): string {
  const base = isSection ? folders.join('-') : name;
  return base.replaceAll(/[\\/:*?"<>|\0]/g, '-').replace(/^\.+/, '') || 'entree';
}

/** The address of the page on the Hugo site: `url`, else its section and slug. */
function formerAddress({ folders, name, isSection }: HugoFile, fields: Record<string, unknown>, slug: string, url: unknown): string {
  if (typeof url === 'string' && url.startsWith('/')) return `/${url.replace(/^\/+|\/+$/g, '')}/`;
  const last = isSection ? [] : [typeof fields.slug === 'string' ? slug : slugify(name) || slug];
  return `/${[...folders.map((folder) => slugify(folder) || folder), ...last].join('/')}/`;
}

/** The text of an entry's file. */
export function entryText({ fields, body }: Pick<ConvertedFile, 'fields' | 'body'>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.replace(/^\n+/, '').trimEnd()}\n`;
}
