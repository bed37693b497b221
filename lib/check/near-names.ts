import path from 'node:path';
import { slugFromName } from '../content/page-path';
import type { PublicFile } from '../content/public-files';
import type { Entry } from '../content/types';
import { decodePath } from '../decode-path';
import { groupBy } from '../lists';
import { nearest, nearestOf, plainWord } from '../near-words';
import { fileAddress } from '../site/file-address';

/** The likely meaning of a lost address or name: found only for those that are wrong. */
export class NearNames {
  private readonly pages: NameIndex;
  private readonly files: NameIndex;
  private readonly entries = new Map<string, NameIndex>();
  private readonly members: { slugs: Map<string, string>; names: Map<string, string> };
  private readonly nearMembers = new Map<string, string | undefined>();

  /** @param pages the path of every page, and of files such as feeds. */
  constructor(named: readonly Entry[], publicFiles: readonly Pick<PublicFile, 'path'>[], pages: Iterable<string>) {
    this.pages = new NameIndex(() => [...pages].flatMap((page) => (page.endsWith('/') ? [[page, page]] : [])));
    this.files = new NameIndex(() => publicFiles.map(({ path: sitePath }) => [sitePath, sitePath]));
    for (const [collection, of] of groupBy(named, (entry) => entry.collection))
      this.entries.set(
        collection,
        new NameIndex(() =>
          of.flatMap(({ slug, title }) => [
            [slug, slug],
            [title, slug],
          ]),
        ),
      );
    const members = named.filter(({ collection }) => collection === 'membres');
    this.members = {
      slugs: new Map(members.map(({ slug }) => [slug, slug])),
      names: new Map(members.map(({ title }) => [title, title])),
    };
  }

  /** The path of a page, for an address or the name of a file. */
  page(address: string): string | undefined {
    return this.pages.find(address);
  }

  /** The address of a file, as a text writes it. */
  file(address: string): string | undefined {
    const found = this.files.find(address, path.posix.extname(decodePath(address)));
    return found === undefined ? undefined : shownAddress(found);
  }

  /** The slug of an entry, for a misspelt slug or its title. */
  entry(collection: string, name: string): string | undefined {
    return this.entries.get(collection)?.find(name);
  }

  /** The name, or the name of the file, of a member; undefined for the very name of one, and for other people. */
  member(name: string): string | undefined {
    const { slugs, names } = this.members;
    if (slugs.has(name) || names.has(name)) return undefined;
    if (!this.nearMembers.has(name)) this.nearMembers.set(name, nearest(name, /^[a-z0-9-]+$/.test(name) ? slugs : names));
    return this.nearMembers.get(name);
  }
}

/** A file's address, readable where no sign must be encoded. */
function shownAddress(sitePath: string): string {
  return /^[\p{L}\p{N}/._-]*$/u.test(sitePath) ? sitePath : fileAddress(sitePath);
}

/** Names by the words of their last part, which may stand in another folder, with another ending, or after a date. */
class NameIndex {
  private readonly byLast = new Map<string, string[]>();

  constructor(private readonly names: () => (readonly [name: string, meaning: string])[]) {}

  find(name: string, ending = ''): string | undefined {
    this.index();
    const last = lastWord(name);
    const same = [...new Set(this.byLast.get(last))];
    const alike = same.filter((meaning) => meaning.endsWith(ending));
    const likely = alike.length > 0 ? alike : same;
    if (likely.length > 0) return likely.length === 1 ? likely[0] : closest(name, likely);
    const near = nearestOf(last, this.byLast.keys());
    const meanings = near === undefined ? [] : [...new Set(this.byLast.get(near))];
    return meanings.length > 1 ? (closest(name, meanings) ?? shortest(meanings)) : meanings[0];
  }

  private index(): void {
    if (this.byLast.size > 0) return;
    for (const [name, meaning] of this.names()) {
      const last = lastWord(name);
      this.byLast.set(last, [...(this.byLast.get(last) ?? []), meaning]);
    }
  }
}

function lastWord(name: string): string {
  const bare = decodePath(name)
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/index(?:\.\w+)?$/i, '')
    .replace(/\.[a-z0-9]{2,8}$/i, '');
  return plainWord(slugFromName(bare.split('/').at(-1) ?? ''));
}

/** The only name with the fewest parts: a list stands above its pages. */
function shortest(names: readonly string[]): string | undefined {
  const [first, second] = [...names].sort((a, b) => a.split('/').length - b.split('/').length);
  return first?.split('/').length === second?.split('/').length ? undefined : first;
}

/** The name of which the most parts are those of another. */
function closest(name: string, names: readonly string[]): string | undefined {
  const parts = new Set(decodePath(name).split('/').map(plainWord));
  const score = (other: string) => other.split('/').filter((part) => part !== '' && parts.has(plainWord(part))).length;
  const [first, second] = [...names].sort((a, b) => score(b) - score(a));
  return first !== undefined && (second === undefined || score(first) > score(second)) ? first : undefined;
}
