import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { type LighthouseScores, measureLighthouse } from '../bench/lighthouse';
import { type Measures, measure } from '../bench/measures';
import { PEERS, PeerProject } from '../bench/peers';
import { markdown, type PeerMeasures, type Report } from '../bench/report';
import { rootDir, SettingError } from '../lib/site/environment';
import { readArguments } from './arguments';

const MARKS = { start: '<!-- mesures : début -->', end: '<!-- mesures : fin -->' };

const USAGE = 'npm run bench -- [--sizes 100,1000,10000] [--runs 5] [--peers] [--lighthouse] [--quick] [--write]';

/**
 * Builds a made-up site of each size, and reports times and sizes as Markdown, and as JSON in `.cache/bench.json`. `--peers` builds the
 * same corpus with other generators in the same run; `--lighthouse` audits six pages in both themes; `--quick` leaves out the dev server
 * and the load; `--write` puts the tables into docs/performance.md. It measures, and never fails for being slow.
 */
export default async function bench(args: string[]): Promise<number> {
  const { sizes, runs, peers, lighthouse, quick, write } = readOptions(args);
  const say = (what: string) => console.error(`… ${what}`);
  const measures: Measures[] = [];
  const peerMeasures: PeerMeasures[] = [];
  for (const entries of sizes) {
    // The largest is measured once: it takes minutes.
    const plan = { entries, runs: entries > 5000 ? 1 : runs, dev: !quick, load: !quick && entries === 1000 };
    const projects = peers ? await installPeers(entries, say) : [];
    const between = async () => {
      for (const project of projects) await project.build(say);
    };
    measures.push(await measure({ ...plan, between }, say));
    for (const project of projects) {
      peerMeasures.push(...[project.measures() ?? []].flat());
      project.remove();
    }
  }
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    commit: commit(),
    measures,
    peers: peerMeasures,
    lighthouse: lighthouse ? await lighthouseScores(runs, say) : [],
  };
  mkdirSync(path.join(rootDir, '.cache'), { recursive: true });
  writeFileSync(path.join(rootDir, '.cache/bench.json'), JSON.stringify(report, null, 2));
  console.log(markdown(report));
  if (write) writeDocument(markdown(report));
  return 0;
}

/** Runs a third-party program, which may fail: earlier measures are kept. */
async function lighthouseScores(runs: number, say: (what: string) => void): Promise<LighthouseScores[]> {
  try {
    return (await measureLighthouse(runs, say)) ?? [];
  } catch (error) {
    say(`Lighthouse n’a pas abouti : ${error}`);
    return [];
  }
}

async function installPeers(entries: number, say: (what: string) => void): Promise<PeerProject[]> {
  const projects: PeerProject[] = [];
  for (const peer of PEERS) {
    say(`${entries} entrées : installation d’${peer.name}`);
    projects.push(await PeerProject.create(peer, entries));
  }
  return projects;
}

function readOptions(args: string[]) {
  const { values } = readArguments(args, {
    usage: USAGE,
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      runs: { type: 'string', default: '5' },
      peers: { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100))
    throw new SettingError('--sizes', values.sizes, 'des nombres d’au moins 100, comme 100,1000');
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new SettingError('--runs', values.runs, 'un nombre entier');
  return { ...values, sizes, runs };
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} Gio, ${process.platform}, Node.js ${process.versions.node}`;
}

function commit(): string {
  const git = (...words: string[]) => spawnSync('git', words, { cwd: rootDir, encoding: 'utf8' }).stdout?.trim() ?? '';
  return `${git('rev-parse', '--short', 'HEAD') || 'inconnu'}${git('status', '--porcelain') ? ' et des changements' : ''}`;
}

function writeDocument(tables: string): void {
  const file = path.join(rootDir, 'docs/performance.md');
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(MARKS.start);
  const [, after = ''] = rest.split(MARKS.end);
  writeFileSync(file, `${before}${MARKS.start}\n\n${tables}\n${MARKS.end}${after}`);
}
