import { calloutKind } from '../site/callout-kinds';
import { SHORTCODES } from './shortcode-definitions';

/** Markup that fails: meant as a link, a note, a heading, a list or a table, but shown literally. */
export interface FailedMarkup {
  /** Searched in the shown words and in the source: an escaped `\[` is intended. */
  pattern: RegExp;
  rule: string;
  wrong: (found: RegExpExecArray) => string;
  remedy: string | ((found: RegExpExecArray) => string);
}

export const BOLD_REMEDY = 'Laissez un espace avant les premiers et après les derniers, et aucun à l’intérieur : `**Important :** texte`.';

const shown =
  (what: string) =>
  ([found]: RegExpExecArray) => {
    const line = found.replace(/\s+/g, ' ');
    return `« ${line.length > 80 ? `${line.slice(0, 79)}…` : line} » est montré tel quel : ${what}.`;
  };

const SHORTCODE_NAMES = Object.keys(SHORTCODES).join('|');

export const FAILED_MARKUP: readonly FailedMarkup[] = [
  {
    pattern: /(!?\[[^[\]\n]{1,200}\])(?:[^\S\n]+|[ \t]*\n[ \t]*)(\((?:https?:\/\/|mailto:|\/)[^()\s]+\))/g,
    rule: 'lien',
    wrong: (found) => shown(`${found[0].includes('\n') ? 'un retour à la ligne' : 'une espace'} sépare le lien de son adresse`)(found),
    remedy: ([, label, address]) => `Écrivez \`${label}${address}\`, sans espace.`,
  },
  {
    pattern: /\(([^()\n]{1,200})\)\[((?:https?:\/\/|mailto:|\/)[^\]\s]+)\]/g,
    rule: 'lien',
    wrong: shown('le texte d’un lien est entre crochets, et son adresse entre parenthèses'),
    remedy: ([, label, address]) => `Écrivez \`[${label}](${address})\`.`,
  },
  {
    pattern: /(!?\[[^[\]\n]{1,200}\]\((?:https?:\/\/|mailto:|\/)(?:[^()\s]+(?=$|[ \t]+"[^)\n]*$)|[^()\s]*\([^()\s]*\)))/gm,
    rule: 'lien',
    wrong: shown('une parenthèse n’y est pas fermée'),
    remedy: ([found]) => `Écrivez \`${found})\`.`,
  },
  {
    // The rest of the line may have parentheses of its own; a title in quotes is for the pattern above.
    pattern:
      /(!?\[[^[\]\n]{1,200}\]\((?:https?:\/\/|mailto:|\/)[^()\s]*[^()\s.,;:!?])(?=[.,;:!?]*[ \t]+(?!")(?:[^()\n]|\([^()\n]{0,200}\)){0,400}$)/gm,
    rule: 'lien',
    wrong: shown('une parenthèse n’y est pas fermée'),
    remedy: ([found]) => `Écrivez \`${found})\`.`,
  },
  {
    pattern: /(!?\[(?!\d+\])[^[\]\n]{1,200}\])((?:https?:\/\/|mailto:)[^\s()<>]*[^\s()<>.,;:!?»])/g,
    rule: 'lien',
    wrong: shown('les parenthèses manquent autour de l’adresse'),
    remedy: ([, label, address]) => `Écrivez \`${label}(${address})\`.`,
  },
  {
    pattern: /\[\[([^[\]\n]{1,200})\]\]/g,
    rule: 'lien',
    wrong: shown('c’est un lien de wiki'),
    remedy: ([, target = '']) =>
      target.startsWith('/') ? `Écrivez \`[les mots du lien](${target})\`.` : `Écrivez \`[${target}](/…/)\`, avec l’adresse de la page.`,
  },
  {
    pattern: new RegExp(`(?<!\\{)\\{[<%]\\s*((?:${SHORTCODE_NAMES})\\b[^{}\\n]*?)\\s*[>%]\\}(?!\\})`, 'g'),
    rule: 'shortcode',
    wrong: shown('un raccourci s’écrit entre `{{<` et `>}}`'),
    remedy: ([, inner]) => `Écrivez \`{{< ${inner} >}}\`.`,
  },
  {
    pattern: /\{(?<!^[ \t]*:{3,}[ \t]*\{)(?:[:.]\s*[\w-]+[^{}\n]*|(?:width|height|target|class|style|align)\s*=[^{}\n]*)\}/gm,
    rule: 'attributs',
    wrong: shown('ce sont des réglages d’un autre outil'),
    remedy: 'Retirez-les : le site choisit la taille et l’apparence.',
  },
  {
    pattern: /\$(?=[^$\n]*[\\^_={}])[^$\s](?:[^$\n]*[^$\s])?\$/g,
    rule: 'formule',
    wrong: shown('le site ne lit de formules que dans un texte qui en annonce'),
    remedy: 'Ajoutez `math: true` dans l’en-tête ; si c’est une somme d’argent, écrivez `\\$`.',
  },
  {
    pattern: /^[ \t]*(\|.*\|)[ \t]*\n[ \t]*(\|.*\|)[ \t]*$/gm,
    rule: 'tableau',
    wrong: ([, first = '', second = '']) => `${whyNoTable(first, second)} : Markdown n’y voit pas de tableau.`,
    remedy: ([, first = '', second = '']) => {
      if (isDashes(first))
        return `Écrivez au-dessus des tirets, après une ligne vide, une ligne comme \`${'| … '.repeat(columnsOf(first))}|\`.`;
      if (LONG_DASHES.test(second)) return `Écrivez à sa place \`${second.replace(/[–—][ –—-]*/g, '---')}\`.`;
      return `${isDashes(second) ? 'Écrivez à sa place' : 'Ajoutez sous la première ligne'} \`|${' --- |'.repeat(columnsOf(first))}\`.`;
    },
  },
  {
    pattern: /^[ \t]*([-*]|\d{1,2}[.)])(?=[\p{L}[(«"])[^\n]*\n[ \t]*(?:[-*]|\d{1,2}[.)])(?=[\p{L}[(«"])/gmu,
    rule: 'liste',
    wrong: ([, sign]) => `Une espace manque après « ${sign} » : Markdown n’y voit pas de liste.`,
    remedy: ([, sign]) => `Commencez chaque ligne par \`${sign} \`, après une ligne vide.`,
  },
  {
    pattern: /\{\{([<%])\s*[\w/](?:(?![>%]\}\})[^\n])*$/gm,
    rule: 'shortcode',
    wrong: shown('ce raccourci n’est pas fermé'),
    remedy: ([found, sign]) => {
      const open = found.trimEnd().replace(/[>%]?\}{1,2}.*$|[>%]$/, '');
      return `Écrivez \`${open.trimEnd()} ${sign === '<' ? '>' : '%'}}}\`.`;
    },
  },
  {
    pattern: new RegExp(`\\{\\{\\s*((?:${SHORTCODE_NAMES})\\b[^{}\\n]*?)\\s*\\}\\}`, 'g'),
    rule: 'shortcode',
    wrong: shown('un raccourci s’écrit entre `{{<` et `>}}`'),
    remedy: ([, inner]) => `Écrivez \`{{< ${inner} >}}\`.`,
  },
  {
    pattern:
      /(?<!\{)\{%-?\s*[a-z]\w*\b[^{}\n]*%\}|(?<!\{)\{\{-?\s*(?:site|page|post|layout|include|content|\.)[\w.]*\s*(?:\|[^{}\n]*|-?)\}\}(?!\})/gi,
    rule: 'code',
    wrong: shown('c’est une commande d’un autre outil'),
    remedy: 'Écrivez ce qu’elle donnait, ou retirez-la ; pour la montrer, mettez-la entre `…`.',
  },
  {
    // Not `[a](b c)`, which may be prose: the text in parentheses must look like a file or an address.
    pattern:
      /(!?)\[[^[\]\n]{0,200}\]\((?!<)(?=(?:[^()\n]|\([^()\n]{0,200}\)){0,400}[/.:][\w+])([^()\n]{1,200} (?:[^()\n]|\([^()\n]{0,200}\)){0,200})\)/g,
    rule: 'adresse-avec-espace',
    wrong: ([, mark, address]) =>
      `« ${address} » contient une espace : ${mark ? 'l’image n’est pas affichée' : 'le lien n’en est pas un'}.`,
    remedy: ([, mark, address = '']) => withoutSpace(mark ?? '', address.replaceAll('\\ ', ' ')),
  },
  {
    pattern: /\[\^([^\]\n]{1,200})\]/g,
    rule: 'note',
    wrong: (found) => shown(/\s/.test(found[0]) ? 'le nom d’une note est en un mot' : 'cette note n’existe pas')(found),
    remedy: ([, name = '']) => {
      const note = `[^${name.replace(/\s+/g, '-')}]`;
      const below = `Ajoutez-la plus bas, sur une ligne à elle, avec son texte : \`${note}: Le texte de la note.\``;
      return name === note.slice(2, -1) ? below : `Écrivez \`${note}\`, ici comme devant le texte de la note.`;
    },
  },
  {
    pattern: /\^\[([^[\]\n]{1,200})\]/g,
    rule: 'note',
    wrong: shown('une note s’écrit en deux endroits'),
    remedy: ([, text = '']) => `Écrivez ici \`[^note]\`, et plus bas, sur une ligne à elle : \`[^note]: ${text}\``,
  },
  {
    pattern: /(?<![\p{L}\p{N}\]])\[([^\][\n]+)\]\[([^\][\n]*)\]/gu,
    rule: 'lien',
    wrong: (found) =>
      shown(isAddress(found[2]) ? 'l’adresse d’un lien est entre parenthèses' : 'l’adresse de ce lien n’est donnée nulle part')(found),
    remedy: ([, text = '', name = '']) =>
      isAddress(name)
        ? `Écrivez \`[${text}](${name})\`.`
        : `Ajoutez-la plus bas, sur une ligne à elle : \`[${name || text}]: https://exemple.fr/\`, ou écrivez \`[${text}](https://exemple.fr/)\`.`,
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
    pattern: /^[ \t]*:{3,}[ \t]*[\p{L}{][^\n]*/gmu,
    rule: 'encadre',
    wrong: shown('ce n’est pas un encadré du site'),
    remedy: 'Retirez cette ligne et celle qui ferme, `:::`, ou écrivez `:::note` à sa place.',
  },
  {
    pattern: /^(?:!!!|\?\?\?)\+?[ \t]+([\w-]+)(?:[ \t]+"([^"\n]*)")?/gm,
    rule: 'encadre',
    wrong: shown('c’est un encadré d’un autre outil'),
    remedy: ([, word = '', title]) =>
      `Écrivez \`:::${calloutKind(word) ? word : 'note'}${title ? `[${title}]` : ''}\`, son contenu sans retrait, puis \`:::\` seul sur une ligne.`,
  },
  {
    pattern: /^\+(?:[-=:]{3,}\+)+$/gm,
    rule: 'tableau',
    wrong: () => 'Ce tableau est dessiné : Markdown n’y voit pas de tableau.',
    remedy: 'Retirez les lignes en `+---+`, et écrivez une ligne comme `| --- | --- |` sous l’en-tête.',
  },
  {
    pattern: /^[ \t]*\|[^|\n]+\|[^|\n]+(?:\|[^|\n]+)*\|[ \t]*$/g,
    rule: 'tableau',
    wrong: () => 'Cette ligne de tableau est seule : elle est montrée telle quelle.',
    remedy: 'Retirez la ligne vide qui la sépare des autres lignes de son tableau.',
  },
  {
    pattern: /^[ \t]*[•‣▪▸◦●·➢➤❖■□►\uf0a7\uf0b7\uf0d8][ \t]*\S|^[ \t]*([–—→✓✔o])[ \t]+\S.*\n[ \t]*\1[ \t]+\S/gmu,
    rule: 'liste',
    wrong: () => 'Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.',
    remedy: 'Commencez chaque ligne par `- `, après une ligne vide.',
  },
  {
    pattern: /^[ \t]*a([.)])[ \t]+\S.*\n[ \t]*b\1[ \t]+\S/gm,
    rule: 'liste',
    wrong: () => 'Markdown ne connaît pas de liste en lettres : ces lignes se suivent dans un même paragraphe.',
    remedy: ([, sign]) => `Commencez chaque ligne par un tiret, comme \`- a${sign} \`, après une ligne vide.`,
  },
  {
    pattern: /^[ \t]*(?:'{3}|´{3}|‘{3}|’{3}|"{3}|“{3}|”{3})[ \t]*[\w-]*[ \t]*$/gm,
    rule: 'code',
    wrong: shown('ce ne sont pas les signes qui entourent du code'),
    remedy: 'Écrivez trois accents graves, ` ``` `, seuls sur une ligne avant le code, et sur une autre après lui.',
  },
  {
    pattern: /<\/?[ovwm]:\w+[^<>\n]*>/g,
    rule: 'html',
    wrong: shown('c’est un reste d’un traitement de texte'),
    remedy: 'Effacez-le.',
  },
  {
    pattern: /^[ \t]*:{3,}[ \t]*$/g,
    rule: 'encadre',
    wrong: shown('il ne ferme aucun encadré'),
    remedy: 'Retirez cette ligne, ou ouvrez l’encadré plus haut, par exemple par `:::note`.',
  },
  {
    pattern: /^[^\t\n]*\S\t+\S.*\n[^\t\n]*\S\t+\S/gm,
    rule: 'tableau',
    wrong: () => 'Ces lignes viennent d’un tableur : Markdown n’y voit pas de tableau.',
    remedy: 'Écrivez `| A | B |`, puis `| --- | --- |`, puis une ligne par rangée.',
  },
  {
    pattern: /(?:[-*+]|\d{1,3}[.)])(?<=\n[ \t]*(?:[-*+]|\d{1,3}[.)]))[ \t]+\S/g,
    rule: 'liste',
    wrong: () => 'Une ligne qui commence comme une liste est lue comme la suite du texte.',
    remedy: 'Laissez une ligne vide avant la liste, et décalez une sous-liste jusqu’au texte de l’élément qui la contient.',
  },
];

const isAddress = (text = '') => /^(?:https?:\/\/|mailto:|\/)\S+$/.test(text);

const isDashes = (row: string) => /^[|\s:-]+$/.test(row);

/** A row of the dashes of a word processor. */
const LONG_DASHES = /^[|\s:–—-]*[–—][|\s:–—-]*$/;

function whyNoTable(first: string, second: string): string {
  if (isDashes(first)) return 'La ligne au-dessus de ces tirets n’est pas un en-tête d’autant de colonnes';
  if (LONG_DASHES.test(second)) return 'La ligne sous l’en-tête est faite d’autres tirets que « - »';
  return isDashes(second) ? 'La ligne de tirets n’a pas autant de colonnes que l’en-tête' : 'La ligne de tirets manque sous l’en-tête';
}

/** The number of columns of a row between bars. */
const columnsOf = (row: string) => Math.max(1, row.trim().split(/(?<!\\)\|/).length - 2);

/** The remedy for an address with a space: the space may be of no use. */
function withoutSpace(mark: string, address: string): string {
  const [, sized] = /^(\S+)\s+=\d*%?x?\d*%?$/.exec(address) ?? [];
  if (sized) return `Écrivez \`${mark}[…](${sized})\` : le site choisit la taille.`;
  const [, titled, title = ''] = /^(\S+)\s+["“„«'‘](.*)["“”»'’]$/.exec(address) ?? [];
  if (titled) return `Écrivez le titre entre guillemets droits : \`${mark}[…](${titled} "${title.trim().replaceAll('"', '’’')}")\`.`;
  const [, quoted] = /^(?:["“«'‘]\s*)(\S+?)(?:\s*["”»'’])$/.exec(address) ?? [];
  if (quoted) return `Écrivez l’adresse sans guillemets : \`${mark}[…](${quoted})\`.`;
  const [, mailbox, words] = /^(mailto:[^?]*)(\?.*)$/i.exec(address) ?? [];
  const joined = words
    ? `${mailbox?.replace(/\s+/g, '')}${words.trim().replace(/\s+/g, '%20')}`
    : /^(?:tel|mailto):/i.test(address)
      ? address.replace(/\s+/g, '')
      : address.replace(/\s*\/\s*/g, '/').trim();
  return joined !== address && !/\s/.test(joined)
    ? `Écrivez \`${mark}[…](${joined})\`, sans espace.`
    : `Écrivez l’adresse entre chevrons : \`${mark}[…](<${address}>)\`.`;
}
