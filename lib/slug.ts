const WORDS: Record<string, string> = { '%': ' pour cent ', '&': ' et ', '+': ' plus ', '@': ' a ', œ: 'oe', æ: 'ae', ß: 'ss' };

/** An address part made from a French title or tag: lower-case ASCII letters, digits and hyphens. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[%&+@œæß]/g, (character) => WORDS[character] ?? ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
