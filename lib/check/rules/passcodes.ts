import type { Finding } from '../../content/problems';
import { findPasscodes } from '../../events/passcode';
import { isRecord } from '../../is-record';
import { placeIn, type Rule } from './rule';

/** Every meeting address that lets anybody in, in whatever field or text its author wrote it: none is published. */
export const passcodes: Rule = ({ entry, frontMatter, textStart }) => [
  ...stringsOf(frontMatter, []).flatMap(({ value, path }) => passcodeFindings({ source: value, ...textStart(path) })),
  ...passcodeFindings(entry.body),
];

/** Every text that a value holds, with the way to it. */
function stringsOf(value: unknown, path: PropertyKey[]): { value: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key])) : [];
}

function passcodeFindings(text: { source: string; line: number; column: number }): Finding[] {
  return findPasscodes(text.source).map((index) => ({
    ...placeIn(text, index),
    severity: 'warning',
    rule: 'code-de-reunion',
    message: 'Ce lien de réunion contient un code d’accès : n’importe qui pourrait entrer.',
    remedy: 'Publiez une adresse d’inscription, et envoyez le lien aux inscrits.',
  }));
}
