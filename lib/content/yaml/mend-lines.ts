import type { KnownNames } from '../shapes';
import { type FieldLine, fieldLine, WIDE_SPACE } from './lines';

/** Repairs of one line, each of a slip with one meaning. */

export interface LineContext {
  names: KnownNames;
  /** Whether some field begins at the margin. */
  hasMargin: boolean;
  /** The last field at the margin. */
  top?: FieldLine;
  /** The line before, without blank lines and comments. */
  previous?: string | undefined;
}

interface LineRepair {
  message: string;
  /** By its column from 0. */
  edit: { column: number; from: string; to: string };
}

type Repair = (line: string, context: LineContext) => LineRepair | undefined;

const WIDE = new RegExp(`[${WIDE_SPACE}]`, 'g');

const spaces: Repair = (line) => {
  const field = fieldLine(line);
  const head = field ? line.slice(0, field.valueAt) : (new RegExp(`^[ \\t${WIDE_SPACE}]*(?:-[ \\t${WIDE_SPACE}]+)?`).exec(line)?.[0] ?? '');
  const plain = head.replace(WIDE, ' ');
  if (plain === head) return undefined;
  return {
    message: 'Cette ligne contient une espace insécable là où YAML veut une espace ordinaire : le site la lit ainsi.',
    edit: { column: 0, from: head, to: plain },
  };
};

const tabs: Repair = (line) => {
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  if (!indent.includes('\t')) return undefined;
  return {
    message: 'Cette ligne est décalée par une tabulation, que YAML refuse : le site lit deux espaces.',
    edit: { column: 0, from: indent, to: indent.replace(/-\t+/g, '- ').replaceAll('\t', '  ') },
  };
};

/** `**title**: Atelier`, as in Markdown. */
const bold: Repair = (line, { names }) => {
  const [all, indent = '', signs = '', name = ''] = /^( *)([*_]{1,2})([^*_:]+)\2(?= *:)/.exec(line) ?? [];
  if (all === undefined || !names.isAny(name)) return undefined;
  return {
    message: `Le nom d’un champ s’écrit sans « ${signs} » : le site lit \`${name}\`.`,
    edit: { column: indent.length, from: `${signs}${name}${signs}`, to: name },
  };
};

const BULLET = /^( *)([*•●▪+–—])\s+(?=\S)/;

/** `* item`, as in Markdown, below the name of a list. */
const bullets: Repair = (line, { previous = '' }) => {
  const [all, indent = '', sign = ''] = BULLET.exec(line) ?? [];
  const isInList = /:\s*$/.test(previous) || /^ *-\s/.test(previous);
  if (all === undefined || !isInList) return undefined;
  return {
    message: `Une liste de l’en-tête s’écrit avec « - », et non avec « ${sign} » : le site la lit ainsi.`,
    edit: { column: indent.length, from: sign, to: '-' },
  };
};

/** `title:Atelier`, `title = Atelier` */
const signs: Repair = (line, { names }) => {
  const field = fieldLine(line);
  if (!field || !names.isAny(field.name) || field.value === '' || field.value.startsWith('//')) return undefined;
  const { sign, gap, space, nameAt, valueAt, name } = field;
  if (sign === ':' && space !== '') return undefined;
  const written = line.slice(0, valueAt).trimEnd();
  const column = valueAt - space.length - sign.length - gap.length;
  if (written.length === 0 || column < nameAt) return undefined;
  return {
    message:
      sign === '='
        ? `Le nom d’un champ est suivi de « : », et non de « = » : le site lit ainsi \`${name}\`.`
        : `Il manque une espace après les deux-points de \`${name}\` : le site la lit.`,
    edit: { column, from: gap + sign + space, to: ': ' },
  };
};

/** `title ; Atelier`, `title - Atelier`, `title：Atelier` */
const otherSigns: Repair = (line, { names }) => {
  const [all, name = '', sign = ''] = /^(\p{L}[\p{L}\p{N}_ ]*?)([ \t]*[：;][ \t]*|[ \t]+[-–—→][ \t]+)(?=\S)/u.exec(line) ?? [];
  if (all === undefined || !names.isTop(name)) return undefined;
  return {
    message: `Le nom d’un champ est suivi de « : », et non de « ${sign.trim()} » : le site lit ainsi \`${name}\`.`,
    edit: { column: name.length, from: sign, to: ': ' },
  };
};

/** `* title: Atelier`, `• title: Atelier` */
const bulletedFields: Repair = (line, { names, previous }) => {
  const [head = '', indent = '', sign] = BULLET.exec(line) ?? [];
  const field = fieldLine(line.slice(head.length));
  if (sign === undefined || indent !== '' || !field || !names.isTop(field.name) || /:\s*$/.test(previous ?? '')) return undefined;
  return {
    message: `Un champ de l’en-tête n’a pas de signe devant lui : le site lit ainsi \`${field.name}\`.`,
    edit: { column: 0, from: head, to: '' },
  };
};

/** A field of the text that spaces push under another, whose value is complete. */
const margins: Repair = (line, { names, top, hasMargin }) => {
  const field = fieldLine(line);
  if (!field || field.indent === '' || field.dash !== '' || !names.isTop(field.name)) return undefined;
  const isAfterValue = top ? /^[^|>[{&#\s]/.test(top.value) : hasMargin;
  if (!isAfterValue) return undefined;
  return {
    message: `Des espaces précèdent \`${field.name}\`, qui n’est dans aucun autre champ : le site le lit au début de la ligne.`,
    edit: { column: 0, from: field.indent, to: '' },
  };
};

/** `- kind: atelier` below complete fields: a field in the form of an item. */
const fieldsAsItems: Repair = (line, { names, top }) => {
  const field = fieldLine(line);
  if (field?.indent !== '' || field.dash === '' || !names.isTop(field.name) || !top || /^(?:[|>].*|)$/.test(top.value)) return undefined;
  return {
    message: `Un champ de l’en-tête n’a pas de tiret devant lui : le site lit ainsi \`${field.name}\`.`,
    edit: { column: 0, from: field.dash, to: '' },
  };
};

/** The lines of a text that `|` or `>` opens, at the margin. */
const blockLines: Repair = (line, { top }) => {
  const field = fieldLine(line);
  if (!top || !/^[|>][-+\d]*$/.test(top.value.trim()) || !/^[^\s#-]/.test(line) || (field && !/\s/.test(field.name))) return undefined;
  return {
    message: `Le texte qui suit « ${top.value.trim()} » est décalé de deux espaces : le site le lit ainsi.`,
    edit: { column: 0, from: '', to: '  ' },
  };
};

export const LINE_REPAIRS: readonly Repair[] = [
  spaces,
  tabs,
  bold,
  bulletedFields,
  bullets,
  signs,
  otherSigns,
  margins,
  fieldsAsItems,
  blockLines,
];
