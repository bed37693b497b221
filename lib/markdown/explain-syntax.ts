import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../content/problems';

/** Explains the errors of MDX's parser to authors, whose own words are for programmers. */

type Words = [message: string, remedy: string];
type Place = Pick<Finding, 'line' | 'column'>;

export function explainSyntaxError(error: VFileMessage, source: string): Pick<Finding, 'rule' | 'message' | 'remedy'> & Place {
  const place = { line: error.line ?? 1, column: error.column ?? 1 };
  const { ruleId, reason } = error;
  const [, opened = '', line, column] = /for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const closed = /closing tag `<\/([^`]*)>`/.exec(reason)?.[1];
  const openedAt = line ? { line: Number(line), column: Number(column) } : place;
  const say = (at: Place, [message, remedy]: Words) => ({ ...at, rule: 'mdx', message, remedy });
  if (ruleId === 'end-tag-mismatch') {
    if (opened === '') return say(openedAt, ['« <> » n’est pas une balise.', 'Écrivez `\\<>` si c’est du texte.']);
    if (closed === undefined && isOpenBefore(opened, source, openedAt)) return say(openedAt, openedTwice(opened));
    return closed === undefined ? say(openedAt, notClosed(opened, reason)) : say(place, closedByAnother(opened, closed));
  }
  if (ruleId === 'unexpected-closing-slash') {
    const name = /<\s*\/\s*([\w.-]+)/.exec(lineOf(source, place.line).slice(Math.max(0, place.column - 3)))?.[1] ?? '…';
    return say(place, [
      `\`</${name}>\` ferme une balise qui n’est pas ouverte.`,
      `Retirez \`</${name}>\`, ou ajoutez \`<${name}>\` plus haut.`,
    ]);
  }
  const words = byRule(ruleId, reason, lineOf(source, place.line), place.column);
  // The end of a text is far from what was left open in it.
  return say(
    ruleId === 'unexpected-eof'
      ? lastOf(source, place, /attribute value/.test(reason) ? '="' : words[1].includes('`{`') ? '{' : '<')
      : place,
    words,
  );
}

/** The last place of some signs before another place. */
function lastOf(source: string, { line, column }: Place, signs: string): Place {
  const lines = source.split('\n').slice(0, line);
  lines[line - 1] = (lines[line - 1] ?? '').slice(0, column - 1);
  const at = lines.findLastIndex((text) => text.includes(signs));
  return at < 0 ? { line, column } : { line: at + 1, column: (lines[at]?.lastIndexOf(signs) ?? 0) + 1 };
}

function lineOf(source: string, line: number): string {
  return source.split('\n')[line - 1] ?? '';
}

/** Whether the same element is open at a place already: the second tag was to close it. */
function isOpenBefore(name: string, source: string, { line, column }: Place): boolean {
  const lines = source.split('\n').slice(0, line);
  lines[line - 1] = (lines[line - 1] ?? '').slice(0, column - 1);
  const before = lines.join('\n');
  const at = before.lastIndexOf(`<${name}`);
  return (
    at >= 0 && !before.includes(`</${name}`, at) && /^[\s>]/.test(before.slice(at + name.length + 1)) && !/^[^>]*\/>/.test(before.slice(at))
  );
}

function openedTwice(name: string): Words {
  return [
    `\`<${name}>\` est ouvert deux fois, et n’est pas fermé.`,
    `Écrivez \`</${name}>\` à la place de ce second \`<${name}>\`, qui devait le fermer.`,
  ];
}

function notClosed(name: string, reason: string): Words {
  const within = /end of `(paragraph|listItem|blockQuote|tableData|heading\w*)`/.exec(reason)?.[1];
  const where =
    within === 'paragraph'
      ? ', dans le même paragraphe, ou chacun seul sur sa ligne'
      : within
        ? ', au même niveau'
        : ', seul sur une ligne';
  return [`\`<${name}>\` n’est pas fermé.`, `Ajoutez \`</${name}>\` après son contenu${where}.`];
}

function closedByAnother(opened: string, closed: string): Words {
  return [`\`</${closed}>\` ne ferme pas \`<${opened}>\`, ouvert avant.`, `Écrivez \`</${opened}>\` à la place de \`</${closed}>\`.`];
}

function byRule(rule: string | undefined, reason: string, line: string, column: number): Words {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1)];
  if (rule === 'unexpected-lazy')
    return ['Cette ligne devrait être décalée comme celle qui précède.', 'Ajoutez les espaces ou le `>` de la ligne précédente.'];
  if (/attribute value/.test(reason) && rule === 'unexpected-eof')
    return ['Un guillemet ouvert dans une balise n’est pas fermé.', 'Ajoutez `"` à la fin de la valeur.'];
  if (/in expression|closing brace/.test(reason) && rule === 'unexpected-eof')
    return ['Une accolade ouverte n’est pas fermée.', 'Écrivez `\\{` à la place de `{` si c’est du texte ; sinon, ajoutez `}`.'];
  if (rule === 'acorn')
    return ['Ce qui est entre « { » et « } » n’est pas une valeur simple.', 'Écrivez `\\{` à la place de `{` si c’est du texte.'];
  if (rule === 'unexpected-eof')
    return [
      'Une balise n’est pas finie : « > » manque.',
      'Ajoutez `>` à la fin de la balise, ou écrivez `\\<` à la place de `<` si c’est du texte.',
    ];
  const tag = /<[^<]*$/.exec(before)?.[0] ?? '<';
  const shown = `${tag}${after}`.split(/[>\s]/)[0]?.slice(0, 40) ?? '<';
  return [
    `« ${shown} » ne peut pas être lu comme une balise.`,
    'Écrivez `\\<` à la place de `<` si c’est du texte ; pour une adresse, écrivez `[texte](https://exemple.fr)`.',
  ];
}
