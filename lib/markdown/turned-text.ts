import type { VFile } from 'vfile';

/** Marks that reverse the following text (Unicode, UAX 9, section 2): « gpj.exe » is shown « exe.jpg ». French needs none. */
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** The same in a text, where HTML may write them by number. */
const TURNING_IN_TEXT = /[\u202a-\u202e\u2066-\u2069]|&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]));?/gi;

export const TURNED = {
  message: 'Un caractère invisible inverse l’ordre des lettres qui le suivent.',
  remedy: 'Effacez ce passage et retapez-le à la main, sans copier-coller.',
};

/** Removes those marks from a text, and reports each line that has one. */
export function straightenText(source: string, file: VFile): string {
  if (source.search(TURNING_IN_TEXT) < 0) return source;
  const lines = source.split('\n').map((line, index) => {
    const at = line.search(TURNING_IN_TEXT);
    if (at < 0) return line;
    const message = file.message(TURNED.message, { place: { line: index + 1, column: at + 1 }, ruleId: 'caractere-invisible' });
    message.note = TURNED.remedy;
    message.fatal = true;
    return line.replace(TURNING_IN_TEXT, '');
  });
  return lines.join('\n');
}
