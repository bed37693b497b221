import type { Finding } from '../../content/problems';
import { stringsOf } from '../../content/strings-of';
import { findPasscodes } from '../../events/passcode';
import { placeIn, type Rule } from './rule';

/** Reports every meeting address that lets anybody in, in any field or text: none is published. */
export const passcodes: Rule = ({ entry, frontMatter, textStart }) => [
  ...stringsOf(frontMatter).flatMap(({ value, path }) => passcodeFindings({ source: value, ...textStart(path) })),
  ...passcodeFindings(entry.body),
];

function passcodeFindings(text: { source: string; line: number; column: number }): Finding[] {
  return findPasscodes(text.source).map((index) => ({
    ...placeIn(text, index),
    severity: 'warning',
    rule: 'code-de-reunion',
    message: 'Ce lien de réunion contient un code d’accès : n’importe qui pourrait entrer.',
    remedy: 'Publiez une adresse d’inscription, et envoyez le lien aux inscrits.',
  }));
}
