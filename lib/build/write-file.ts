import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keptFile } from '../images/kept-file';
import type { CardText } from '../outputs/cards/card-texts';
import { renderCard } from '../outputs/cards/social-card';
import { compressFile } from './compress';
import type { Made } from './output';

/** Creates a file of the site, and compressed copies of a text. */
export function writeBytes(target: string, content: string | Uint8Array): Made {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return compressFile(target, bytes) ? { isCompressed: true } : {};
}

/** Creates a social card. @param kept the file that keeps it from one build to the next; its name changes with the card. */
export async function writeCard(target: string, text: CardText, kept: string): Promise<void> {
  const file = await keptFile(kept, async (part) => writeFile(part, await renderCard(text)));
  mkdirSync(path.dirname(target), { recursive: true });
  await copyFile(file, target);
}
