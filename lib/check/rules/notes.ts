import { Lexer } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter';
import type { Finding } from '../../content/problems';
import { placeIn } from '../../markdown/place-in';
import type { Rule } from './rule';

/** Where a site publishes the files of its entries, the notes in them are published too: their authors may not know. */
export const publishedNotes: Rule = ({ text }, { settings }) => {
  if (!settings?.sources) return [];
  const { yaml = '', body, bodyLine } = splitFrontMatter(text);
  const ofText = [...body.matchAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g)].map(({ 0: note, index }) =>
    noteAt(body, index, bodyLine, note),
  );
  return [...commentsOf(yaml), ...ofText];
};

function commentsOf(yaml: string): Finding[] {
  let offset = 0;
  const found: Finding[] = [];
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && isComment(yaml, offset, token)) found.push(noteAt(yaml, offset, 2, token));
    // The lexer tells where a scalar and a document begin by signs that are not in the text.
    if (yaml.startsWith(token, offset)) offset += token.length;
  }
  return found;
}

/** A plain text may begin with no `#`: such a token is a comment, of which the lexer gives the whole line. */
function isComment(yaml: string, offset: number, token: string): boolean {
  return yaml.startsWith(token, offset) && (offset === 0 || /\s/.test(yaml.charAt(offset - 1)));
}

function noteAt(text: string, index: number, firstLine: number, note: string): Finding {
  const words = note.replace(/\s+/g, ' ').trim();
  return {
    ...placeIn({ source: text, line: firstLine, column: 1 }, index),
    severity: 'warning',
    rule: 'note-publiee',
    message: `La note « ${words.length > 60 ? `${words.slice(0, 57)}…` : words} » est publiée avec le fichier de cette page.`,
    remedy: 'Retirez-la, si elle n’est pas pour tout le monde : `sources: true`, dans `site.yaml`, publie les fichiers tels quels.',
  };
}
