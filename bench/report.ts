import { ecoGrade } from './ecoindex';
import type { LighthouseScores } from './lighthouse';
import type { Measures } from './measures';

export interface Report {
  /** ISO 8601 date of the run. */
  date: string;
  /** A description of the machine. */
  machine: string;
  commit: string;
  measures: Measures[];
  peers: PeerMeasures[];
  lighthouse: LighthouseScores[];
}

export interface PeerMeasures {
  name: string;
  entries: number;
  runs: number;
  coldSeconds: number;
  /** After a sentence was added to an entry. */
  editSeconds?: number;
  peakBytes: number | undefined;
  files: number;
  bytes: number;
}

const number = (value: number, digits = 1) => value.toFixed(digits).replace('.', ',');
const seconds = (value: number) => `${number(value)} s`;
const megabytes = (bytes: number | undefined) => (bytes === undefined ? '–' : `${number(bytes / 1e6)} Mo`);
const kilobytes = (bytes: number) => `${number(bytes / 1000)} ko`;

function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The report as Markdown tables, in French. */
export function markdown({ date, machine, commit, measures, peers, lighthouse }: Report): string {
  const columns = ['', ...measures.map(({ entries }) => `${entries.toLocaleString('fr-FR')} entrées`)];
  const row = (label: string, cell: (measure: Measures) => string) => [label, ...measures.map(cell)];
  const parts = [
    `Le ${date}, ${machine}, au commit \`${commit}\`.`,
    table(columns, [
      row('constructions à froid, dont on donne la médiane', ({ runs }) => String(runs)),
      row('construction à froid', ({ coldSeconds }) => seconds(coldSeconds)),
      row('construction quand rien n’a changé', ({ editSeconds }) => seconds(editSeconds.nothing)),
      row('après une phrase ajoutée', ({ editSeconds }) => seconds(editSeconds.body)),
      row('après un titre changé', ({ editSeconds }) => seconds(editSeconds.title)),
      row('après une date changée', ({ editSeconds }) => seconds(editSeconds.date)),
      row('mémoire au plus haut, tous processus', ({ peakBytes }) => megabytes(peakBytes)),
      row('`npm run check`, textes jamais lus', ({ checkColdSeconds }) => seconds(checkColdSeconds)),
      row('`npm run check`, de nouveau', ({ checkSeconds }) => seconds(checkSeconds)),
      row('`npm run dev`, jusqu’à la première page', ({ dev }) => (dev ? seconds(dev.startSeconds) : '–')),
      row('de l’enregistrement à la page', ({ dev }) => (dev?.saveMs === undefined ? '–' : `${Math.round(dev.saveMs)} ms`)),
      row('fichiers dans `out/`', ({ out }) => out.files.toLocaleString('fr-FR')),
      row('taille de `out/`', ({ out }) => megabytes(out.bytes)),
      row('sans copies compressées, vignettes ni index de recherche', ({ out }) => megabytes(out.comparableBytes)),
    ]),
    table(
      ['HTML et CSS de la page', 'entrées', 'brut', 'gzip', 'brotli', 'requêtes', 'EcoIndex'],
      measures.flatMap(({ entries, pages }) =>
        pages.map(({ label, raw, gzip, brotli, requests, ecoIndex }) => [
          label,
          String(entries),
          ...[raw, gzip, brotli].map(kilobytes),
          String(requests),
          `${Math.round(ecoIndex)}, ${ecoGrade(ecoIndex)}`,
        ]),
      ),
    ),
  ];
  const loads = measures.flatMap(({ entries, load }) => (load ? [{ entries, ...load }] : []));
  if (loads.length > 0)
    parts.push(
      table(
        ['nginx, page d’un événement', 'connexions', 'durée', 'requêtes par seconde', 'latence médiane', '99 %', 'erreurs'],
        loads.map((load) => [
          `${load.entries} entrées`,
          String(load.connections),
          `${load.seconds} s`,
          String(Math.round(load.requestsPerSecond)),
          `${number(load.latency.median)} ms`,
          `${number(load.latency.p99)} ms`,
          String(load.errors),
        ]),
      ),
    );
  if (peers.length > 0) parts.push(peersTable(measures, peers));
  if (lighthouse.length > 0) parts.push(lighthouseTable(lighthouse));
  return `${parts.join('\n\n')}\n`;
}

function peersTable(measures: readonly Measures[], peers: readonly PeerMeasures[]): string {
  const rows = peers.map(({ name, entries, coldSeconds, editSeconds, peakBytes, files, bytes }) => {
    const own = measures.find((measure) => measure.entries === entries);
    const ratio = (ours: number | undefined, theirs: number | undefined) => (ours && theirs ? `× ${number(ours / theirs, 2)}` : '–');
    const edit = [editSeconds === undefined ? '–' : seconds(editSeconds), ratio(own?.editSeconds.body, editSeconds)];
    return [
      name,
      String(entries),
      seconds(coldSeconds),
      ratio(own?.coldSeconds, coldSeconds),
      ...edit,
      megabytes(peakBytes),
      files.toLocaleString('fr-FR'),
      megabytes(bytes),
    ];
  });
  return table(
    ['dans la même séance', 'entrées', 'à froid', 'notre temps', 'après une phrase', 'notre temps', 'mémoire', 'fichiers', 'taille'],
    rows,
  );
}

function lighthouseTable(all: readonly LighthouseScores[]): string {
  return table(
    ['Lighthouse, mobile', 'thème', 'performances', 'accessibilité', 'bonnes pratiques', 'référencement', 'LCP', 'TBT', 'CLS'],
    all.map(({ page, theme, scores, largestContentfulPaint, totalBlockingTime, layoutShift }) => [
      `\`${page}\``,
      theme === 'dark' ? 'sombre' : 'clair',
      ...Object.values(scores).map(String),
      seconds(largestContentfulPaint / 1000),
      `${Math.round(totalBlockingTime)} ms`,
      number(layoutShift, 3),
    ]),
  );
}
