import { groupBy } from '../lists';
import { words } from '../site/words';
import type { ImportResult } from './import-folder';
import { type Fate, type FileReport, type Note, type Outcome, quote, type Subject } from './report';
import type { SectionReport } from './section-reports';

/** The report of an import for a person who reads it on a terminal, in French. */

const FATES: Record<Fate, [one: string, many: string]> = {
  imported: ['reprise', 'reprises'],
  joined: ['réunie à une autre', 'réunies à d’autres'],
  present: ['déjà là', 'déjà là'],
  left: ['sans rien à reprendre', 'sans rien à reprendre'],
  refused: ['refusée', 'refusées'],
};

const SUBJECTS: Record<Subject, string> = {
  address: 'Anciennes adresses',
  code: 'Code à exécuter',
  date: 'Dates',
  encoding: 'Encodage des fichiers',
  field: 'Champs',
  file: 'Fichiers joints',
  link: 'Liens',
  markup: 'Mise en forme',
  person: 'Personnes',
  picture: 'Images',
  project: 'Projets',
  section: 'Publication',
  shortcode: 'Raccourcis',
  text: 'Texte',
};

const OUTCOMES: [Outcome, string][] = [
  ['to-do', 'À faire à la main'],
  ['dropped', 'Laissé de côté'],
  ['changed', 'Changé, sans perte'],
];

export function countOf(files: readonly FileReport[]): Record<Fate, number> {
  const count = (fate: Fate) => files.filter((file) => file.fate === fate).length;
  return {
    imported: count('imported'),
    joined: count('joined'),
    present: count('present'),
    left: count('left'),
    refused: count('refused'),
  };
}

