import type { Finding } from '../../content/problems';
import { stringsOf } from '../../content/strings-of';
import { findPasscodes, findStatedCodes } from '../../events/passcode';
import { placeIn } from '../../markdown/place-in';
import type { TextRule } from './rule';

/** Reports every meeting address that lets anybody in, and every code of a meeting, in any field or text: none is published. */
export const passcodes: TextRule = ({ entry, frontMatter, textStart }) => [
  ...stringsOf(frontMatter).flatMap(({ value, path }) => passcodeFindings({ source: value, ...textStart(path) })),
  ...passcodeFindings(entry.body),
];

export function passcodeFindings(text: { source: string; line: number; column: number }): Finding[] {
  const finding = (index: number, message: string, remedy: string): Finding => ({
    ...placeIn(text, index),
    severity: 'warning',
    rule: 'code-de-reunion',
    message,
    remedy,
  });
  return [
    ...findPasscodes(text.source).map((index) =>
      finding(
        index,
        'Ce lien de réunion contient un code d’accès : n’importe qui pourrait entrer.',
        'Publiez une adresse d’inscription, et envoyez le lien aux inscrits.',
      ),
    ),
    ...findStatedCodes(text.source).map(({ start }) =>
      finding(start, 'Ce texte donne un code d’accès : n’importe qui pourrait entrer.', 'Retirez le code, et envoyez-le aux inscrits.'),
    ),
  ];
}
