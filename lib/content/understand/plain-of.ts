/** Lower case, without accents, quotes around, and with ordinary spaces. */
export function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^["'“”«»`\s]+|(?<!["'“”«»`\s.])["'“”«»`\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
