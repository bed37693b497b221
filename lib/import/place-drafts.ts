import { createHash } from 'node:crypto';
import { slugFromName } from '../content/page-path';
import { groupBy } from '../lists';
import { isReserved, listFolder, PAGES } from '../site/addresses';
import { formerPath } from '../site/former-path';
import { entryPath } from '../site/routes';
import { LONGEST_SLUG, slugify } from '../slug';
import type { Draft, PlacedDraft } from './draft';
import type { ExistingSite } from './existing-site';

/** Gives each text its file and its address: they depend on the old file alone, so that a second import finds them again. */

export const HOME_DRAFT = 'ancien-accueil';

/**
 * Drafts in the order of their sources.
 * @param lists former addresses of lists, which stay theirs.
 */
export function placeDrafts(drafts: readonly Draft[], existing: ExistingSite, lists: ReadonlySet<string>): PlacedDraft[] {
  const bySource = [...drafts].sort((a, b) => (a.page.source < b.page.source ? -1 : 1));
  const slugs = groupBy(bySource, (draft) => `${collectionOf(draft)}/${baseSlug(draft)}`);
  const names = new Map(groupBy(bySource, (draft) => `${collectionOf(draft)}/${safeName(draft).toLowerCase()}`));
  const shared = new Set(slugs.flatMap(([, group]) => (group.length > 1 ? group : [])));
  const takenPaths = new Set(existing.paths);
  const takenNames = new Set(existing.names);
  return bySource.map((draft): PlacedDraft => {
    if (draft.destination.kind === 'list') {
      const folder = listFolder(draft.destination.list);
      return { ...draft, name: '_index', file: `${folder}/_index.md`, path: PAGES[draft.destination.list] };
    }
    if (draft.destination.kind === 'home') return { ...draft, name: HOME_DRAFT, file: `pages/${HOME_DRAFT}.md`, path: `/${HOME_DRAFT}/` };
    const { collection } = draft.destination;
    const there = presentFile(draft, existing);
    if (there) return { ...draft, name: there.file.replace(/^[^/]*\/|(?:\/index)?\.mdx?$/g, ''), ...there };
    const wanted = entryPath(collection, baseSlug(draft));
    const isRedirected = existing.aliases.has(wanted) || lists.has(wanted);
    const slug = isRedirected
      ? hashedSlug(draft)
      : freeSlug(draft, shared.has(draft), (candidate) => {
          const path = entryPath(collection, candidate);
          return !takenPaths.has(path) && !existing.aliases.has(path) && !isReserved(path);
        });
    takenPaths.add(entryPath(collection, slug));
    const own = safeName(draft);
    const isAlone = names.get(`${collection}/${own.toLowerCase()}`)?.length === 1 && !takenNames.has(`${collection}/${own.toLowerCase()}`);
    const name = isAlone ? own : slug;
    takenNames.add(`${collection}/${name.toLowerCase()}`);
    const { slug: _, ...others } = draft.fields;
    const fields = slugFromName(name) === slug ? others : { ...others, slug };
    return {
      ...draft,
      fields,
      name,
      file: `${collection}/${name}${draft.page.bundleDir ? '/index' : ''}.md`,
      path: entryPath(collection, slug),
    };
  });
}

const collectionOf = ({ destination }: Draft) => (destination.kind === 'entry' ? destination.collection : destination.kind);

/** The entry of the new site that came of this text, or that has its address. */
function presentFile(draft: Draft, { aliases, fileAt }: ExistingSite): { file: string; path: string } | undefined {
  for (const former of draft.former) {
    const path = formerPath(former);
    const target = path === undefined ? undefined : fileAt.has(path) ? path : aliases.get(path);
    const file = target === undefined ? undefined : fileAt.get(target);
    if (target !== undefined && file !== undefined && isOfKind(draft, file)) return { file, path: target };
  }
  // One that could not keep its old address has a name that depends on its old path alone.
  const { collection } = draft.destination.kind === 'entry' ? draft.destination : { collection: 'pages' as const };
  const path = entryPath(collection, hashedSlug(draft));
  const file = fileAt.get(path);
  return file === undefined ? undefined : { file, path };
}

/** Whether the file of an entry is in the collection of the draft, or among pages. */
function isOfKind(draft: Draft, file: string): boolean {
  return file.startsWith(`${collectionOf(draft)}/`) || file.startsWith('pages/');
}

function baseSlug(draft: Draft): string {
  const { slug, title } = draft.fields;
  const written = typeof slug === 'string' ? slug : slugFromName(ownName(draft));
  return short(written || slugify(typeof title === 'string' ? title : '')) || hashed(draft);
}

/** The name of the old file; of a section, its folders. */
function ownName({ page }: Draft): string {
  return page.isSection && page.bundleDir === undefined ? page.folders.join('-') : page.name;
}

function freeSlug(draft: Draft, isShared: boolean, isFree: (slug: string) => boolean): string {
  const base = baseSlug(draft);
  const folders = draft.page.folders.map(slugify).filter(Boolean);
  const day = draft.date?.slice(0, 10);
  const candidates = [
    ...(isShared ? [] : [base]),
    ...(day === undefined ? [] : [`${short(base, day.length + 1)}-${day}`]),
    ...folders.map((_, index) => short([...folders.slice(folders.length - 1 - index), base].join('-'))),
    hashedSlug(draft),
  ];
  return candidates.find(isFree) ?? hashed(draft);
}

const hashedSlug = (draft: Draft) => `${short(baseSlug(draft), 7)}-${hashed(draft)}`;

/** Cuts a slug between words. */
function short(slug: string, room = 0): string {
  const most = Math.min(LONGEST_SLUG, 80) - room;
  return slug.length <= most
    ? slug
    : slug
        .slice(0, most + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, most);
}

/** A few letters and digits that depend on the path of the old file alone. */
function hashed({ page }: Draft): string {
  return createHash('sha1')
    .update([...page.folders, page.name].join('/'))
    .digest('hex')
    .slice(0, 6);
}

/** Files that the site leaves to authors for themselves. */
const NOTES = /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG)$/i;

function safeName(draft: Draft): string {
  const base = ownName(draft)
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|#%{}]/gu, '-')
    .replace(/^[._~\s]+|[.~\s]+$/g, '');
  const name = NOTES.test(base) || base === 'index' ? [draft.page.folders.at(-1) ?? 'page', base].join('-') : base;
  return name === '' || Buffer.byteLength(name) > 150 ? baseSlug(draft) : name;
}
