import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listFiles } from '../lib/list-files';
import { ecoIndex } from './ecoindex';

export interface FolderWeight {
  files: number;
  bytes: number;
  /** Without the compressed copies, the social cards and the search index, which the peers' builds do not make. */
  comparableBytes: number;
}

export function weighFolder(folder: string): FolderWeight {
  const files = listFiles(folder);
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  return {
    files: files.length,
    bytes: bytes(files),
    comparableBytes: bytes(files.filter((file) => !/\.(?:br|gz)$|^(?:_cartes|pagefind)\//.test(file))),
  };
}

/** The bytes that a page needs before it shows: its HTML and its style sheets. */
export interface PageWeight {
  label: string;
  path: string;
  raw: number;
  gzip: number;
  brotli: number;
  /** The requests of a first visit, the page itself included: styles, scripts, preloaded fonts, pictures that are not lazy. */
  requests: number;
  /** Of a first visit, typefaces and pictures included (bench/ecoindex.ts). */
  ecoIndex: number;
}

export function weighPage(outDir: string, page: string, label: string): PageWeight {
  const html = readFileSync(path.join(outDir, page, 'index.html'));
  const text = html.toString('utf8');
  const styles = addresses(text, /<link[^>]+rel="stylesheet"[^>]*>/g, 'href');
  const documents = [html, ...styles.map((style) => readFileSync(path.join(outDir, style)))];
  const sum = (size: (document: Buffer) => number) => documents.reduce((total, document) => total + size(document), 0);
  const others = [
    ...addresses(text, /<script[^>]+src="[^"]+"[^>]*>/g, 'src'),
    ...addresses(text, /<link[^>]+rel="preload"[^>]*>/g, 'href'),
    ...addresses(text, /<img(?![^>]+loading="lazy")[^>]+src="[^"]+"[^>]*>/g, 'src'),
  ];
  const requests = 1 + new Set([...styles, ...others]).size;
  const fetched = [...new Set(others)].map((file) => sentBytes(path.join(outDir, file)));
  const bytes = sum((document) => brotliCompressSync(document).length) + fetched.reduce((total, size) => total + size, 0);
  return {
    label,
    path: page,
    ecoIndex: ecoIndex({ elements: countElements(parse(text)), requests, bytes }),
    raw: sum(({ length }) => length),
    gzip: sum((document) => gzipSync(document).length),
    brotli: sum((document) => brotliCompressSync(document).length),
    requests,
  };
}

/** The bytes of a file as a server sends it: its compressed copy, where it has one. */
function sentBytes(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The elements of a document, as EcoIndex counts them: those inside an SVG do not count. */
function countElements(node: DefaultTreeAdapterTypes.Node): number {
  const isElement = 'tagName' in node;
  if (isElement && node.tagName === 'svg') return 1;
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.reduce((sum, child) => sum + countElements(child), isElement ? 1 : 0);
}

function addresses(html: string, element: RegExp, attribute: string): string[] {
  return [...html.matchAll(element)].flatMap(([found]) => new RegExp(` ${attribute}="([^"]+)"`).exec(found)?.[1] ?? []);
}
