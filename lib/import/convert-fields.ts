import type * as z from 'zod';
import { schemas } from '../content/schema';
import { isRecord } from '../is-record';
import { formerPath } from '../site/former-path';
import type { CollectionName } from '../site/kinds';
import { slugify } from '../slug';
import { convertDate } from './source-dates';

/** Converts the fields of a Hugo file to those of the site, and notes each changed or dropped field. */

type Fields = Record<string, unknown>;
export type FieldNote = { field: string; outcome: 'converted' | 'dropped' | 'to-check'; message: string };

interface Options {
  wallClock: boolean;
}

/** Field names of other dialects (Academic 4, HugoBlox Kit, plain Hugo), and their present names. */
const RENAMED: Record<string, string> = {
  time_start: 'date',
  event_start: 'date',
  date_start: 'date',
  time_end: 'date_end',
  event_end: 'date_end',
  event_all_day: 'all_day',
  event_name: 'event',
  event_location: 'location',
  author: 'authors',
  tag: 'tags',
  description: 'summary',
  excerpt: 'summary',
  publish_date: 'publishDate',
  expiry_date: 'expiryDate',
  lastupdated: 'lastmod',
  updated: 'lastmod',
  modified: 'lastmod',
  url_poster_pdf: 'url_poster',
  short_summary: 'summary',
  featured_image: 'image',
  thumbnail: 'image',
  cover: 'image',
  category: 'categories',
};

const DATES = ['date', 'date_end', 'publishDate', 'expiryDate', 'lastmod'];
const LISTS = ['tags', 'categories', 'authors', 'projects', 'aliases', 'images', 'organisations', 'season', 'responsible'];
const FLAGS = ['draft', 'featured', 'all_day', 'math', 'toc', 'searchable', 'private', 'headless'];
const TEXTS = ['title', 'subtitle', 'summary', 'abstract', 'location', 'event', 'contact', 'role', 'status_note'];

export function convertFields(source: Fields, collection: CollectionName, options: Options): { fields: Fields; notes: FieldNote[] } {
  const notes: FieldNote[] = [];
  const fields = withoutEmpty(renameFields(source, collection, notes));
  for (const name of DATES)
    if (name in fields) setOrDrop(fields, name, convertDate(fields[name], options.wallClock), 'n’est pas une date', notes);
  for (const name of LISTS) if (name in fields) fields[name] = toList(fields[name]);
  for (const name of FLAGS) if (name in fields) setOrDrop(fields, name, toFlag(fields[name]), 'n’est ni vrai ni faux', notes);
  for (const name of TEXTS)
    if (name in fields && typeof fields[name] !== 'string') setOrDrop(fields, name, toText(fields[name]), 'n’est pas un texte', notes);
  convertPicture(fields);
  convertLinks(fields, notes);
  if (typeof fields.address === 'string') fields.address = { street: fields.address };
  if (fields.slug !== undefined) fields.slug = slugify(String(fields.slug)) || undefined;
  if (Array.isArray(fields.aliases)) fields.aliases = fields.aliases.filter((alias) => formerPath(String(alias)));
  return { fields: keepValid(withoutEmpty(fields), collection, notes), notes };
}

/** Renames fields to their present names. Hugo's field names ignore case. */
function renameFields(source: Fields, collection: CollectionName, notes: FieldNote[]): Fields {
  const known = new Map(Object.keys(schemas[collection].shape).map((name) => [name.toLowerCase(), name]));
  const fields: Fields = {};
  for (const [written, value] of Object.entries(source)) {
    const lower = written.toLowerCase();
    const name = known.get(lower) ?? (Object.hasOwn(RENAMED, lower) ? RENAMED[lower] : undefined) ?? written;
    if (name in fields && name !== written) {
      if (lower === 'time_start' || lower === 'event_start') fields[name] = value;
      else notes.push({ field: written, outcome: 'dropped', message: `\`${written}\` : le site a déjà \`${name}\`.` });
      continue;
    }
    if (name !== written && name.toLowerCase() !== lower)
      notes.push({ field: written, outcome: 'converted', message: `\`${written}\` devient \`${name}\`.` });
    fields[name] = value;
  }
  return fields;
}

function withoutEmpty(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const cleaned = clean(item);
      return cleaned === undefined ? [] : [[key, cleaned]];
    }),
  );
}

