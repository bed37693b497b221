import { plainWord } from '../near-words';

/** The kinds of boxed remark. */
const CALLOUT_KINDS = ['note', 'info', 'tip', 'warning', 'danger', 'none'] as const;

export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** The words of authors for each kind: first the one that the guide shows, then others, of GitHub and of other tools. */
export const CALLOUT_WORDS: Readonly<Record<CalloutKind, readonly [string, ...string[]]>> = {
  note: ['note', 'remarque', 'à noter', 'callout', 'abstract', 'quote', 'example', 'exemple'],
  info: ['info', 'information', 'important', 'à savoir'],
  tip: ['astuce', 'conseil', 'hint', 'success', 'bon à savoir'],
  warning: ['attention', 'avertissement', 'question'],
  danger: ['danger', 'caution', 'error', 'erreur', 'failure', 'bug', 'critique'],
  none: ['aucun', 'sans titre'],
};

export function isCalloutKind(value: string): value is CalloutKind {
  return CALLOUT_KINDS.some((kind) => kind === value);
}

/** The kind that a word means: itself, or one of its words. */
export function calloutKind(word: string): CalloutKind | undefined {
  const plain = plainWord(word);
  return CALLOUT_KINDS.find((kind) => kind === plain || CALLOUT_WORDS[kind].some((known) => plainWord(known) === plain));
}
