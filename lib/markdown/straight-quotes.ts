import type { VFile } from 'vfile';
import { mapOutsideFences } from './outside-fences';

const TAG = /<[a-z][^<>\n]*>/gi;

/**
 * Restores and reports straight quotes in tags: a word processor turns those of `<img src="…">` into
 * typographic ones, and Markdown then reads no tag. Not in code blocks. Positions stay the same.
 */
export function straightenQuotes(source: string, file: VFile): string {
  if (!/[“”]/.test(source)) return source;
  return mapOutsideFences(source, (line, index) =>
    line.replace(TAG, (tag, at: number) => {
      if (!/[“”]/.test(tag)) return tag;
      const message = file.message('Une balise est écrite avec des guillemets typographiques.', {
        place: { line: index + 1, column: at + 1 },
        ruleId: 'html',
      });
      message.note = 'Écrivez des guillemets droits : `src="…"`.';
      message.fatal = false;
      return tag.replace(/[“”]/g, '"');
    }),
  );
}
