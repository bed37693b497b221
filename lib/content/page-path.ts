import type { CollectionName } from '../site/kinds';
import { entryPath } from '../site/routes';
import { slugify } from '../slug';

/** The address part made from a file or folder name, without the date that may precede it. */
export function slugFromName(name: string): string {
  return slugify(name.replace(/^\d{4}-\d{2}-\d{2}[_-]/, ''));
}

/** The address of the page of a file, whether or not the file is right. */
export function pathOf({ collection, name }: { collection: CollectionName; name: string }, { slug }: Record<string, unknown>): string {
  return entryPath(collection, typeof slug === 'string' ? slug : slugFromName(name));
}
