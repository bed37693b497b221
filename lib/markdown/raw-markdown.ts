import type { Heading, InlineCode, Paragraph, PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { BOLD_REMEDY, FAILED_MARKUP, type FailedMarkup } from './failed-markup';
import { positionIn } from './place-in';
import { report } from './report';
import { walk } from './walk';

type Block = Paragraph | Heading | TableCell;

/** `! [Plan](/img/plan.png)` shows a sign, and a link. */
function sayParted(node: Block, file: VFile): void {
  node.children.forEach((child, index) => {
    const before = node.children[index - 1];
    if (child.type !== 'link' || before?.type !== 'text' || !/(?:^|\s)!\s+$/.test(before.value)) return;
    if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(child.url))
      report(
        file,
        child,
        'lien',
        'Une espace sépare « ! » de l’image : c’est un lien qui est montré.',
        `Écrivez \`![…](${child.url})\`, sans espace.`,
        'warning',
      );
  });
}

/** Dashes right under a text make it a heading. */
function sayHeading(node: Heading, written: string, file: VFile): void {
  const words = textOf(node).trim();
  const isDashed = /\n[ \t>]*-+[ \t]*$/.test(written);
  if (isDashed && (/[.;:,…!?]$/.test(words) || words.includes('\n')))
    report(
      file,
      node,
      'titres',
      'Les tirets qui touchent ce texte en font un titre.',
      'Laissez une ligne vide avant les tirets, qui sont alors un trait ; pour un titre, écrivez `## ` devant, et retirez-les.',
      'warning',
    );
  if (node.children.length === 0)
    report(file, node, 'titres', 'Ce titre n’a pas de mots.', 'Écrivez-les après les `#`, ou retirez cette ligne.', 'warning');
}

/** `5*3*2` shows no sign, and neither does « un·e étudiant*e*s ». */
function sayHiddenSigns(node: Block, file: VFile): void {
  node.children.forEach((child, index) => {
    const [before, after] = [node.children[index - 1], node.children[index + 1]];
    if (child.type !== 'emphasis' || before?.type !== 'text' || after?.type !== 'text') return;
    if (/[\p{L}\p{N}]$/u.test(before.value) && /^[\p{L}\p{N}]/u.test(after.value))
      report(
        file,
        child,
        'italique',
        'Deux `*` au milieu d’un mot le mettent en italique, et ne sont pas montrés.',
        'Pour les montrer, écrivez `\\*` à la place de chacun.',
        'warning',
      );
  });
}

/** A line right under a table is a row of it. */
function sayRow(node: TableRow, written: string, file: VFile): void {
  if (written.includes('|')) return;
  report(
    file,
    node,
    'tableau',
    'Cette ligne touche le tableau : elle en est la dernière rangée.',
    'Laissez une ligne vide après le tableau.',
    'warning',
  );
}

/** Inline code of R Markdown and Quarto, whose result stands in the text there: `r nrow(df)`, `{python} len(df)`. */
const COMPUTED = /^(?:r\s+[\w.:]*[($[]|\{(?:r|python|julia|ojs)\}\s*\S)/;

function sayComputed(node: InlineCode, written: string, file: VFile): void {
  report(
    file,
    node,
    'code',
    `« ${written} » est montré tel quel : le site n’exécute pas de code.`,
    'Écrivez le résultat ; pour montrer le code, mettez-le dans un bloc, entre deux lignes de trois accents graves.',
    'warning',
  );
}

/** remark plugin: reports markup that readers would see literally. */
export function remarkRawMarkdown() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    walk(tree, (node, index, parent) => {
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset ?? start);
      if (node.type === 'tableRow' && index > 0 && parent.type === 'table' && (parent.align?.length ?? 0) > 1) sayRow(node, written, file);
      if (node.type === 'heading') sayHeading(node, written, file);
      if (node.type === 'inlineCode' && COMPUTED.test(node.value)) sayComputed(node, written, file);
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      const words = wordsIn(node);
      sayParted(node, file);
      sayHiddenSigns(node, file);
      for (const markup of FAILED_MARKUP) sayFailed(markup, words, written, node, file);
      const bold = node.children.find((child) => child.type === 'strong' && holdsBold(child));
      if (bold) report(file, bold, 'gras', 'Du gras est dans du gras : un `**` a été pris pour un autre.', BOLD_REMEDY, 'warning');
    });
  };
}

function sayFailed({ pattern, rule, wrong, remedy }: FailedMarkup, words: string, written: string, node: Block, file: VFile): void {
  let from = 0;
  for (const match of words.matchAll(pattern)) {
    const [found] = match;
    // Another plugin takes the settings of a heading away, and says so.
    if (rule === 'attributs' && node.type === 'heading' && /^\{\s*[#.:]/.test(found) && words.trimEnd().endsWith(found)) continue;
    const at = written.indexOf(found, from);
    if (at < 0 || written.charAt(at - 1) === '\\') continue;
    from = at + found.length;
    report(
      file,
      { type: 'text', ...positionIn(node, written, at + found.search(/\S/)) },
      rule,
      wrong(match),
      typeof remedy === 'string' ? remedy : remedy(match),
      'warning',
    );
    if (/^(?:gras|liste|tableau)$/.test(rule)) return;
  }
}

function holdsBold(node: PhrasingContent): boolean {
  return 'children' in node && node.children.some((child) => child.type === 'strong' || holdsBold(child));
}

/** The words of a paragraph that readers see, without those of code, where literal markup is intended. */
function wordsIn(node: Block | PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => wordsIn(child as PhrasingContent)).join('') : ' ';
}
