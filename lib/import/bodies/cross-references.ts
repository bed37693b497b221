import { lineAt } from '../../markdown/place-in';
import { ownValue } from '../../own-value';
import type { AddNote } from '../report';

/** Converts the references of Quarto to parts of the page (`@fig-plan`), and tells those to its bibliography (`[@auteur2020]`). */

/** The kinds of parts, by the beginnings of their names. */
const PARTS: Readonly<Record<string, string>> = {
  sec: 'cette partie',
  fig: 'cette figure',
  tbl: 'ce tableau',
  eq: 'cette équation',
  lst: 'ce code',
  thm: 'ce théorème',
  def: 'cette définition',
  exm: 'cet exemple',
};

const REFERENCE = /(?<![\w@\\./-])(?:\[-?@((?:sec|fig|tbl|eq|lst|thm|def|exm)-[\w-]+)\]|-?@((?:sec|fig|tbl|eq|lst|thm|def|exm)-[\w-]*\w))/g;
const CITATION = /\[[^[\]\n]{0,500}?(?<![\w@])-?@[\w][\w:.#$%&+?<>~/-]*[^[\]\n]{0,500}\](?![([:{])/g;
const ANCHOR = /\{[^{}\n]{0,500}?#([\w:.-]+)/g;
const HEADING = /^[ \t>]*#{1,6}[ \t]+(.+?)[ \t]*\{[^{}\n]{0,500}?#([\w:.-]+)[^{}\n]*\}[ \t]*$/gm;

interface Context {
  note: AddNote;
  lineOf: (line: number) => number;
}

/** @param text its code hidden, its attributes still there. */
export function convertReferences(text: string, { note, lineOf }: Context): string {
  if (!text.includes('@')) return text;
  const anchors = new Set([...text.matchAll(ANCHOR)].map(([, name]) => name));
  const titles = Object.fromEntries([...text.matchAll(HEADING)].map(([, title = '', name = '']) => [name, title]));
  const say = (about: RegExpMatchArray, message: string) =>
    note({ line: lineOf(lineAt(text, about.index ?? 0)), outcome: 'to-do', subject: 'link', message, before: about[0] });
  for (const found of text.matchAll(CITATION))
    if (found[0].search(REFERENCE) < 0)
      say(found, 'Cette référence bibliographique est reprise comme elle est écrite : écrivez-y l’auteur, l’année, et un lien.');
  for (const found of text.matchAll(REFERENCE))
    if (!anchors.has(found[1] ?? found[2] ?? ''))
      say(found, 'Ce renvoi ne mène à rien dans la page, et est repris comme il est écrit : dites en mots ce qu’il nommait.');
  return text.replace(REFERENCE, (written, bracketed: string | undefined, bare: string | undefined, index: number) => {
    const name = bracketed ?? bare ?? '';
    if (!anchors.has(name)) return written;
    const [kind = ''] = name.split('-');
    const after = `[${ownValue(titles, name) ?? ownValue(PARTS, kind) ?? name}](#${name})`;
    note({
      line: lineOf(lineAt(text, index)),
      outcome: 'changed',
      subject: 'link',
      message: 'Un renvoi à une partie de la page devient un lien, sans son numéro.',
      before: written,
      after,
    });
    return after;
  });
}
