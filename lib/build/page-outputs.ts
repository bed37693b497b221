import { cachedBy } from '../cached-by';
import type { Collections, SiteContent } from '../content/collections';
import { paramsOf } from '../content/site-paths';
import { decodePath } from '../decode-path';
import { gonePaths, kindAt } from '../outputs/gone';
import type { PageHead } from '../outputs/metadata';
import { type PageValues, pageValue } from '../outputs/pages';
import { hashOfPart } from '../outputs/parts';
import { searchHtml, searchPage } from '../outputs/search/search-page';
import { gonePage } from '../outputs/values/gone-page';
import { metadataOf, type ShellValue } from '../outputs/values/page';
import { notFoundPage } from '../outputs/values/site-pages';
import { fillPattern, PAGES, type PageName } from '../site/addresses';
import { routes } from '../site/routes';
import type { DocumentWriter } from './document';
import { digest, type Output, output } from './output';
import type { Render, SitePage } from './views';
import { writeBytes } from './write-file';

/** A page of the site. */
export interface ListedPage {
  name: PageName;
  params: Record<string, string>;
  path: string;
}

/** The value of a page, as plain data. */
interface ShownValue {
  head: PageHead | { title: string };
  shell: ShellValue;
}

/** The means to make pages. */
export interface PageTools {
  render: Render;
  documents: DocumentWriter;
}

/** Every page of the site, pattern by pattern. */
export const listPages = cachedBy((content: Collections): readonly ListedPage[] => {
  const names = Object.keys(PAGES).filter((name): name is PageName => name in PAGES);
  return names.flatMap((name) =>
    paramsOf(name, content).map((params) => ({ name, params, path: fillPattern<string>(PAGES[name], params) })),
  );
});

/** Every page, those that are gone and the 404 page last. None depends on what another output holds. */
export function pageOutputs(content: SiteContent, tools: PageTools): Output[] {
  const pages = listPages(content).map((page) => {
    const value = () => pageValueOf(page, content);
    return pageOutput({ name: page.name, file: fileOf(page) }, page.path, value, tools, (shown) => searchPage(page.name, shown));
  });
  const { notFound } = routes;
  const last = () => withHead(notFoundPage(content));
  return [...pages, ...goneOutputs(content, tools), pageOutput({ name: 'notFound', file: notFound.slice(1) }, notFound, last, tools)];
}

function fileOf({ path: address }: ListedPage): string {
  return `${address.slice(1)}index.html`;
}

function pageValueOf({ name, params }: ListedPage, content: SiteContent): PageValues[PageName] {
  const known = pageValue(name, params, content);
  if (!known) throw new Error(`no value for the page ${name} ${JSON.stringify(params)}`);
  return known;
}

/** The searched text of the pages, as HTML, by their files. */
export function searchedPages(content: SiteContent): Map<string, () => string> {
  const pages = listPages(content).map((page): [string, () => string] => {
    const html = () => {
      const known = searchPage(page.name, pageValueOf(page, content));
      return known ? searchHtml(known) : '';
    };
    return [fileOf(page), html];
  });
  return new Map(pages);
}

/** A page at each address that has lost its own. */
function goneOutputs(content: SiteContent, tools: PageTools): Output[] {
  return gonePaths(content).map((address) => {
    const kind = kindAt(address);
    const page: SitePage = { name: 'gone', file: `${decodePath(address).slice(1)}index.html`, exported: `page-retiree/${kind}/index.html` };
    return pageOutput(page, address, () => withHead(gonePage(content, kind)), tools);
  });
}

function withHead<Value extends { title: string }>(value: Value): Value & { head: { title: string } } {
  return { head: { title: value.title }, ...value };
}

/** @param find gives the search its text, if it knows the page. */
function pageOutput<Value extends ShownValue>(
  page: SitePage,
  address: string,
  value: () => Value,
  { render, documents }: PageTools,
  find: (shown: Value) => unknown = () => undefined,
): Output {
  const write = async (shown: Value, target: string) => {
    const { head, shell } = shown;
    const { html, variants } = documents.write('path' in head ? metadataOf({ head, shell }) : head, await render(page, shown));
    const found = find(shown);
    return { variants, ...(found !== undefined && { article: digest(JSON.stringify(found)) }), ...writeBytes(target, html) };
  };
  // A page made with another frame is another file.
  const toKey = ({ shell, ...shown }: Value) => ({
    ...shown,
    shell: { ...shell, site: hashOfPart(shell.site) },
    frame: documents.frame,
  });
  return output(page.file, `l’écriture de la page ${address}`, value, write, toKey);
}
