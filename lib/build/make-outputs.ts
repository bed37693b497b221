import path from 'node:path';
import { Pool } from '../pool';
import { duringAll } from '../site/step';
import type { Output } from './output';
import type { Known, LastSite } from './record';
import { newTurns, takeTurns } from './turns';

/** The place and the audience of the making of outputs. */
interface Making {
  /** The folder that receives the files. */
  workDir: string;
  /** The site that the last build left. Its files are not made again. */
  last: LastSite | undefined;
  /** Is called for each output. */
  tell: (result: Result) => void;
}

/** A file of the new site. */
export interface Result {
  file: string;
  /** That of the last site, when it was not made. */
  known: Known;
}

/** The number of files that a thread makes at the same time: some wait for threads of Node.js. */
const AT_ONCE = 10;

/** @param turns when other threads make the same outputs. */
export async function makeOutputs(making: Making, outputs: readonly Output[], turns = newTurns()): Promise<void> {
  const pool = new Pool(AT_ONCE);
  for (const output of takeTurns(turns, outputs)) await pool.add(() => duringAll(output.step, () => makeOutput(making, output)));
  await pool.settle();
}

async function makeOutput({ workDir, last, tell }: Making, { file, prepare }: Output): Promise<void> {
  const { key, write } = await prepare();
  const known = last?.outputs[file];
  tell({ file, known: known?.key === key ? known : { key, ...(await write(path.join(workDir, file))) } });
}
