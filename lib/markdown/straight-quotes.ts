import type { VFile } from 'vfile';
import { CODE, mapOutsideFences } from './outside-fences';

/** A tag, or code in a line. */
const TAG = new RegExp(`${CODE.source}|<[a-z][^<>]*>`, 'gi');
const TYPOGRAPHIC = /[“”]/g;
/** A value without quotes that has a slash: HTML reads it, and the parser of Markdown does not. */
const BARE = /(?<=\s[\w-]+=)[^\s"'`{}<>]*\/[^\s"'`{}<>]*/g;

/**
 * Restores and reports straight quotes in tags: a word processor turns those of `<img src="…">` into typographic ones, and Markdown then
 * reads no tag. Adds those of `<img src=/plan.png>`. Not in code. Lines stay the same.
 */
export function straightenQuotes(source: string, file: VFile): string {
  if (!/<[a-z][^<>\n]*[“”/]/i.test(source)) return source;
  return mapOutsideFences(source, (line, index) =>
    line.replace(TAG, (tag, code: string | undefined, at: number) => {
      if (code !== undefined) return tag;
      const straight = tag.replace(TYPOGRAPHIC, '"');
      if (straight !== tag) {
        const message = file.message('Une balise est écrite avec des guillemets typographiques.', {
          place: { line: index + 1, column: at + 1 },
          ruleId: 'html',
        });
        message.note = 'Écrivez des guillemets droits : `src="…"`.';
        message.fatal = false;
      }
      return straight.replace(BARE, '"$&"');
    }),
  );
}
