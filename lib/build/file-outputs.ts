import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import { displayPath } from '../content/read';
import { pagePaths } from '../content/site-paths';
import { decodePath } from '../decode-path';
import { writeVariant } from '../images/encode';
import type { Pictures } from '../images/inspect';
import { publishPicture } from '../images/publish';
import { generatedFiles } from '../outputs/files';
import { redirectPage, redirectsOf } from '../outputs/redirects';
import { absoluteUrl, href } from '../site/routes';
import { type Output, output } from './output';
import { MARK } from './ownership';
import type { SiteModel } from './site-model';
import { writeBytes, writeCard } from './write-file';

/** Every file that is not a page, to be made in a folder of ours: it does not need Next.js, nor any other file of the site. */
export function fileOutputs(
  { pictures, cacheDir }: Pick<SiteModel, 'pictures' | 'cacheDir'>,
  content: SiteContent,
  workDir: string,
): Output[] {
  return [...generatedOutputs(content, cacheDir), ...publicOutputs(content, pictures, cacheDir), ...redirectOutputs(content, workDir)];
}

function generatedOutputs(content: SiteContent, cacheDir: string): Output[] {
  return generatedFiles(content).map(({ path: address, prepare, card }) => {
    const write = async ({ make }: ReturnType<typeof prepare>, target: string) => {
      if (!card) return writeBytes(target, await make());
      await writeCard(target, card, path.join(cacheDir, address.replaceAll('/', '-')));
      return {};
    };
    return output(address.slice(1).replace(/\/$/, '/index.html'), `l’écriture de ${address}`, prepare, write, ({ key }) => key);
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
function redirectOutputs(content: SiteContent, workDir: string): Output[] {
  // On macOS and Windows, names that differ by capitals are one file.
  const foldsCase = existsSync(path.join(workDir, MARK.toUpperCase()));
  const nameOf = (address: string) => (foldsCase ? address.toLowerCase() : address);
  const taken = new Set(pagePaths(content).map(nameOf));
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
