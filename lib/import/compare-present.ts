import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlacedDraft } from './draft';
import { lostIn, wordsOfFile } from './kept-words';

/** Compares an old text with the entry that the new site already has in its place: nothing is overwritten. */
export function comparePresent({ page, report, file }: PlacedDraft, contentDir: string): void {
  const text = readFileSync(path.join(contentDir, file), 'utf8');
  Object.assign(report, { fate: 'present', target: file });
  const kept = [
    ...wordsOfFile(text),
    ...report.notes.flatMap(({ before, after, message }) => wordsOfFile([before, after, message].join(' '))),
  ];
  const lost = lostIn(page.body, page.bodyLine, kept);
  report.notes = lost.map(({ line, words, passage }) => ({
    line,
    outcome: 'to-do',
    subject: 'text',
    message: `Le site a déjà cette page (${file}), sans ces mots : « ${words.join(' ')} ».`,
    before: passage,
  }));
}
