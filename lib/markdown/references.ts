/**
 * Hugo's `{{< ref "…" >}}` and `{{< relref "…" >}}` stand where Markdown wants an address, so they are
 * read before it: each becomes a `ref:` address, resolved when the site's entries are known.
 */
export const REF_SCHEME = 'ref:';

const REF = /\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?["`]?([^"`\s>%]+)["`]?[^>%]*[>%]\}\}/g;

export function replaceRefs(source: string): string {
  return source.includes('ref') ? source.replace(REF, (_, target: string) => `${REF_SCHEME}${target}`) : source;
}

interface Referable {
  collection: string;
  slug: string;
  path: string;
  file: string;
}

/**
 * The path that a reference means, with its anchor: a path of the content folder
 * (`evenements/atelier.md`), or a file or folder name alone where only one entry has it.
 */
export function resolveRef(reference: string, entries: readonly Referable[]): string | undefined {
  const [target = '', anchor] = reference.slice(REF_SCHEME.length).split('#');
  const suffix = anchor ? `#${anchor}` : '';
  if (target === '' && anchor) return suffix;
  const wanted = target.replace(/^\/|\/$/g, '').replace(/(\/_?index)?\.mdx?$/, '');
  // A section of a Hugo site, as in `/post/atelier`, has another name here.
  const path = entryNamed(wanted, entries) ?? entryNamed(wanted.split('/').at(-1) ?? '', entries);
  return path === undefined ? undefined : path + suffix;
}

function entryNamed(wanted: string, entries: readonly Referable[]): string | undefined {
  const found = entries.filter(({ collection, slug, file }) => {
    const name =
      file
        .replace(/(\/index)?\.mdx?$/, '')
        .split('/')
        .at(-1) ?? '';
    return [slug, name, `${collection}/${slug}`, `${collection}/${name}`].includes(wanted);
  });
  const [only] = found;
  return found.length === 1 && only ? only.path : undefined;
}
