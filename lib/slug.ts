const WORDS: Record<string, string> = { '%': ' pour cent ', '&': ' et ', '+': ' plus ', '@': ' a ', œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * The longest address part that the site makes: file names, with the words that the site adds, stay well below the 255 bytes that file
 * systems accept.
 */
export const LONGEST_SLUG = 120;

/** Makes an address part from a French title or tag: lower-case ASCII letters, digits and hyphens. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![a-z])([a-z])#/g, '$1-sharp')
    .replace(/[%&+@œæß]/g, (character) => WORDS[character] ?? ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