export function reportText(result: ImportResult, dryRun: boolean): string {
  const { files } = result;
  const parts = [
    faultLines(result, dryRun),
    sectionLines(result.sections),
    ...result.asides.map((aside) => [`Langue ${aside.language} : ${pages(aside.files)} à part, dans ${aside.contentDir}.`]),
    refusalLines(files),
    ...OUTCOMES.map(([outcome, title]) => outcomeLines(files, outcome, title)),
    menuLines(result),
    redirectLines(result),
    unusedLines(result),
    dataLines(result),
    [summaryLine(result, dryRun)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function faultLines({ faults }: ImportResult, dryRun: boolean): string[] {
  if (faults.length === 0) return [];
  const remedy = dryRun
    ? 'Corrigez-les avant d’importer'
    : 'Corrigez-les, effacez les fichiers qui viennent d’être écrits, puis relancez l’import';
  return [
    `Réglages de l’ancien site mal écrits : l’import se passe de ce qui ne se lit pas. ${remedy} : les anciennes adresses, les langues et le menu en dépendent.`,
    ...faults.map(({ source, line, reason }) => `  ${source}:${line}  ${reason}`),
  ];
}

const pages = (count: number) => `${count} page${count > 1 ? 's' : ''}`;

function sectionLines(sections: readonly SectionReport[]): string[] {
  if (sections.length === 0) return [];
  const lines = sections.map(({ section, language, reading, files }) => {
    const name = `${section || 'racine'}${language === undefined ? '' : ` (${language})`}`;
    const list = words.kinds[reading.collection].many.toLowerCase();
    return `  ${name} → ${list}${reading.kind ? ` (${reading.kind})` : ''}, ${reading.reason} : ${countsLine(files)}`;
  });
  const proposals = sections.filter(isDoubtful).map(({ section, dated }) => {
    return `  ${section} : ${pages(dated)} avec une date. Si ce sont des actualités ou des événements, relancez avec \`--section ${section}=actualites\` ou \`--section ${section}=evenements\`.`;
  });
  return ['Rubriques', ...lines, ...(proposals.length > 0 ? ['', 'Rubriques à confirmer', ...proposals] : [])];
}

/** Whether most pages of a section that is read as plain pages have a date. */
function isDoubtful({ section, reading, files, dated }: SectionReport): boolean {
  return section !== '' && reading.collection === 'pages' && reading.reason.startsWith('rien') && dated > files.length / 2;
}

function countsLine(files: readonly FileReport[]): string {
  const counts = countOf(files);
  const parts = (Object.keys(FATES) as Fate[])
    .filter((fate) => counts[fate] > 0)
    .map((fate) => `${counts[fate]} ${FATES[fate][counts[fate] > 1 ? 1 : 0]}`);
  return parts.join(', ');
}

function refusalLines(files: readonly FileReport[]): string[] {
  const refused = files.filter(({ fate }) => fate === 'refused');
  const left = files.filter(({ fate }) => fate === 'left');
  const lines = (all: readonly FileReport[]) => all.map(({ source, line = 1, reason }) => `  ${source}:${line}  ${reason}`);
  return [
    ...(refused.length > 0 ? ['Refusé', ...lines(refused)] : []),
    ...(refused.length > 0 && left.length > 0 ? [''] : []),
    ...(left.length > 0 ? ['Rien à reprendre', ...lines(left)] : []),
  ];
}

/** The notes of an outcome, by kind of thing; notes that say the same of a file stand on one line. */
function outcomeLines(files: readonly FileReport[], outcome: Outcome, title: string): string[] {
  const notes = files.flatMap(({ source, notes: own }) => own.filter((note) => note.outcome === outcome).map((note) => ({ source, note })));
  if (notes.length === 0) return [];
  const bySubject = groupBy(notes, ({ note }) => note.subject).sort(([a], [b]) => SUBJECTS[a].localeCompare(SUBJECTS[b], 'fr'));
  return [
    title,
    ...bySubject.flatMap(([subject, own]) => [
      `  ${SUBJECTS[subject]} (${own.length})`,
      ...groupBy(own, ({ source, note }) => `${source}\n${noteText(note)}`).map(([, same]) => {
        const [first] = same;
        const lines = [...new Set(same.map(({ note }) => note.line))].sort((a, b) => a - b);
        return `    ${first?.source}:${lines.join(',')}  ${first ? noteText(first.note) : ''}`;
      }),
    ]),
  ];
}

/** A note, with the old and the new form where its sentence does not have them. */
function noteText({ message, before, after }: Note): string {
  const says = (text: string) => message.includes(quote(text)) || message.includes(text);
  const shown = [before, after].map((text) => (text === undefined || text === '' || says(text) ? undefined : quote(text)));
  if (shown[0] !== undefined && shown[1] !== undefined) return `${message} « ${shown[0]} » → « ${shown[1]} »`;
  const only = shown.find((text) => text !== undefined);
  return only === undefined ? message : `${message} « ${only} »`;
}

function menuLines({ site }: ImportResult): string[] {
  const { menu } = site.config;
  if (menu.length === 0) return [];
  return ['Menu de l’ancien site, à reprendre dans content/site.yaml', ...menu.map(({ label, url }) => `  ${label} : ${url}`)];
}

/** Lines to paste. */
function redirectLines({ redirects }: ImportResult): string[] {
  if (redirects.length === 0) return [];
  const lines = redirects.map(({ from, to }) => `  - {from: ${JSON.stringify(from)}, to: ${to}}`);
  return ['Anciennes adresses d’étiquettes et de flux, à ajouter à `redirects` de content/site.yaml', ...lines];
}

/** As many names as a person reads. */
const MOST_NAMES = 50;

function unusedLines({ unusedFiles }: ImportResult): string[] {
  if (unusedFiles.length === 0) return [];
  const left = unusedFiles.length - MOST_NAMES;
  return [
    `Fichiers de l’ancien site qu’aucun texte ne nomme (${unusedFiles.length}) : ils ne sont pas repris. Copiez dans \`public\` ceux qui servent.`,
    ...unusedFiles.slice(0, MOST_NAMES).map((file) => `  ${file}`),
    ...(left > 0 ? [`  … et ${left} autres, que donne \`--format json\`.`] : []),
  ];
}

function dataLines({ unusedData }: ImportResult): string[] {
  if (unusedData.length === 0) return [];
  return [
    'Données de l’ancien site, qui ne sont pas reprises : écrivez à la main ce qu’elles montraient.',
    ...unusedData.map((name) => `  ${name}`),
  ];
}

function summaryLine({ files, written }: ImportResult, dryRun: boolean): string {
  const counts = countOf(files);
  if (written.length === 0 && counts.present > 0)
    return `Rien de nouveau : ${counts.present} textes sont déjà repris, rien n’a été changé. (${files.length} fichiers lus : ${countsLine(files)}.)`;
  const verb = dryRun ? 'seraient écrits' : 'écrits';
  const isLeft = files.some(({ notes }) => notes.some(({ outcome }) => outcome === 'to-do'));
  const next = isLeft ? 'Faites ce qui reste à faire à la main, puis lancez npm run check.' : 'Lancez npm run check.';
  const end = written.length > 0 && !dryRun ? ` ${next}` : '';
  return `${files.length} fichiers lus : ${countsLine(files)}. ${written.length} fichiers ${verb}.${end}`;
}
