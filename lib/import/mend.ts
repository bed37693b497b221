import type { Problem } from '../content/problems';
import { formerPath } from '../site/former-path';
import { unlinkReferences } from './bodies/unlink-references';
import { bodyLineOf, type EntryFile, originOf } from './entry-files';
import { repairLine } from './repair';
import type { Note } from './report';
import type { Fields } from './source-front-matter';

/** Mends the faults of an entry: its words stay, and the report names each change. */

/** From the last line to the first, so that lines stay true. Undefined when nothing could be mended. */
export function mend(entry: EntryFile, problems: readonly Problem[]): EntryFile | undefined {
  let current = entry;
  const lastFirst = [...problems].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const problem of lastFirst) {
    const next = mendOne(current, problem);
    if (!next) continue;
    const origin = originOf(entry, problem.line);
    origin?.report.notes.push({ line: origin.line, ...next.note });
    current = next.entry;
  }
  return current === entry ? undefined : current;
}

interface Mended {
  entry: EntryFile;
  note: Omit<Note, 'line'>;
}

function mendOne(entry: EntryFile, problem: Problem): Mended | undefined {
  const { message, rule, line } = problem;
  const { fields } = entry;
  if (rule === 'ancienne-adresse') {
    const lost = [fields.aliases]
      .flat()
      .filter((alias) => message.includes(`\`${formerPath(String(alias))}\``) || message.includes(`« ${alias} »`));
    const aliases = [fields.aliases].flat().filter((alias) => !lost.includes(alias));
    return lost.length === 0
      ? withoutField(entry, 'aliases', message)
      : changed(entry, aliases.length > 0 ? { ...fields, aliases } : without(fields, 'aliases'), message, lost.join(', '));
  }
  if (rule === 'fin-avant-debut') return withoutField(entry, 'date_end', message);
  const firstLine = bodyLineOf(entry);
  if (line < firstLine) {
    const name = /`([\w-]+)/.exec(message)?.[1];
    return name !== undefined && name in fields && name !== 'title' ? withoutField(entry, name, message) : repairField(entry, problem);
  }
  if (rule === 'demesure' && message.includes('trop de formules')) return withoutField(entry, 'math', message);
  const lines = entry.body.trim().split('\n');
  const at = line - firstLine;
  const written = lines[at];
  if (written === undefined) return undefined;
  if (message.includes('ormule')) {
    const shown = showBlock(lines, at);
    if (shown)
      return {
        entry: { ...entry, body: shown.join('\n') },
        note: {
          outcome: 'to-do',
          subject: 'markup',
          message: `${message} Elle est montrée comme du code.`,
          before: lines[at + 1]?.trim() ?? '',
        },
      };
  }
  if (message.includes('formule est trop longue')) return withoutField(entry, 'math', message);
  const mended = repairLine(written, problem);
  if (mended === undefined || mended.line === written) return withoutReference(entry, problem, at + 1);
  lines[at] = mended.line;
  return {
    entry: { ...entry, body: lines.join('\n') },
    note: { outcome: 'to-do', subject: mended.subject, message: mended.message, before: written.trim(), after: mended.line.trim() },
  };
}

/** A link whose address stands elsewhere, `[words][a]`, keeps its words. @param line of the body. */
function withoutReference(entry: EntryFile, { message }: Problem, line: number): Mended | undefined {
  const body = unlinkReferences(entry.body.trim(), line, (address) => message.includes(`« ${address} »`));
  if (body === entry.body.trim()) return undefined;
  const before = entry.body.trim().split('\n')[line - 1]?.trim() ?? '';
  return {
    entry: { ...entry, body },
    note: { outcome: 'to-do', subject: 'link', message: `${message} Le texte du lien est gardé.`, before },
  };
}

/** A text in a field is mended like a line of the body. */
function repairField(entry: EntryFile, problem: Problem): Mended | undefined {
  for (const name of ['summary', 'abstract', 'location', 'image']) {
    const value = entry.fields[name];
    if (typeof value !== 'string') continue;
    const mended = repairLine(value, { ...problem, column: 1 });
    if (mended && mended.line !== value)
      return {
        entry: { ...entry, fields: { ...entry.fields, [name]: mended.line } },
        note: { outcome: 'to-do', subject: mended.subject, message: mended.message, before: value, after: mended.line },
      };
  }
  return problem.rule.startsWith('image') && 'image' in entry.fields ? withoutField(entry, 'image', problem.message) : undefined;
}

function without(fields: Fields, name: string): Fields {
  const { [name]: _, ...others } = fields;
  return others;
}

function withoutField(entry: EntryFile, name: string, message: string): Mended {
  const value = entry.fields[name];
  return changed(
    entry,
    without(entry.fields, name),
    `${message} \`${name}\` est laissé de côté.`,
    typeof value === 'string' ? value : JSON.stringify(value),
  );
}

function changed(entry: EntryFile, fields: Fields, message: string, before: string): Mended {
  return { entry: { ...entry, fields }, note: { outcome: 'to-do', subject: 'field', message, before } };
}

/** A formula on lines of its own becomes code. */
function showBlock(lines: readonly string[], at: number): string[] | undefined {
  const [, indent = ''] = /^([ \t>]*)\$\$/.exec(lines[at] ?? '') ?? [];
  if (!/^[ \t>]*\$\$/.test(lines[at] ?? '')) return undefined;
  const isOnLine = /^[ \t>]*\$\$.*\S.*\$\$[ \t]*$/.test(lines[at] ?? '');
  const end = isOnLine ? at : lines.findIndex((line, index) => index > at && /\$\$[ \t]*$/.test(line));
  if (end < 0) return undefined;
  const formula = lines.slice(at, end + 1).map((line, index, all) => {
    const start = index === 0 ? line.replace(/^([ \t>]*)\$\$/, '$1') : line;
    return index === all.length - 1 ? start.replace(/\$\$[ \t]*$/, '') : start;
  });
  const code = formula.filter((line) => line.replace(/^[ \t>]*/, '') !== '');
  return [...lines.slice(0, at), `${indent}\`\`\`latex`, ...code, `${indent}\`\`\``, ...lines.slice(end + 1)];
}
