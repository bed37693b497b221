import { isRecord } from '../is-record';
import { ownValue } from '../own-value';
import { toMarkdown } from './field-words';
import type { Fields } from './source-front-matter';

/** Converts the values of old fields to the shapes of the site. */

export function toList(value: unknown): unknown[] {
  const items = Array.isArray(value) ? value.flat() : typeof value === 'string' && value.includes(',') ? value.split(',') : [value];
  return items.flatMap((item) =>
    typeof item === 'string'
      ? item.trim() || []
      : typeof item === 'number'
        ? String(item)
        : isRecord(item) && 'name' in item
          ? String(item.name)
          : [],
  );
}

/** Names of people: texts, or mappings with a name (Quarto gives `name: {given, family}` too). */
export function peopleIn(value: unknown): string[] {
  const items = Array.isArray(value) ? value.flat() : typeof value === 'string' ? value.split(/\s*[,;&]\s*|\s+et\s+|\s+and\s+/) : [value];
  return items.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : item.trim();
    if (!isRecord(item)) return [];
    const { name, literal, given, family } = isRecord(item.name) ? { ...item.name, name: undefined } : item;
    const whole = [name, literal, [given, family].filter((part) => typeof part === 'string').join(' ')];
    return whole.find((candidate): candidate is string => typeof candidate === 'string' && candidate !== '') ?? [];
  });
}

/** Names, and the links that some have: `[{name, url}]`, a list of texts, or a text. */
export function namesIn(value: unknown): { names: string[]; links: { name: string; url: string }[] } {
  const items = [value].flat();
  const names = items.flatMap((item) =>
    isRecord(item) ? [item.name, item.title].filter((name) => typeof name === 'string') : toList(item),
  );
  const links = items.flatMap((item) =>
    isRecord(item) && typeof item.name === 'string' && typeof item.url === 'string' ? [{ name: item.name, url: item.url }] : [],
  );
  return { names: names.map(String), links };
}

export function toFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  return ['true', 'yes', 'oui', '1', 'on'].includes(word) ? true : ['false', 'no', 'non', '0', 'off'].includes(word) ? false : undefined;
}

export function toText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // `name: {display: Ada Exemple, given: Ada, family: Exemple}`, of people in HugoBlox.
  if (isRecord(value) && typeof value.display === 'string') return value.display;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : undefined;
}

/** `image: x.png`, `header: {image, caption}` of Academic, `cover: {image}`: one picture. */
export function convertPicture(fields: Fields): void {
  const header = isRecord(fields.header) ? fields.header : undefined;
  const written = typeof fields.image === 'string' ? { src: fields.image } : fields.image;
  const image = isRecord(written) ? written : undefined;
  delete fields.header;
  const src = image?.src ?? image?.filename ?? image?.image ?? image?.path ?? image?.url ?? header?.image;
  const { image_alt } = fields;
  delete fields.image_alt;
  if (!image && !src) {
    if (fields.image === false || fields.image === true) delete fields.image;
    return;
  }
  const { caption, alt_text, alt, focal_point, placement, preview_only } = { ...header, ...image } as Fields;
  fields.image = {
    src,
    alt_text: alt_text ?? alt ?? image_alt,
    caption,
    focal_point,
    placement: Number(placement) || undefined,
    preview_only: toFlag(preview_only ?? false) || undefined,
  };
}

const ADDRESS = ['street', 'city', 'region', 'postcode', 'country', 'coordinates'];

/** `location: {venue, address, city}` gives the place and its postal address. */
export function convertLocation(fields: Fields): void {
  const { location, address } = fields;
  const place: Fields = isRecord(location) ? location : {};
  const { venue, name, title, room, address: street, ...others } = place;
  const postal = {
    ...(isRecord(address) ? address : address !== undefined && { street: address }),
    ...(isRecord(street) ? street : street !== undefined && { street }),
  };
  for (const [key, value] of Object.entries({ ...others, ...postal }))
    if (!ADDRESS.includes(key) && value !== undefined) fields[`location_${key}`] = value;
  const kept = Object.fromEntries(
    ADDRESS.flatMap((key) => {
      const value = { ...others, ...postal }[key];
      return value === undefined || value === '' ? [] : [[key, typeof value === 'object' ? toMarkdown(value) : value]];
    }),
  );
  if (isRecord(location)) fields.location = [name, title, venue, room].filter((part) => typeof part === 'string').join(', ') || kept.city;
  if (Object.keys(kept).length > 0) fields.address = kept;
  else delete fields.address;
}

const SERVICES: Record<string, string> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  twitter: 'Twitter',
  'x-twitter': 'X',
  linkedin: 'LinkedIn',
  'linkedin-in': 'LinkedIn',
  mastodon: 'Mastodon',
  orcid: 'ORCID',
  'google-scholar': 'Google Scholar',
  researchgate: 'ResearchGate',
  hal: 'HAL',
  cv: 'CV',
  'graduation-cap': 'Google Scholar',
  globe: 'Site web',
  home: 'Site web',
  rss: 'Flux RSS',
};

/** Links of every shape: `{name, url}`, `{icon, link}`, `{github: "…"}`. An address for mail is that of the person. */
export function socialLinks(value: unknown): { links: Fields[]; email?: string } {
  const items = Array.isArray(value) ? value.flat() : isRecord(value) ? Object.entries(value).map(([name, url]) => ({ name, url })) : [];
  const found = items.flatMap((item) => {
    if (typeof item === 'string') return [{ name: item, url: item }];
    if (!isRecord(item)) return [];
    const url = item.url ?? item.link ?? item.href;
    if (typeof url !== 'string' || url.trim() === '') return [];
    const icon = typeof item.icon === 'string' ? item.icon.replace(/^.*\//, '') : undefined;
    const name = item.name ?? item.label ?? item.display ?? item.title ?? item.text ?? (icon && (ownValue(SERVICES, icon) ?? icon)) ?? url;
    const service = typeof item.name === 'string' ? ownValue(SERVICES, item.name) : undefined;
    return [{ name: service ?? String(name), url: url.trim() }];
  });
  const isMail = ({ url }: { url: string }) => /^(?:mailto:)?[^\s@/?#]+@[^\s@/?#]+\.[a-z]+$/i.test(url);
  const mail = found.find(isMail);
  const links = found.flatMap((link) => (link === mail ? [] : isMail(link) ? { ...link, url: asMail(link.url) } : link));
  return { links, ...(mail !== undefined && { email: mail.url.replace(/^mailto:/i, '') }) };
}

export function asMail(address: string): string {
  return /^mailto:/i.test(address) ? address : `mailto:${address}`;
}
