import { constants, copyFileSync, createReadStream, writeFileSync } from 'node:fs';
import type { SiteContent } from '../content/collections';
import { displayPath } from '../content/read';
import { decodePath } from '../decode-path';
import { writeVariant } from '../images/encode';
import type { Pictures } from '../images/inspect';
import { publishPicture } from '../images/publish';
import { generatedFiles } from '../outputs/files';
import { pageValue } from '../outputs/pages';
import { redirectPage, redirectsOf } from '../outputs/redirects';
import { notFoundPage } from '../outputs/values/site-pages';
import { absoluteUrl, href, routes } from '../site/routes';
import { makeOnce } from './make-once';
import { digest, type Output, output } from './output';
import { listPages } from './page-list';
import type { PageTask, WritePage } from './page-writer';
import type { SitePage } from './views';

/** The files of the site, by the way to make them. None depends on what another one holds. */

/** Every page, the 404 page last. */
export function pageOutputs(content: SiteContent, write: WritePage): Output[] {
  const pages = listPages(content).map(({ name, params, path }) => {
    const value = () => {
      const known = pageValue(name, params, content);
      if (!known) throw new Error(`no value for the page ${name} ${JSON.stringify(params)}`);
      return known;
    };
    return pageOutput({ name, file: `${path.slice(1)}index.html` }, path, value, write);
  });
  const { notFound } = routes;
  const last = () => {
    const { title, shell } = notFoundPage(content);
    return { head: { title }, title, shell };
  };
  return [...pages, pageOutput({ name: 'notFound', file: notFound.slice(1) }, notFound, last, write)];
}

function pageOutput(page: SitePage, path: string, value: () => PageTask['value'], write: WritePage): Output {
  return {
    file: page.file,
    step: `l’écriture de la page ${path}`,
    prepare: () => {
      const known = value();
      return { key: digest(JSON.stringify(known)), write: (target) => write({ page, value: known, target }) };
    },
  };
}

/** Every file that is not a page: it does not need Next.js. @param cacheDir the folder that keeps costly files between builds. */
export function fileOutputs(content: SiteContent, pictures: Pictures, cacheDir: string): Output[] {
  return [...generatedOutputs(content, cacheDir), ...publicOutputs(content, pictures, cacheDir), ...redirectOutputs(content)];
}

function generatedOutputs(content: SiteContent, cacheDir: string): Output[] {
  return generatedFiles(content).map(({ path, value, make, cacheKey }) =>
    output(path.slice(1), `l’écriture de ${path}`, value, async (_, target) => {
      writeFileSync(target, cacheKey === undefined ? await make() : await makeOnce(make, cacheDir, cacheKey));
    }),
  );
}

/** The authors' files, with pictures rewritten for publication. */
function publicOutputs({ publicFiles }: SiteContent, pictures: Pictures, cacheDir: string): Output[] {
  return publicFiles.map(({ path, file }): Output => {
    const facts = pictures.get(file);
    return output(
      path.replace(/^\//, ''),
      `la copie de ${displayPath(file)}`,
      async () => facts ?? (await hashOf(file)),
      async (_, target) => {
        if (facts) await publishPicture(file, target, facts, cacheDir);
        else copyFileSync(file, target, constants.COPYFILE_EXCL);
      },
    );
  });
}

async function hashOf(file: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** A page that exists is never replaced by a redirect. */
function redirectOutputs(content: SiteContent): Output[] {
  const taken = new Set(listPages(content).map(({ path }) => path));
  return redirectsOf(content).flatMap(({ from, to }) => {
    const path = decodePath(from);
    if (taken.has(path)) return [];
    const value = () => ({ to, absolute: absoluteUrl(to) });
    return output(`${path.slice(1)}index.html`, `l’écriture de l’ancienne adresse ${from}`, value, ({ absolute }, target) =>
      writeFileSync(target, redirectPage(to, absolute)),
    );
  });
}

/** The picture variants at these addresses: their names change with their content. */
export function variantOutputs(urls: Iterable<string>, { files }: SiteContent, cacheDir: string): Output[] {
  const prefix = href('/').length - 1;
  return [...new Set(urls)].sort().map((url) => {
    const sitePath = url.slice(prefix);
    return output(
      decodePath(sitePath).slice(1),
      `l’écriture de l’image ${sitePath}`,
      () => url,
      (_, target) => writeVariant(sitePath, files.find, target, cacheDir),
    );
  });
}
