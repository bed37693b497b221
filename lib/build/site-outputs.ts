import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import { displayPath } from '../content/read';
import { decodePath } from '../decode-path';
import { writeVariant } from '../images/encode';
import type { Pictures } from '../images/inspect';
import { publishPicture } from '../images/publish';
import { generatedFiles } from '../outputs/files';
import { gonePaths, kindAt } from '../outputs/gone';
import { type PageValues, pageValue } from '../outputs/pages';
import { hashOfPart } from '../outputs/parts';
import { redirectPage, redirectsOf } from '../outputs/redirects';
import { searchHtml, searchPage } from '../outputs/search/search-page';
import { gonePage } from '../outputs/values/gone-page';
import { notFoundPage } from '../outputs/values/site-pages';
import type { PageName } from '../site/addresses';
import { absoluteUrl, href, routes } from '../site/routes';
import { makePage, type PageTools } from './make-page';
import { digest, type Output, output } from './output';
import type { ShownValue, SitePage } from './page';
import { type ListedPage, listPages } from './page-list';
import { writeBytes, writeCard } from './write-file';

/** The files of the site, by the way to make them. None depends on what another one holds. */

/** Every page, those that are gone and the 404 page last. */
export function pageOutputs(content: SiteContent, tools: PageTools): Output[] {
  const pages = listPages(content).map((page) =>
    pageOutput({ name: page.name, file: fileOf(page) }, page.path, () => pageValueOf(page, content), tools),
  );
  const { notFound } = routes;
  const last = () => {
    const { title, shell } = notFoundPage(content);
    return { head: { title }, title, shell };
  };
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
    const value = () => {
      const gone = gonePage(content, kind);
      return { head: { title: gone.title }, ...gone };
    };
    return pageOutput(page, address, value, tools);
  });
}

function pageOutput(page: SitePage, address: string, value: () => ShownValue, tools: PageTools): Output {
  const write = async (shown: ShownValue, target: string) => {
    const { html, ...made } = await makePage(page, shown, tools);
    return { ...made, ...writeBytes(target, html) };
  };
  // A page made with another frame is another file.
  const toKey = ({ shell, ...shown }: ShownValue) => ({
    ...shown,
    shell: { ...shell, site: hashOfPart(shell.site) },
    frame: tools.documents.frame,
  });
  return output(page.file, `l’écriture de la page ${address}`, value, write, toKey);
}

interface Disk {
  /** The folder that keeps costly files between builds. */
  cacheDir: string;
  /** Whether names that differ by capitals are one file, as on macOS and Windows. */
  foldsCase: boolean;
}

/** Every file that is not a page: it does not need Next.js. */
export function fileOutputs(content: SiteContent, pictures: Pictures, { cacheDir, foldsCase }: Disk): Output[] {
  return [...generatedOutputs(content, cacheDir), ...publicOutputs(content, pictures, cacheDir), ...redirectOutputs(content, foldsCase)];
}

function generatedOutputs(content: SiteContent, cacheDir: string): Output[] {
  return generatedFiles(content).map(({ path: address, prepare, card }): Output => {
    const prepareOutput = () => {
      const { key, make } = prepare();
      const write = async (target: string) => {
        if (!card) return writeBytes(target, await make());
        await writeCard(target, card, path.join(cacheDir, address.replaceAll('/', '-')));
        return {};
      };
      return { key: digest(JSON.stringify(key)), write };
    };
    return { file: address.slice(1).replace(/\/$/, '/index.html'), step: `l’écriture de ${address}`, prepare: prepareOutput };
  });
}

/** The authors' files, with pictures rewritten for publication. */
function publicOutputs({ publicFiles }: SiteContent, pictures: Pictures, cacheDir: string): Output[] {
  return publicFiles.map(({ path: address, file }): Output => {
    const facts = pictures.get(file);
    return output(
      address.replace(/^\//, ''),
      `la copie de ${displayPath(file)}`,
      async () => facts ?? (await hashOf(file)),
      async (_, target) => {
        if (!facts) return writeBytes(target, readFileSync(file));
        await publishPicture(file, target, facts, cacheDir);
        return {};
      },
    );
  });
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** A page that exists is never replaced by a redirect: on some disks, `/Equipe/` would be the page `/equipe/`. */
function redirectOutputs(content: SiteContent, foldsCase: boolean): Output[] {
  const nameOf = (address: string) => (foldsCase ? address.toLowerCase() : address);
  const taken = new Set(listPages(content).map(({ path: address }) => nameOf(address)));
  return redirectsOf(content).flatMap(({ from, to }) => {
    const address = decodePath(from);
    if (taken.has(nameOf(address))) return [];
    const value = () => ({ to, absolute: absoluteUrl(to) });
    return output(`${address.slice(1)}index.html`, `l’écriture de l’ancienne adresse ${from}`, value, async ({ absolute }, target) =>
      writeBytes(target, redirectPage(to, absolute)),
    );
  });
}

/** The picture variants at these addresses: their names change with their content. */
export function variantOutputs(urls: Iterable<string>, { files }: SiteContent, cacheDir: string): Output[] {
  const prefix = href('/').length - 1;
  return [...new Set(urls)].sort().map((url) => {
    const address = url.slice(prefix);
    const value = () => url;
    return output(decodePath(address).slice(1), `l’écriture de l’image ${address}`, value, async (_, target) => {
      mkdirSync(path.dirname(target), { recursive: true });
      await writeVariant(address, files.find, target, cacheDir);
      return {};
    });
  });
}
