import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server on the loopback address. */
export interface RunningServer {
  origin: string;
  stop: () => void;
}

interface ServerCommand {
  command: string;
  args: readonly string[];
  port: number;
  /** A file for what the server says: why it does not start. */
  log: string;
  /** The signal that ends it. */
  signal: NodeJS.Signals;
  env?: Record<string, string>;
}

/** Starts a server, and waits for its first answer. @throws when it gives none within ten seconds. */
export async function startServer({ command, args, port, log, signal, env }: ServerCommand): Promise<RunningServer> {
  const said = openSync(log, 'a');
  const server: ChildProcess = spawn(command, args, { stdio: ['ignore', said, said], env: { ...process.env, ...env } });
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => {
    server.kill(signal);
  };
  for (let tries = 100; tries > 0 && server.exitCode === null; tries--) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, stop };
    await wait(100);
  }
  stop();
  throw new Error(`${command} does not answer: ${readFileSync(log, 'utf8')}`);
}