function clean(value: unknown): unknown {
  if (value === null || value === '' || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && !(value instanceof Date)) {
    const record = withoutEmpty({ ...value });
    return Object.keys(record).length > 0 ? record : undefined;
  }
  return value;
}

function setOrDrop(fields: Fields, name: string, value: unknown, why: string, notes: FieldNote[]): void {
  if (value === undefined)
    notes.push({ field: name, outcome: 'dropped', message: `\`${name}\` : « ${String(fields[name]).slice(0, 60)} » ${why}.` });
  fields[name] = value;
}

function toList(value: unknown): unknown[] {
  const items = Array.isArray(value) ? value.flat() : typeof value === 'string' && value.includes(',') ? value.split(',') : [value];
  return items.flatMap((item) =>
    typeof item === 'string'
      ? item.trim() || []
      : typeof item === 'number'
        ? String(item)
        : typeof item === 'object' && item !== null && 'name' in item
          ? String(item.name)
          : [],
  );
}

function toFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  return ['true', 'yes', 'oui', '1', 'on'].includes(word) ? true : ['false', 'no', 'non', '0', 'off'].includes(word) ? false : undefined;
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
}

/** `image: x.png`, `header: {image, caption}` of Academic, `cover: {image}`: one picture. */
function convertPicture(fields: Fields): void {
  const header = isRecord(fields.header) ? fields.header : undefined;
  const written = typeof fields.image === 'string' ? { src: fields.image } : fields.image;
  const image = isRecord(written) ? written : undefined;
  delete fields.header;
  const src = image?.src ?? image?.filename ?? image?.image ?? image?.url ?? header?.image;
  if (!image && !src) return;
  const { caption, alt_text, alt, focal_point, placement, preview_only } = { ...header, ...image } as Fields;
  fields.image = clean({
    src,
    alt_text: alt_text ?? alt,
    caption,
    focal_point,
    placement: Number(placement) || undefined,
    preview_only: toFlag(preview_only ?? false) || undefined,
  });
}

function convertLinks(fields: Fields, notes: FieldNote[]): void {
  if (!Array.isArray(fields.links)) {
    if (fields.links !== undefined) setOrDrop(fields, 'links', undefined, 'n’est pas une liste de liens', notes);
    return;
  }
  fields.links = fields.links.flatMap((item) => {
    if (!isRecord(item)) return [];
    const url = item.url ?? item.link;
    if (typeof url !== 'string') return [];
    return [
      {
        name: String(item.name ?? item.label ?? item.icon ?? url),
        url,
        ...(item.icon !== undefined && { icon: item.icon }),
        ...(item.icon_pack !== undefined && { icon_pack: item.icon_pack }),
      },
    ];
  });
}

/** Removes values that the schema refuses, one by one, and notes each. The caller handles missing required fields. */
function keepValid(fields: Fields, collection: CollectionName, notes: FieldNote[]): Fields {
  let kept = fields;
  for (let round = 0; round < 50; round += 1) {
    const result = (schemas[collection] as z.ZodObject).safeParse(kept, { reportInput: true });
    const issue = result.success
      ? undefined
      : result.error.issues.find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
    const removable = issue && pathsToRemove(issue, kept);
    if (!removable || removable.length === 0) return kept;
    for (const path of removable) {
      const name = path.join('.');
      const known = issue.code !== 'unrecognized_keys';
      notes.push({
        field: String(path[0]),
        outcome: 'dropped',
        message: known ? `\`${name}\` : ${issue.message.split('\n')[0]}` : `\`${name}\` : le site n’a pas ce champ.`,
      });
      kept = withoutPath(kept, path);
    }
    kept = withoutEmpty(kept);
  }
  return kept;
}

function pathsToRemove(issue: z.core.$ZodIssue, fields: Fields): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  // A missing nested field removes its parent; a missing field at the top leaves nothing to remove.
  for (let depth = issue.path.length; depth > 0; depth -= 1) {
    const path = issue.path.slice(0, depth);
    if (valueAt(fields, path) !== undefined) return [path];
  }
  return [];
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) => (typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined),
    value,
  );
}

function withoutPath(value: Fields, path: PropertyKey[]): Fields {
  const copy = structuredClone(value);
  const [parent, key = ''] = [valueAt(copy, path.slice(0, -1)), path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  return copy;
}
