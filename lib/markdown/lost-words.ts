import type { Code, Definition, FootnoteDefinition, Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report';
import { walk } from './walk';

/** Reports texts that Markdown parsers drop silently. */

const shorten = (text: string) => (text.length > 500 ? `${text.slice(0, 499)}…` : text);

/** remark plugin: joins and reports the cells of a row beyond the width of its table, which would be lost. */
export function remarkTableCells() {
  return (tree: Root, file: VFile) => {
    walk(tree, (node) => {
      if (node.type !== 'table') return;
      const width = node.align?.length ?? node.children[0]?.children.length ?? 0;
      for (const row of node.children) if (row.children.length > width) joinCells(node, row, width, file);
    });
  };
}

function joinCells({ children: [head] }: Table, row: TableRow, width: number, file: VFile): void {
  const extra = row.children.splice(width);
  const last = row.children.at(-1);
  for (const cell of extra) last?.children.push({ type: 'text', value: ' | ' }, ...cell.children);
  report(
    file,
    row,
    'tableau',
    `Cette ligne a ${width + extra.length} cellules, et la première du tableau ${head?.children.length ?? width} : les dernières sont réunies.`,
    'Retirez les barres de trop ; dans un texte ou du code, écrivez la barre `\\|`.',
    'warning',
  );
}

/** remark plugin: reports definitions of notes and links that nothing uses, or that repeat a name: pages do not show them. */
export function remarkUnusedDefinitions() {
  return (tree: Root, file: VFile) => {
    if (!/^[ \t>]*\[[^\]]+\]:/m.test(String(file.value))) return;
    const called = callsOf(tree);
    const defined = new Set<string>();
    walk(tree, (node) => {
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
      const name = `${node.type === 'definition' ? '' : '^'}${node.identifier}`;
      // `[//]: # (…)` is a common way to write a comment.
      if (name !== '//' && (!called.has(name) || defined.has(name))) sayUnused(node, defined.has(name), file);
      defined.add(name);
    });
  };
}

/** The definitions that the text uses, directly or in a note that it calls. */
function callsOf(tree: Root): Set<string> {
  const notes = new Map<string, FootnoteDefinition>();
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  const called = new Set<string>();
  const collect = (from: Root | FootnoteDefinition) =>
    walk(from, (node, index) => {
      if (node.type === 'footnoteDefinition') return index + 1;
      if (node.type === 'linkReference' || node.type === 'imageReference') called.add(node.identifier);
      if (node.type !== 'footnoteReference' || called.has(`^${node.identifier}`)) return;
      called.add(`^${node.identifier}`);
      const note = notes.get(node.identifier);
      if (note) collect(note);
    });
  collect(tree);
  return called;
}

function sayUnused(node: Definition | FootnoteDefinition, isSecond: boolean, file: VFile): void {
  const isNote = node.type === 'footnoteDefinition';
  const label = `[${isNote ? '^' : ''}${node.label ?? node.identifier}]`;
  const written = String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
  const words = written.replace(/^[^\]]*\]:\s*/, '').replace(/\s+/g, ' ');
  report(
    file,
    node,
    isNote ? 'note' : 'lien',
    `${isSecond ? `\`${label}\` est déjà défini plus haut` : `Rien n’appelle \`${label}\``} : « ${shorten(words)} » n’est pas sur la page.`,
    isNote
      ? `Écrivez \`${label}\` là où la note est appelée${isSecond ? ', sous un autre nom' : ''}, ou retirez-la.`
      : `Écrivez \`[texte]${label}\` là où le lien doit être, ou retirez cette ligne ; si c’est du texte, écrivez \`\\[\`.`,
    'warning',
  );
}

/** remark plugin: reports a code block without an end, and words after its opening marks, which pages do not show. */
export function remarkCodeFences() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!/`{3}|~{3}/.test(source)) return;
    visit(tree, 'code', (node) => {
      const lines = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
      const [first = ''] = lines;
      const mark = /^(`{3,}|~{3,})/.exec(first)?.[1];
      if (mark === undefined) return;
      if (lines.length === 1 || !/^[ \t>]*([`~]+)[ \t]*$/.exec(lines.at(-1) ?? '')?.[1]?.startsWith(mark))
        sayCode(
          node,
          `Le code qui commence par « ${shorten(first)} » n’est pas fermé : il prend tout ce qui suit.`,
          `Fermez-le par « ${mark} », seul sur une ligne.`,
          file,
        );
      // Options of other tools (`{hl_lines=[1]}`, `title="…"`) are meant for them, and may be dropped: words may not.
      else if (node.meta && !/[={]/.test(`${node.lang}${node.meta}`))
        sayCode(
          node,
          `Après \`${mark}\`, « ${shorten(node.meta)} » n’est pas montré.`,
          `Allez à la ligne après \`${mark}${node.lang}\`.`,
          file,
        );
    });
  };
}

function sayCode(node: Code, message: string, remedy: string, file: VFile): void {
  report(file, node, 'code', message, remedy, 'warning');
}
