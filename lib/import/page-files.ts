import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodePath } from '../decode-path';
import { listFiles } from '../list-files';
import { groupBy } from '../lists';
import { isWithin, pathFrom } from '../paths';
import type { Asset } from './draft';
import { fitsGlob } from './glob';
import type { SiteConfig } from './source-config';
import type { SourceSite } from './source-site';

/** Finds the files that old texts name: pictures, documents, albums. */

/** A file that a page names. */
export type FoundFile = { kind: 'beside'; path: string } | ({ kind: 'asset' } & Asset);

interface Place {
  /** Folder of the source file. */
  folder: string;
  /** Folder that is imported with the page (a bundle). */
  bundleDir?: string | undefined;
}

/** The folders, under those that are served, in which themes look for a file named alone. */
const UNDER = ['', 'img', 'images', 'media', 'uploads', 'files'];

export class PageFiles {
  private readonly taken = new Map<string, string>();

  /** @param publicDir the folder for files served from the root of the new site. */
  constructor(
    private readonly site: SourceSite,
    private readonly publicDir: string,
  ) {}

  /** The file behind an address of a page; undefined for one that is not there, or not within the old site. */
  find(address: string, { folder, bundleDir }: Place): FoundFile | undefined {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return undefined;
    const written = address.replace(/[?#].*$/, '');
    const isFromRoot = written.startsWith('/');
    for (const name of [written, decodePath(written)].map((each) => each.replace(/^\/+/, '').replace(/^\.\//, ''))) {
      if (name === '' || name.endsWith('/')) continue;
      const beside = bundleDir && !isFromRoot && isFileIn(bundleDir, path.join(bundleDir, name));
      if (beside) return { kind: 'beside', path: pathFrom(bundleDir, path.join(bundleDir, name)) };
      const from = this.candidates(name, folder, isFromRoot).find((candidate) => this.isServed(candidate)) ?? this.onlyEnding(name);
      if (from) return { kind: 'asset', from, sitePath: this.sitePathOf(from) };
    }
    return undefined;
  }

  /** The picture beside a page whose name holds this one: themes ask for `paysage` where there is `paysage-2020.png`. */
  findPicture(address: string, place: Place): FoundFile | undefined {
    const found = this.find(address, place);
    if (found || !/^[\w-]+$/.test(address)) return found;
    const folder = place.bundleDir ?? place.folder;
    const [name] = listPictures(folder).filter((candidate) => candidate.includes(address));
    return name === undefined ? undefined : this.find(name, place);
  }

  /** A file beside a page, for a text that has no folder of its own on the new site. */
  asAsset(name: string, { folder, bundleDir }: Place): Asset {
    const from = path.join(bundleDir ?? folder, name);
    return { from, sitePath: this.sitePathOf(from) };
  }

  /** The pictures of an album: those of `assets/media/albums` or of the static folder. */
  album(name: string): Asset[] {
    const folders = this.site.assetFolders.flatMap((folder) => [
      path.join(folder, 'albums', name),
      path.join(folder, 'media/albums', name),
    ]);
    const folder = folders.find((candidate) => existsSync(candidate) && isFolderIn(this.site.root, candidate));
    if (folder === undefined || name === '') return [];
    return listPictures(folder).map((file) => ({ from: path.join(folder, file), sitePath: `/media/albums/${name}/${file}` }));
  }

  /** The addresses of the pictures that fit a pattern: beside a page, or from the root. */
  picturesLike(pattern: string, { folder, bundleDir }: Place): string[] {
    const isFromRoot = pattern.startsWith('/');
    const folders = isFromRoot ? this.site.assetFolders : [bundleDir ?? folder];
    const found = folders
      .filter((base) => existsSync(base))
      .flatMap((base) => listFiles(base))
      .filter((file) => PICTURE.test(file) && fitsGlob(pattern, file));
    return [...new Set(found)].map((file) => (isFromRoot ? `/${file}` : file));
  }

  /** Whether the old site may have served a file: a document, in a folder of pages or of files, and not hidden. */
  private isServed(candidate: string): boolean {
    const { contentRoots, assetFolders, folder } = this.site;
    const folders = [...contentRoots.map((content) => content.folder), ...assetFolders, folder];
    return folders.some(
      (base) => isFileIn(base, candidate) && DOCUMENT.test(candidate) && !/(?:^|[/\\])\./.test(path.relative(base, candidate)),
    );
  }

  private served: Map<string, string[]> | undefined;

  /** The file, in a folder that is served, whose path ends like this one: themes add folders to the names of pictures. */
  private onlyEnding(name: string): string | undefined {
    this.served ??= new Map(
      groupBy(
        this.site.config.generator === 'quarto'
          ? []
          : this.site.assetFolders.flatMap((folder) => listFiles(folder).map((file) => path.join(folder, file))),
        (file) => path.basename(file),
      ),
    );
    const ending = name
      .split('/')
      .filter((part) => part !== '..' && part !== '.')
      .join(path.sep);
    const found = (this.served.get(path.basename(ending)) ?? []).filter((file) => file.endsWith(path.sep + ending) && this.isServed(file));
    return found.sort((a, b) => a.length - b.length)[0];
  }

  private candidates(name: string, folder: string, isFromRoot: boolean): string[] {
    const { assetFolders, contentRoots } = this.site;
    return [
      ...(isFromRoot ? [] : [path.join(folder, name)]),
      ...assetFolders.flatMap((base) => UNDER.map((under) => path.join(base, under, name))),
      ...contentRoots.map((content) => path.join(content.folder, name)),
    ];
  }

  /** The path of a file on the new site: the one that it had, for a file that was served from the root. */
  private sitePathOf(from: string): string {
    const { root, assetFolders, config } = this.site;
    const base = config.generator === 'quarto' ? undefined : assetFolders.find((folder) => isWithin(folder, from));
    const inside = path
      .relative(base ?? this.contentRootOf(from) ?? root, from)
      .split(path.sep)
      .join('/');
    const wanted = base === undefined ? `/img/${inside}` : /assets[/\\]media$/.test(base) ? `/media/${inside}` : `/${inside}`;
    const extension = path.posix.extname(wanted);
    for (let number = 1; ; number += 1) {
      const sitePath = number === 1 ? wanted : `${wanted.slice(0, wanted.length - extension.length)}-${number}${extension}`;
      const owner = this.taken.get(sitePath.toLowerCase());
      if (owner === from) return sitePath;
      if (owner === undefined && !this.isOther(sitePath, from)) {
        this.taken.set(sitePath.toLowerCase(), from);
        return sitePath;
      }
    }
  }

  private contentRootOf(from: string): string | undefined {
    return this.site.contentRoots.find(({ folder }) => isWithin(folder, from))?.folder;
  }

  /** Whether the new site has another file of that name. */
  private isOther(sitePath: string, from: string): boolean {
    const there = path.join(this.publicDir, sitePath);
    const stat = statSync(there, { throwIfNoEntry: false });
    if (!stat) return false;
    return !stat.isFile() || stat.size !== statSync(from).size || !readFileSync(there).equals(readFileSync(from));
  }
}

/** Files that pages link to or show. */
const DOCUMENT =
  /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic|pdf|mp[34]|m4[av]|og[gv]|webm|wav|zip|gz|7z|csv|tsv|xlsx?|docx?|pptx?|od[tspg]|txt|rtf|epub|ics|json|geojson|parquet|ipynb|bib|tex|r|py|qmd|rmd|xml|html?)$/i;

/** Folders of Hugo's pipeline in which authors, and not themes alone, put pictures and documents. */
const MEDIA = ['assets/media', 'assets/images'];

/** Files for the theme, or for browsers. */
const OF_THEME =
  /(?:^|\/)(?:favicon|apple-touch-icon|android-chrome|mstile|site\.webmanifest|robots\.txt|manifest\.json|browserconfig)|^icons?[/.]|\.(?:xml|html?)$/i;

/**
 * The documents of the folders of files of the old site, which are neither named by a text nor in the new site, from the root.
 * @param used absolute paths.
 */
export function unusedFiles({ root, config }: SourceSite, publicDirs: readonly string[], used: ReadonlySet<string>): string[] {
  if (config.generator === 'quarto') return [];
  const folders = [...new Set([...config.staticDirs, ...MEDIA])]
    .map((name) => path.join(root, name))
    .filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => DOCUMENT.test(file) && !OF_THEME.test(file) && !isHidden(file, config))
      .filter(
        (file) =>
          !used.has(path.join(folder, file)) && !publicDirs.some((publicDir) => existsSync(path.join(publicDir, servedName(folder, file)))),
      )
      .map((file) => pathFrom(root, path.join(folder, file))),
  );
}

/** Whether the old site kept a file to itself: hidden, or in a folder of Jekyll. */
function isHidden(file: string, { generator }: SiteConfig): boolean {
  return generator === 'jekyll' ? /(?:^|\/)[._]/.test(file) : /(?:^|\/)\./.test(file);
}

/** The files of `assets/media` are in `media` on the new site. */
function servedName(folder: string, file: string): string {
  return /assets[/\\]media$/.test(folder) ? path.join('media', file) : file;
}

const PICTURE = /\.(?:jpe?g|png|gif|svg|webp|avif)$/i;

function listPictures(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => PICTURE.test(name) && lstatSync(path.join(folder, name)).isFile());
}

/** Whether a file is really inside a folder, and not behind a symbolic link that leads out of it. */
export function isFileIn(folder: string, candidate: string): boolean {
  if (!isWithin(folder, candidate) || !statSync(candidate, { throwIfNoEntry: false })?.isFile()) return false;
  return isWithin(realpathSync(folder), realpathSync(candidate));
}

function isFolderIn(folder: string, candidate: string): boolean {
  return isWithin(folder, candidate) && statSync(candidate).isDirectory() && isWithin(realpathSync(folder), realpathSync(candidate));
}
