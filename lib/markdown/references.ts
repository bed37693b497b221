import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { cachedBy } from '../cached-by';
import { LISTS, listFolder, PAGES } from '../site/addresses';
import { report } from './report';

/**
 * Authors write Hugo's `{{< ref "…" >}}` and `{{< relref "…" >}}` in place of an address, so they must be
 * replaced before Markdown is parsed: by a `ref:` address, resolved when the site's entries are known.
 */
export const REF_SCHEME = 'ref:';

const REF = /\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?["`]?([^"`\s>%]+)["`]?[^>%]*[>%]\}\}/g;

declare module 'vfile' {
  interface DataMap {
    /** The replaced references, in order: the position of each in the parsed text, and its source. */
    refs: { offset: number; address: string; written: string }[];
  }
}

export function replaceRefs(source: string, file: VFile): string {
  if (!source.includes('ref')) return source;
  const refs: NonNullable<VFile['data']['refs']> = [];
  let shift = 0;
  const replaced = source.replace(REF, (written, target: string, at: number) => {
    const address = `${REF_SCHEME}${target}`;
    refs.push({ offset: at + shift, address, written });
    shift += address.length - written.length;
    return address;
  });
  file.data.refs = refs;
  return replaced;
}

/** remark plugin: restores references that are not an address after all: an example in code, or a reference in a sentence. */
export function remarkRefs() {
  return (tree: Root, file: VFile) => {
    const { refs = [] } = file.data;
    if (refs.length === 0) return;
    visit(tree, ['text', 'code', 'inlineCode'], (node) => {
      if (!('value' in node)) return;
      const { start, end } = node.position ?? {};
      let from = 0;
      for (const { offset, address, written } of refs) {
        const at = offset >= (start?.offset ?? 0) && offset < (end?.offset ?? 0) ? node.value.indexOf(address, from) : -1;
        if (at < 0) continue;
        node.value = node.value.slice(0, at) + written + node.value.slice(at + address.length);
        from = at + written.length;
        if (node.type === 'text')
          report(
            file,
            node,
            'reference',
            `\`${written}\` est montré tel quel : ce n’est pas l’adresse d’un lien.`,
            'Écrivez `[texte]({{< ref "nom" >}})`.',
            'warning',
          );
      }
    });
  };
}

interface Referable {
  collection: string;
  slug: string;
  path: string;
  file: string;
}

/**
 * Resolves a reference to a site path with its anchor. A reference is a path of the content folder
 * (`evenements/atelier.md`), a list (`/projets`), or the bare name of a file or folder that only one entry has.
 */
export function resolveRef(reference: string, entries: readonly Referable[]): string | undefined {
  const [target = '', anchor] = reference.slice(REF_SCHEME.length).split('#');
  const suffix = anchor ? `#${anchor}` : '';
  if (target === '' && anchor) return suffix;
  const wanted = target.replace(/^\/|\/$/g, '').replace(/(\/_?index)?\.mdx?$/, '');
  // Translates the section of a Hugo site, as in `/post/atelier`, to its name here.
  const path = listNamed(wanted) ?? entryNamed(wanted, entries) ?? entryNamed(wanted.split('/').at(-1) ?? '', entries);
  return path === undefined ? undefined : path + suffix;
}

function listNamed(wanted: string): string | undefined {
  const list = LISTS.find((candidate) => listFolder(candidate) === wanted);
  return list && PAGES[list];
}

function entryNamed(wanted: string, entries: readonly Referable[]): string | undefined {
  const found = namesOf(entries).get(wanted) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The paths of the entries that have each name; found once for all references. */
const namesOf = cachedBy((entries: readonly Referable[]): Map<string, string[]> => {
  const paths = new Map<string, string[]>();
  for (const { collection, slug, path, file } of entries) {
    const name = file.replace(/(\/index)?\.mdx?$/, '').replace(/^.*\//s, '');
    for (const each of new Set([slug, name, `${collection}/${slug}`, `${collection}/${name}`]))
      paths.set(each, [...(paths.get(each) ?? []), path]);
  }
  return paths;
});
