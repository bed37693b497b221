import type { Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { katex } from './libraries';
import { ExcessError, excess } from './limits';
import { report } from './report';

/** Checks formulas, with `math: true`. */

const MAX_FORMULAS = 500;
const MAX_FORMULA_LENGTH = 2000;
const MAX_SET_LENGTH = 400_000;

/** KaTeX's options, here and for pages. They limit macros: each one can double the length of a formula. */
export const KATEX = { output: 'mathml', maxExpand: 100, strict: 'ignore' } as const;

/** remark plugin: keeps amounts of money as text, and reports formulas that KaTeX cannot set. */
export function remarkFormulas() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    let formulas = 0;
    let length = 0;
    visit(tree, (node) => {
      if ('children' in node) keepMoney(node, source, file);
      if (node.type === 'paragraph') sayOtherMarks(node, source, file);
      if (node.type !== 'inlineMath' && node.type !== 'math') return;
      if (node.type === 'math' && node.meta)
        report(
          file,
          node,
          'formule',
          `Après \`$$\`, « ${node.meta} » n’est pas montré.`,
          'Allez à la ligne après `$$`, et fermez la formule par `$$` seul sur sa ligne.',
        );
      formulas += 1;
      length += setLength(node, file);
      if (formulas > MAX_FORMULAS || length > MAX_SET_LENGTH)
        throw new ExcessError(
          excess(node.position?.start.line ?? 1, 'Ce texte contient trop de formules.', 'Coupez-le en plusieurs entrées.'),
        );
    });
  };
}

/** `\[ x \]`, `\( x_1 \)` and `\begin{align}`: LaTeX's own marks of a formula, which Markdown takes for escaped signs. */
function sayOtherMarks(node: Paragraph, source: string, file: VFile): void {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/`[^`]*`|\$[^$]*\$/g, '');
  const [mark] = /\\\[(?=\s[^[\]]*\\\])|\\\((?=[^()]{0,200}[\\^_=][^()]{0,200}\\\))|\\begin\{\w+\*?\}/.exec(written) ?? [];
  if (mark === undefined) return;
  const isInline = mark === '\\(';
  report(
    file,
    node,
    'formule',
    `La formule qui commence par \`${mark}\` est montrée comme du texte.`,
    isInline
      ? 'Écrivez `$` à la place de `\\(` et de `\\)`, collé à la formule.'
      : `Écrivez \`$$\`, seul sur sa ligne, ${mark === '\\[' ? 'à la place de `\\[` et de `\\]`' : 'avant la formule et après elle'}.`,
    'warning',
  );
}

/** Makes text of the « formulas » between amounts of money, and finds those beside them: « 5 $. La formule $E=mc^2$ coûte 3 $ ». */
function keepMoney(parent: Parents, source: string, file: VFile): void {
  const money = new Map(
    parent.children.flatMap((node) => {
      const { start, end } = node.position ?? {};
      const written = source.slice(start?.offset, end?.offset);
      return node.type === 'inlineMath' && isMoney(written, source.charAt((start?.offset ?? 0) - 1)) ? [[node, written] as const] : [];
    }),
  );
  if (money.size === 0) return;
  const joined: RootContent[] = [];
  for (const node of parent.children) {
    const written = money.get(node as InlineMath);
    if (written !== undefined) sayMoney(file, node as InlineMath, written);
    const value = node.type === 'text' ? node.value : written;
    const last = joined.at(-1);
    if (value !== undefined && last?.type === 'text') last.value += value;
    else joined.push(value === undefined ? node : { type: 'text', value, ...(node.position && { position: node.position }) });
  }
  parent.children = joined.flatMap<RootContent>((node) =>
    node.type === 'text' ? formulasIn(node, source) : node,
  ) as typeof parent.children;
}

const FORMULA = /(?<![\d\\$])\$(?!\s)([^$]*[^\s$\\])\$(?![\d$])/g;

function formulasIn({ value, position }: Text, source: string): (Text | InlineMath)[] {
  const read: (Text | InlineMath)[] = [];
  let from = 0;
  for (const { 0: written, 1: formula = '', index } of value.matchAll(FORMULA)) {
    const offset = source.indexOf(written, position?.start.offset);
    if (!position || offset < 0) continue;
    const place = { start: { ...position.start, offset }, end: { ...position.end, offset: offset + written.length } };
    read.push({ type: 'text', value: value.slice(from, index), position }, { ...inlineFormula(formula), position: place });
    from = index + written.length;
  }
  return [...read, { type: 'text', value: value.slice(from), ...(position && { position }) }];
}

/** As the parser of formulas makes it (mdast-util-math). */
function inlineFormula(value: string): InlineMath {
  const hProperties = { className: ['language-math', 'math-inline'] };
  return { type: 'inlineMath', value, data: { hName: 'code', hProperties, hChildren: [{ type: 'text', value }] } };
}

/** « 5 $ et 10 $ » and « 5$-10$ »: in Pandoc's rule (tex_math_dollars), a formula has no space inside its marks, nor a digit before. */
function isMoney(written: string, before: string): boolean {
  return /^\$(?!\$)/.test(written) && (/^\$\s|\s\$$/.test(written) || /\d/.test(before));
}

function sayMoney(file: VFile, node: InlineMath, written: string): void {
  report(
    file,
    node,
    'formule',
    `« ${written.slice(0, 60)} » est lu comme du texte, et non comme une formule.`,
    'Pour une formule, collez les `$` à ce qu’ils entourent, comme `$a+b$` ; pour une somme d’argent, écrivez `\\$`.',
    'warning',
  );
}

/** The most frequent errors of KaTeX, in French. */
function whyNot(message: string): string {
  const [, command] = /^Undefined control sequence: (\\\S+)/.exec(message) ?? [];
  if (command) return ` : la commande \`${command}\` n’existe pas`;
  const [, sign = ''] = /[Ee]xpected '([^']+)'/.exec(message) ?? [];
  if (sign === 'EOF') return ' : elle ferme une accolade ou un groupe qui n’est pas ouvert';
  if (/^[})\]$]|^\\(?:right|end|middle)/.test(sign)) return ` : \`${sign}\` y manque`;
  if (/^Double (?:super|sub)script/.test(message)) return ' : deux exposants ou deux indices se suivent sans accolades';
  return '';
}

/** The length of a formula once set; reports a formula that KaTeX cannot set. */
function setLength(node: InlineMath | MathBlock, file: VFile): number {
  const { value } = node;
  if (value.length > MAX_FORMULA_LENGTH)
    throw new ExcessError(excess(node.position?.start.line ?? 1, 'Cette formule est trop longue.', 'Coupez-la en plusieurs.'));
  try {
    return katex.renderToString(value, { ...KATEX, displayMode: node.type === 'math' }).length;
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    report(
      file,
      node,
      'formule',
      `La formule « ${value.slice(0, 60)} » ne peut pas être composée${whyNot(error.rawMessage)}.`,
      'Corrigez-la : les commandes possibles sont celles de KaTeX (katex.org/docs/supported.html).',
    );
    return value.length;
  }
}
