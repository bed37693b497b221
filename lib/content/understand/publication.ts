import { isScalar, type Pair } from 'yaml';
import { plainWord } from '../../near-words';
import type { Shape } from '../shapes';
import { type Notes, nameOf, offsetOf, textOf } from './notes';
import { readFlag } from './values';

/** Reads as `draft` what other tools call otherwise: a page that its author keeps out of the site is never published by mistake. */

const plain = (words: readonly string[]) => new Set(words.map(plainWord));

const HIDDEN = plain(['hidden', 'caché', 'cachée', 'masqué', 'masquée', 'unpublished', 'non publié', 'non publiée', 'dépublié', 'privé']);
const PUBLISHED = plain(['published', 'publish', 'publié', 'publiée', 'publier', 'visible']);
const STATUS = plain(['status', 'statut', 'visibility', 'visibilité', 'publication', 'publication status', 'post status']);
const DRAFT = plain(['draft', 'brouillon']);
const NOT_PUBLIC = plain(['à relire', 'en relecture', 'en cours de rédaction', 'private', ...HIDDEN]);

/** Renames the fields of an entry that say whether it is published, where no field of its own has that name and takes that value. */
export function readPublication(pairs: readonly Pair[], { fields, names }: Shape, notes: Notes): void {
  if (!fields?.has('draft') || pairs.some((pair) => plainWord(nameOf(pair)) === 'draft')) return;
  for (const pair of pairs) {
    const { key, value } = pair;
    const [name, text] = [nameOf(pair), textOf(value) ?? ''];
    // The status of a project is its state, but for a draft.
    const isOther = names?.meaning(name) === 'state' && !DRAFT.has(plainWord(text));
    const draft = fields.has(name) || isOther ? undefined : isDraft(plainWord(name), text);
    if (draft === undefined || !isScalar(key) || !isScalar(value)) continue;
    notes.say(offsetOf(key), `« ${name.trim()} : ${text} » est lu \`draft: ${draft}\`.`, [
      notes.edit(key, 'draft'),
      notes.edit(value, draft),
    ]);
    key.value = 'draft';
    value.value = draft;
    return;
  }
}

function isDraft(name: string, text: string): string | undefined {
  const [flag, word] = [readFlag(text), plainWord(text)];
  if (HIDDEN.has(name)) return flag;
  if (PUBLISHED.has(name)) return flag && String(flag === 'false');
  if (!STATUS.has(name)) return undefined;
  if (DRAFT.has(word) || NOT_PUBLIC.has(word)) return 'true';
  return PUBLISHED.has(word) ? 'false' : undefined;
}
