import type { Resolver } from '../convert-addresses';
import type { AddNote } from '../report';

/** The notes of the import on the addresses of a text. */

export interface RewriteContext extends Resolver {
  note: AddNote;
  lineOf: (line: number) => number;
}

export function shown(address: string): string {
  return address.replace(/[\u{fdd2}\u{fdd3}]/gu, '');
}

export function sayMoved(subject: 'link' | 'picture', before: string, after: string, line: number, { note }: RewriteContext): void {
  note({
    line,
    outcome: 'changed',
    subject,
    message: subject === 'link' ? 'L’adresse d’un lien change.' : 'L’adresse d’une image ou d’un fichier change.',
    before: shown(before),
    after,
  });
}

export function sayLostLink(address: string, line: number, { note }: RewriteContext): void {
  note({
    line,
    outcome: 'to-do',
    subject: 'link',
    message: `Le lien « ${shown(address)} » ne mène à aucune page du nouveau site : ses mots sont gardés, sans lui.`,
    before: shown(address),
  });
}

export function sayLostPicture(address: string, line: number, { note }: RewriteContext): void {
  note({
    line,
    outcome: 'to-do',
    subject: 'picture',
    message: `L’image « ${shown(address)} » n’est pas dans l’ancien site : ajoutez-la.`,
    before: shown(address),
  });
}
