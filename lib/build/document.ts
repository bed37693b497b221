import { parse, parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { sourceSetUrls } from '../images/picture';
import type { PageMetadata } from '../outputs/metadata';
import { pagePolicy } from '../outputs/policy';
import { escapeXml } from '../outputs/xml';
import { headTags } from './head-tags';
import { digest } from './output';
import { type PageStyles, styled } from './styles';

interface Options {
  /** Gives the published address of a script, or of the styles that one page has of its own. */
  rename: (url: string) => string;
  /** Address of the stylesheet of every page, which replaces those of Next.js. */
  stylesheet: string;
  /** The styles that pages have besides. */
  styles: PageStyles;
}

/** Writes the published HTML of a page, exported by Next.js or rendered by the build, with a policy for exactly its own scripts. */
export class DocumentWriter {
  private readonly rootAttributes: string;
  private readonly charset: string;
  /** The elements that the head of every page has. */
  private readonly shared: string;
  private readonly sharedScripts: Tree.Element[];

  /** A hash of all that this writer adds to each page: a page made with another frame is another file. */
  readonly frame: string;

  /**
   * @param exported a page that Next.js exported: the elements that surround the content of every page come from it. A
   * keep-list selects them, whatever else Next.js adds.
   */
  constructor(
    exported: string,
    private readonly options: Options,
  ) {
    const document = parse(exported);
    const kept = find(document, 'head').childNodes.filter(isElement).filter(belongsToAll);
    for (const node of kept) cleanAttributes(node, options);
    const charset = kept.find((node) => attribute(node, 'charset') !== undefined);
    const attributes = find(document, 'html').attrs.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
    this.rootAttributes = styled(attributes.join(''), options.styles).html;
    this.charset = charset ? serializeOuter(charset) : '';
    this.shared = `<link rel="stylesheet" href="${escapeXml(options.stylesheet)}">${kept
      .filter((node) => node !== charset)
      .map((node) => serializeOuter(node))
      .join('')}`;
    this.sharedScripts = kept.filter(isScript);
    this.frame = digest(this.rootAttributes + this.charset + this.shared);
  }

  /**
   * @param head the page's metadata.
   * @param body HTML of its content. Scripts marked `data-keep` and data (JSON-LD) stay; other scripts and comments go.
   * @returns the document, and the addresses of the picture variants that it shows.
   */
  write(head: PageMetadata | { title: string }, body: string): { html: string; variants: string[] } {
    const { content, scripts, variants } = UNCLEAN.test(body) ? this.clean(body) : { content: body, scripts: [], variants: [] };
    const { html: shown, styles } = styled(content, this.options.styles);
    const policy = policyOf([...this.sharedScripts, ...scripts], styles);
    const own = `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">${this.shared}${styles && `<style>${styles}</style>`}${headTags(head)}`;
    const html = `<!DOCTYPE html><html${this.rootAttributes}><head>${this.charset}${own}</head><body>${shown}</body></html>`;
    return { html, variants };
  }

  private clean(body: string): { content: string; scripts: Tree.Element[]; variants: string[] } {
    const fragment = parseFragment(body);
    const variants: string[] = [];
    clean(fragment, this.options, variants);
    return { content: serialize(fragment), scripts: elements(fragment).filter(isScript), variants };
  }
}

/** Signs of a body in which something must be removed, renamed or told: most that the build renders have none, and are not parsed. */
const UNCLEAN = /<!--|<script(?! type="application\/ld\+json")|\s(?:srcset|data-precedence)=/i;

/** The addresses of the stylesheets of a page that Next.js exported, in their order. */
export function stylesheetsOf(exported: string): string[] {
  const links = elements(parse(exported)).filter((node) => node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet');
  return links.flatMap((link) => attribute(link, 'href') ?? []);
}

/** The content of a page that Next.js exported. */
export function bodyOf(exported: string): string {
  return serialize(find(parse(exported), 'body'));
}

/** Whether an element of the head belongs to every page: encoding, viewport, theme colours, kept scripts, typefaces. */
function belongsToAll(node: Tree.Element): boolean {
  if (node.tagName === 'script') return isKept(node);
  if (node.tagName === 'meta')
    return attribute(node, 'charset') !== undefined || /^(?:viewport|theme-color)$/.test(attribute(node, 'name') ?? '');
  return node.tagName === 'link' && attribute(node, 'rel') === 'preload' && attribute(node, 'as') === 'font';
}

function policyOf(scripts: readonly Tree.Element[], styles: string): string {
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json');
  return pagePolicy({
    inlineScripts: inline.map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    styles,
    usesWasm: scripts.some((script) => attribute(script, 'src')?.includes('/search.') ?? false),
  });
}

/** @param variants receives the addresses of each `srcset`. */
function clean(parent: Tree.ParentNode, options: Options, variants: string[]): void {
  parent.childNodes = parent.childNodes.filter(belongs);
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const sourceSet = attribute(child, 'srcset');
    if (sourceSet !== undefined) variants.push(...sourceSetUrls(sourceSet));
    cleanAttributes(child, options);
    clean('content' in child ? child.content : child, options, variants);
  }
}

function cleanAttributes(node: Tree.Element, { rename }: Options): void {
  node.attrs = node.attrs.filter(({ name }) => name !== 'data-keep' && name !== 'data-precedence');
  if (isScript(node) || node.tagName === 'link')
    for (const attr of node.attrs) if (/^(?:src|href|data-then)$/.test(attr.name)) attr.value = rename(attr.value);
}

function belongs(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return false;
  if (!isElement(node)) return true;
  if (isScript(node)) return isKept(node) || attribute(node, 'type') === 'application/ld+json';
  return !isEmptyBoundary(node);
}

/** `<div hidden><!--$--><!--/$--></div>` is where Next.js would stream metadata to. */
function isEmptyBoundary(node: Tree.Element): boolean {
  const isHidden = node.tagName === 'div' && node.attrs.length === 1 && attribute(node, 'hidden') !== undefined;
  return isHidden && node.childNodes.every(({ nodeName }) => nodeName === '#comment');
}

function isKept(node: Tree.Element): boolean {
  return attribute(node, 'data-keep') !== undefined;
}

function isScript(node: Tree.Element): boolean {
  return node.tagName === 'script';
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((candidate) => candidate.name === name)?.value;
}

function elements(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.filter(isElement).flatMap((node) => [node, ...elements(node)]);
}

function find(parent: Tree.ParentNode, tagName: string): Tree.Element {
  const found = elements(parent).find((node) => node.tagName === tagName);
  if (!found) throw new Error(`no <${tagName}> in a page of the export`);
  return found;
}
