import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { LoadedContent } from '../content/load';
import { digest } from './output';
import { readJson } from './read-json';

const records = z.record(z.string(), z.object({ text: z.string(), at: z.iso.datetime() }));

/**
 * Tells when a build first saw each entry as it is: without it, an entry that neither Git nor its author dates would change at
 * each build.
 * @param file keeps the dates from one build to the next.
 * @returns the dates, by the entries' files.
 */
export function seeEntries(file: string, { entries, texts }: LoadedContent, now: Date): Map<string, Date> {
  const before = records.safeParse(readJson(file)).data;
  const seen = entries.map(({ entry }) => {
    const text = digest(texts.get(entry.file)?.text ?? '');
    const known = before?.[entry.file];
    const at = known?.text === text && new Date(known.at) <= now ? known.at : now.toISOString();
    return [entry.file, { text, at }] as const;
  });
  const written = JSON.stringify(Object.fromEntries(seen));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, written);
  renameSync(`${file}.part`, file);
  return new Map(seen.map(([name, { at }]) => [name, new Date(at)]));
}
