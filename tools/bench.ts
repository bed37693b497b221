import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { rootDir } from '../lib/site';

const RUNS = 5;
const OUT_DIR = '.cache/bench/out';

/** Measures builds of the shipped content, cold (nothing cached) and again, and prints medians. Never fails a test. */
export default function bench(args: string[]): number {
  const runs = Number(args[0] ?? RUNS);
  console.log(
    `npm run bench : médianes de ${runs} constructions, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}.\n`,
  );
  console.log('| Construction | médiane | la plus rapide | la plus lente |\n| --- | ---: | ---: | ---: |');
  report('à froid', measure(runs, true));
  report('de nouveau', measure(runs, false));
  rmSync(path.join(rootDir, '.cache/bench'), { recursive: true, force: true });
  return 0;
}

function measure(runs: number, cold: boolean): number[] {
  return Array.from({ length: runs }, () => {
    if (cold) rmSync(path.join(rootDir, '.next'), { recursive: true, force: true });
    const started = performance.now();
    const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'build'], {
      cwd: rootDir,
      env: { ...process.env, OUT_DIR },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`the build ended with ${status}`);
    return (performance.now() - started) / 1000;
  }).sort((a, b) => a - b);
}

function report(label: string, seconds: number[]): void {
  const [first = 0, middle = 0, last = 0] = [0, Math.floor(seconds.length / 2), seconds.length - 1].map((index) => seconds[index]);
  console.log(`| ${label} | ${[middle, first, last].map((value) => `${value.toFixed(1).replace('.', ',')} s`).join(' | ')} |`);
}
