import { readNotebook } from './bodies/notebook';
import type { SourcePage } from './draft';
import type { FileReport } from './report';
import { type ReadingName, sectionOf } from './sections';
import { readFieldsOf } from './settings-files';
import type { SourceFile } from './source-files';
import { readSourceEntry, type SourceEntry, type Unreadable } from './source-front-matter';
import { readSourceText } from './source-text';

/** Reads the texts of an old site. */

/** Undefined for a file that is no text: its report says why. */
export function readPage(file: SourceFile, chosen: ReadonlyMap<string, ReadingName>): { page?: SourcePage; report: FileReport } {
  const report: FileReport = { source: file.source, section: sectionOf(file.folders, chosen), fate: 'refused', notes: [] };
  const refuse = (reason: string, line = 1, fate: 'refused' | 'left' = 'refused') => {
    Object.assign(report, { fate, reason, ...(line > 1 && { line }) });
    return { report };
  };
  if (file.publishedAs !== undefined)
    return refuse(`C’est ce dont « ${file.publishedAs} » est fait : l’ancien site publiait celui-ci, qui est repris.`, 1, 'left');
  if (file.format === 'other')
    return refuse(`Le format ${/\.\w+$/.exec(file.source)?.[0] ?? ''} ne se reprend pas : enregistrez le texte en Markdown (.md).`);
  const read = readSourceText(file.absolute);
  if (!read) return refuse('Ce fichier est trop grand pour être un texte : proposez-le à télécharger, dans `public`.');
  const text = file.format === 'notebook' ? readNotebook(read.text) : read.text;
  if (text === undefined) return refuse('Ce n’est pas un carnet Jupyter lisible : enregistrez-le de nouveau, ou exportez-le en Markdown.');
  const entry = file.format === 'data' ? dataEntry(text, file.source) : readSourceEntry(text);
  if ('refusal' in entry) return refuse(entry.refusal, entry.line);
  if (file.format === 'html' && Object.keys(entry.fields).length === 0)
    return refuse('C’est une page HTML sans en-tête : écrivez-en le texte en Markdown, ou proposez-la à télécharger dans un fichier .zip.');
  if (read.encoding)
    report.notes.push({
      line: 1,
      outcome: 'changed',
      subject: 'encoding',
      message: `Le fichier était en ${read.encoding} : il est en UTF-8.`,
      before: read.encoding,
      after: 'UTF-8',
    });
  for (const { line, message } of read.findings) report.notes.push({ line, outcome: 'changed', subject: 'text', message });
  for (const [field, value] of entry.repeated)
    report.notes.push({
      line: entry.lineOf(field),
      outcome: 'dropped',
      subject: 'field',
      message: `\`${field}\` est écrit deux fois : la dernière valeur compte.`,
      before: String(value),
    });
  for (const { line, message, before, after } of entry.mended)
    report.notes.push({ line, outcome: 'changed', subject: 'field', message, before, ...(after !== undefined && { after }) });
  return { page: { ...file, text, ...entry, report }, report };
}

function dataEntry(text: string, source: string): SourceEntry | Unreadable {
  const read = readFieldsOf(source, text);
  return 'refusal' in read ? read : { ...read, body: '', bodyLine: 1, lineOf: () => 1 };
}
