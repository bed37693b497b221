import type { VFile } from 'vfile';

const TAG = /<[a-z][^<>\n]*>/gi;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Restores and reports straight quotes in tags: a word processor turns those of `<img src="…">` into
 * typographic ones, and Markdown then reads no tag. Not in code blocks. Positions stay the same.
 */
export function straightenQuotes(source: string, file: VFile): string {
  if (!/[“”]/.test(source)) return source;
  let fence: string | undefined;
  return source
    .split('\n')
    .map((line, index) => {
      const mark = FENCE.exec(line)?.[1];
      if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
      if (fence !== undefined) return line;
      return line.replace(TAG, (tag, at: number) => {
        if (!/[“”]/.test(tag)) return tag;
        const message = file.message('Une balise est écrite avec des guillemets typographiques.', {
          place: { line: index + 1, column: at + 1 },
          ruleId: 'html',
        });
        message.note = 'Écrivez des guillemets droits : `src="…"`.';
        message.fatal = false;
        return tag.replace(/[“”]/g, '"');
      });
    })
    .join('\n');
}
