import type { LoadedContent } from '../content/load';
import { hashOf } from '../content/text-hash';
import { isRecord } from '../is-record';
import { readJson } from '../read-json';
import { replaceFile } from '../replace-file.mjs';

/**
 * Tells when a build first saw each entry as it is: without it, an entry that neither Git nor its author dates would change at
 * each build.
 * @param file keeps the dates from one build to the next.
 * @returns the dates, by the entries' files.
 */
export function seeEntries(file: string, { entries }: Pick<LoadedContent, 'entries'>, now: Date): Map<string, Date> {
  const before = readJson(file);
  const seen = entries.map(({ entry, content }) => {
    const text = hashOf(content);
    const known = isRecord(before) ? before[entry.file] : undefined;
    const isSame = isRecord(known) && known.text === text && typeof known.at === 'string' && new Date(known.at) <= now;
    return [entry.file, { text, at: isSame ? String(known.at) : now.toISOString() }] as const;
  });
  replaceFile(file, JSON.stringify(Object.fromEntries(seen)));
  return new Map(seen.map(([name, { at }]) => [name, new Date(at)]));
}
