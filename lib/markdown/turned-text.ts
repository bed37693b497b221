import type { VFile } from 'vfile';

/** Marks that turn around what follows (Unicode, UAX 9, section 2): « gpj.exe » is shown « exe.jpg ». Nothing in French needs one. */
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

export const TURNED = {
  message: 'Un caractère invisible inverse l’ordre des lettres qui le suivent.',
  remedy: 'Effacez ce passage et retapez-le à la main, sans copier-coller.',
};

/** The text as it is stored, without those marks; each line that has one is reported. */
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
