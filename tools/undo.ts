import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `work`, then `undo`: at once when a signal ends the process first, or a late error (tools/run.mjs). */
export async function undoing<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    console.error('La commande est interrompue.');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.prependListener(signal, stop);
  process.prependListener('exit', undo);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    process.off('exit', undo);
    undo();
  }
}
