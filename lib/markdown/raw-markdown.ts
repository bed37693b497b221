import type { Heading, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report';
import { SHORTCODES } from './shortcode-definitions';

type Block = Paragraph | Heading | TableCell;

/** Reports failed markup: meant as a link, a note, a heading, a list or a table, but shown literally. */

interface Habit {
  /** Searched in the shown words and in the source: an escaped `\[` is intended. */
  pattern: RegExp;
  rule: string;
  wrong: (found: RegExpExecArray) => string;
  remedy: string | ((found: RegExpExecArray) => string);
}

const BOLD_REMEDY = 'Laissez un espace avant les premiers et après les derniers, et aucun à l’intérieur : `**Important :** texte`.';

const shown =
  (what: string) =>
  ([found]: RegExpExecArray) =>
    `« ${found.length > 80 ? `${found.slice(0, 79)}…` : found} » est montré tel quel : ${what}.`;

const SHORTCODE_NAMES = Object.keys(SHORTCODES).join('|');

const HABITS: Habit[] = [
  {
    pattern: /(!?\[[^[\]\n]{1,200}\])[ \t]+(\((?:https?:\/\/|mailto:|\/)[^()\s]+\))/g,
    rule: 'lien',
    wrong: shown('une espace sépare le lien de son adresse'),
    remedy: ([, label, address]) => `Écrivez \`${label}${address}\`, sans espace.`,
  },
  {
    pattern: /\(([^()\n]{1,200})\)\[((?:https?:\/\/|mailto:|\/)[^\]\s]+)\]/g,
    rule: 'lien',
    wrong: shown('le texte d’un lien est entre crochets, et son adresse entre parenthèses'),
    remedy: ([, label, address]) => `Écrivez \`[${label}](${address})\`.`,
  },
  {
    pattern: /\{\{([<%])\s*[\w/](?:(?![>%]\}\})[^\n])*$/gm,
    rule: 'shortcode',
    wrong: shown('ce raccourci n’est pas fermé'),
    remedy: ([found, sign]) => `Écrivez \`${found.replace(/\s*[>%]?\}?\s*$/, '')} ${sign === '<' ? '>' : '%'}}}\`.`,
  },
  {
    pattern: new RegExp(`\\{\\{\\s*((?:${SHORTCODE_NAMES})\\b[^{}\\n]*?)\\s*\\}\\}`, 'g'),
    rule: 'shortcode',
    wrong: shown('un raccourci s’écrit entre `{{<` et `>}}`'),
    remedy: ([, inner]) => `Écrivez \`{{< ${inner} >}}\`.`,
  },
  {
    // Not `[a](b c)`, which may be prose: the text in parentheses must look like a file or an address.
    pattern:
      /(!?)\[[^[\]\n]{0,200}\]\((?!<)(?=(?:[^()\n]|\([^()\n]{0,200}\)){0,400}[/.:][\w+])([^()\n]{1,200} (?:[^()\n]|\([^()\n]{0,200}\)){0,200})\)/g,
    rule: 'adresse-avec-espace',
    wrong: ([, mark, address]) =>
      `« ${address} » contient une espace : ${mark ? 'l’image n’est pas affichée' : 'le lien n’en est pas un'}.`,
    remedy: ([, mark, address = '']) => `Écrivez l’adresse entre chevrons : \`${mark}[…](<${address.replaceAll('\\ ', ' ')}>)\`.`,
  },
  {
    pattern: /\[\^[^\]\s]+\]/g,
    rule: 'note',
    wrong: shown('cette note n’existe pas'),
    remedy: ([note]) => `Ajoutez-la plus bas, sur une ligne à elle, avec son texte : \`${note}: Le texte de la note.\``,
  },
  {
    pattern: /(?<![\p{L}\p{N}\]])\[[^\][\n]+\]\[[^\][\n]*\]/gu,
    rule: 'lien',
    wrong: shown('l’adresse de ce lien n’est donnée nulle part'),
    remedy: ([found]) => {
      const [, text = '', name] = /^\[([^\]]*)\]\[([^\]]*)\]$/.exec(found) ?? [];
      return `Ajoutez-la plus bas, sur une ligne à elle : \`[${name || text}]: https://exemple.fr/\`, ou écrivez \`[${text}](https://exemple.fr/)\`.`;
    },
  },
  {
    pattern: /\*\*/g,
    rule: 'gras',
    wrong: () => 'Des `**` sont montrés tels quels : Markdown n’y voit pas de gras.',
    remedy: BOLD_REMEDY,
  },
  {
    pattern: /^[ \t]*(?:#{2,6}[^\s#]|#\p{Lu}[^#\n]*$)/gmu,
    rule: 'titres',
    wrong: () => 'Cette ligne commence par `#`, et n’est pas un titre.',
    remedy: 'Pour un titre, écrivez un espace après les `#` ; pour un mot-dièse, écrivez `\\#`.',
  },
  {
    pattern: /^[ \t]*[•‣▪▸◦●·][ \t]*\S|^[ \t]*[–—][ \t]+\S.*\n[ \t]*[–—][ \t]+\S/gmu,
    rule: 'liste',
    wrong: () => 'Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.',
    remedy: 'Commencez chaque ligne par `- `, après une ligne vide.',
  },
  {
    pattern: /^[^\t\n]*\S\t+\S.*\n[^\t\n]*\S\t+\S/gm,
    rule: 'tableau',
    wrong: () => 'Ces lignes viennent d’un tableur : Markdown n’y voit pas de tableau.',
    remedy: 'Écrivez `| A | B |`, puis `| --- | --- |`, puis une ligne par rangée.',
  },
  {
    pattern: /\n[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S/g,
    rule: 'liste',
    wrong: () => 'Une ligne qui commence comme une liste est lue comme la suite du texte.',
    remedy: 'Laissez une ligne vide avant la liste, et décalez une sous-liste jusqu’au texte de l’élément qui la contient.',
  },
];

/** remark plugin: reports markup that readers would see literally. */
export function remarkRawMarkdown() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      const words = wordsIn(node);
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset ?? start);
      for (const habit of HABITS) sayHabit(habit, words, written, node, file);
      const bold = node.children.find((child) => child.type === 'strong' && holdsBold(child));
      if (bold) report(file, bold, 'gras', 'Du gras est dans du gras : un `**` a été pris pour un autre.', BOLD_REMEDY, 'warning');
    });
  };
}

function sayHabit({ pattern, rule, wrong, remedy }: Habit, words: string, written: string, node: Block, file: VFile): void {
  let from = 0;
  for (const match of words.matchAll(pattern)) {
    const [found] = match;
    const at = written.indexOf(found, from);
    if (at < 0 || written.charAt(at - 1) === '\\') continue;
    from = at + found.length;
    report(
      file,
      { type: 'text', ...placeAt(node, written, at + found.search(/\S/)) },
      rule,
      wrong(match),
      typeof remedy === 'string' ? remedy : remedy(match),
      'warning',
    );
    if (rule === 'gras' || rule === 'liste') return;
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

function placeAt(node: Block, written: string, index: number) {
  if (!node.position) return {};
  const lines = written.slice(0, index).split('\n');
  const line = node.position.start.line + lines.length - 1;
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? node.position.start.column : 1);
  return { position: { start: { line, column }, end: { line, column } } };
}
