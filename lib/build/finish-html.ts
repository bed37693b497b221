import { defaultTreeAdapter, html as namespaces, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagePolicy } from '../outputs/policy';

interface Hooks {
  /** The address to write in place of one in `src` or `href`. */
  rename: (url: string) => string;
  /** Is told the value of each `srcset`. */
  onSourceSet: (value: string) => void;
  /** Address of the site's stylesheet, which stands for those that Next.js made. */
  stylesheet: string;
}

/**
 * Turns a page exported by Next.js into a document: of its scripts only those marked `data-keep`
 * stay (and data blocks such as JSON-LD), with no preload for the others, and none of React's
 * hydration markers; and a policy that allows just those scripts. A keep-list, so that nothing here depends on what Next.js puts in.
 */
export function finishHtml(html: string, hooks: Hooks): string {
  const document = parse(html);
  clean(document, hooks);
  setStylesheet(document, hooks.stylesheet);
  addPolicy(document);
  return serialize(document);
}

function setStylesheet(document: Tree.Document, address: string): void {
  const [first, ...others] = elements(document).filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  );
  for (const attr of first?.attrs ?? []) if (attr.name === 'href') attr.value = address;
  for (const other of others) defaultTreeAdapter.detachNode(other);
}

/** First in the head, so that it holds for all that follows. */
function addPolicy(document: Tree.Document): void {
  const scripts = elements(document).filter(({ tagName }) => tagName === 'script');
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json');
  const policy = pagePolicy({
    inlineScripts: inline.map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    usesWasm: scripts.some((script) => attribute(script, 'src')?.includes('/search.') ?? false),
  });
  const meta = defaultTreeAdapter.createElement('meta', namespaces.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: policy },
  ]);
  const head = elements(document).find(({ tagName }) => tagName === 'head');
  const charset = head?.childNodes.find((node) => isElement(node) && attribute(node, 'charset') !== undefined);
  if (head) head.childNodes.splice(charset ? head.childNodes.indexOf(charset) + 1 : 0, 0, meta);
}

function elements(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.filter(isElement).flatMap((node) => [node, ...elements(node)]);
}

function clean(parent: Tree.ParentNode, hooks: Hooks): void {
  parent.childNodes = parent.childNodes.filter(belongs);
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const sourceSet = attribute(child, 'srcset');
    if (sourceSet !== undefined) hooks.onSourceSet(sourceSet);
    child.attrs = child.attrs.filter(({ name }) => name !== 'data-keep' && name !== 'data-precedence');
    for (const attr of child.attrs) if (attr.name === 'src' || attr.name === 'href') attr.value = hooks.rename(attr.value);
    clean('content' in child ? child.content : child, hooks);
  }
}

function belongs(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return false;
  if (!isElement(node)) return true;
  if (node.tagName === 'script') return attribute(node, 'data-keep') !== undefined || attribute(node, 'type') === 'application/ld+json';
  // For the fonts of Next.js's own script, and not on every page: it comes or not with the order in which workers load routes.
  if (node.tagName === 'meta') return attribute(node, 'name') !== 'next-size-adjust';
  if (node.tagName === 'link')
    return !(attribute(node, 'rel') === 'preload' && attribute(node, 'as') === 'script') && attribute(node, 'rel') !== 'modulepreload';
  return !isEmptyBoundary(node);
}

/** `<div hidden><!--$--><!--/$--></div>` is where Next.js would stream metadata to. */
function isEmptyBoundary(node: Tree.Element): boolean {
  return (
    node.tagName === 'div' &&
    node.attrs.length === 1 &&
    attribute(node, 'hidden') !== undefined &&
    node.childNodes.every(({ nodeName }) => nodeName === '#comment')
  );
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((candidate) => candidate.name === name)?.value;
}
