import path from 'node:path';
import { Pool } from '../pool';
import { duringAll } from '../site/step';
import { copiesOf } from './compress';
import type { Output } from './output';
import type { Known, SiteRecord } from './record';
import { Turns } from './turns';

/** The site that the last build left, if this code made it. */
export interface LastSite {
  /** The paths of its files, from its folder. */
  files: ReadonlySet<string>;
  record: SiteRecord;
}

/** A file of the new site. */
export interface Result {
  file: string;
  known: Known;
  /** Whether it was made: else it is that of the last site. */
  isMade: boolean;
}

/** The number of files that a thread makes at the same time: some wait for threads of Node.js. */
const AT_ONCE = 10;

/** Makes outputs, except those that the last site has. */
export class Maker {
  /**
   * @param workDir receives the files.
   * @param tell is called for each file.
   */
  constructor(
    private readonly workDir: string,
    private readonly last: LastSite | undefined,
    private readonly tell: (result: Result) => void,
  ) {}

  /** @param turns when other threads make the same outputs. */
  async make(outputs: readonly Output[], turns = new Turns()): Promise<void> {
    const pool = new Pool(AT_ONCE);
    for (const output of turns.of(outputs)) await pool.add(() => duringAll(output.step, () => this.makeOne(output)));
    await pool.settle();
  }

  private async makeOne({ file, prepare }: Output): Promise<void> {
    const { key, write } = await prepare();
    const known = this.last?.record.outputs[file];
    if (known?.key === key && this.isThere(known, file)) this.tell({ file, known, isMade: false });
    else this.tell({ file, known: { key, ...(await write(path.join(this.workDir, file))) }, isMade: true });
  }

  private isThere({ isCompressed }: Known, file: string): boolean {
    return hasFiles(this.last, isCompressed ? [file, ...copiesOf(file)] : [file]);
  }
}

/** Whether the last site has these files. */
export function hasFiles(last: LastSite | undefined, files: readonly string[]): boolean {
  return last !== undefined && files.every((file) => last.files.has(file));
}
