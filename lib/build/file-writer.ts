import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CardText } from '../outputs/cards/card-texts';
import { renderCard } from '../outputs/cards/social-card';
import { compressFile } from './compress';

/** Writes files of the site. It needs its arguments alone, so that other threads can do it. */
export interface FileWriter {
  /** Creates a file, and compressed copies of a text. @returns whether it has any. */
  write(target: string, bytes: Uint8Array): Promise<boolean>;
  /** Draws a card. @param kept the file that keeps it from one build to the next; its name changes with the card. */
  card(target: string, text: CardText, kept: string): Promise<void>;
}

/** Writes in this thread. */
export const fileWriter: FileWriter = {
  write: async (target, bytes) => {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    return compressFile(target, bytes);
  },
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
