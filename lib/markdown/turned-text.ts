import type { VFile } from 'vfile';

/** Marks that reverse the following text (Unicode, UAX 9, section 2): « gpj.exe » is shown « exe.jpg ». French needs none. */
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

export const TURNED = {
  message: 'Un caractère invisible inverse l’ordre des lettres qui le suivent.',
  remedy: 'Effacez ce passage et retapez-le à la main, sans copier-coller.',
};

/** Removes those marks from a text, and reports each line that has one. */
export function straightenText(source: string, file: VFile): string {
  if (!TURNING.test(source)) return source;
  const lines = source.split('\n').map((line, index) => {
    const at = line.search(TURNING);
    if (at < 0) return line;
    const message = file.message(TURNED.message, { place: { line: index + 1, column: at + 1 }, ruleId: 'caractere-invisible' });
    message.note = TURNED.remedy;
    message.fatal = true;
    return line.replace(new RegExp(TURNING, 'g'), '');
  });
  return lines.join('\n');
}
