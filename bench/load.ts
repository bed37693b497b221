import { spawnSync } from 'node:child_process';
import { type DebianProgram, unpackedProgram, unpackProgram } from '../tools/programs/debian';
import { ensureNginx, startNginx } from '../tools/programs/nginx';

export interface LoadMeasures {
  connections: number;
  seconds: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  latency: { median: number; p99: number };
  /** Answers other than 200, and failed connections. */
  errors: number;
}

const WRK: DebianProgram = { name: 'wrk', packages: ['wrk'], program: 'usr/bin/wrk' };

/**
 * Requests one page over and over from nginx, with deploy/nginx.conf, on the same machine: wrk and the server share its processors.
 * @returns undefined where nginx or wrk is missing.
 */
export async function measureLoad(outDir: string, page: string, connections = 1000, seconds = 30): Promise<LoadMeasures | undefined> {
  const wrk = unpackedProgram(WRK) ?? unpackProgram(WRK);
  if (!ensureNginx() || !wrk) return undefined;
  const server = await startNginx({ outDir, port: 4391, connections: 2 * connections });
  try {
    const url = `${server.origin}${page}`;
    const options = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '10s', '-H', 'Accept-Encoding: gzip'];
    return readReport(spawnSync(wrk, [...options, url], { encoding: 'utf8' }).stdout, connections, seconds);
  } finally {
    server.stop();
  }
}

/** wrk's report: « Requests/sec:  1234.56 », « 99%   12.3ms », and lines on errors where there are some. */
function readReport(report: string, connections: number, seconds: number): LoadMeasures {
  const number = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0);
  const percentile = (rank: number) => {
    const [, value, unit = 'ms'] = new RegExp(`^\\s+${rank}%\\s+([\\d.]+)(us|ms|s)$`, 'm').exec(report) ?? [];
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1);
  };
  const socketErrors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
  return {
    connections,
    seconds,
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    latency: { median: percentile(50), p99: percentile(99) },
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + socketErrors.reduce((sum, count) => sum + Number(count), 0),
  };
}
