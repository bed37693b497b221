import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderCard } from '../outputs/cards/social-card';
import { makeFile } from '../outputs/files';
import { compressFile } from './compress';
import { makePage, type PageTools, toolsOf } from './make-page';
import type { FileWriter, Made } from './output';
import type { ShownValue, SitePage } from './page';

/** Writes in this thread. */
export const fileWriter: FileWriter = {
  write: async (target, bytes) => writeText(target, bytes),
  file: async (target, maker, value) => {
    const content = await makeFile(maker, value);
    return writeText(target, typeof content === 'string' ? Buffer.from(content) : content) ? { isCompressed: true } : {};
  },
  page: async (target, page, value, model) => writePage(target, page, value, await toolsOf(model)),
  card: async (target, text, kept) => {
    if (!existsSync(kept)) {
      const drawn = await renderCard(text);
      mkdirSync(path.dirname(kept), { recursive: true });
      writeFileSync(`${kept}.part`, drawn);
      renameSync(`${kept}.part`, kept);
    }
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(kept, target);
  },
};

/** Makes a page, and writes it. */
export async function writePage(target: string, page: SitePage, value: ShownValue, tools: PageTools): Promise<Made> {
  const { html, ...made } = await makePage(page, value, tools);
  return { ...made, ...(writeText(target, Buffer.from(html)) && { isCompressed: true }) };
}

function writeText(target: string, bytes: Uint8Array): boolean {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return compressFile(target, bytes);
}
