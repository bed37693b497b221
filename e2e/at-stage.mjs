// Loaded into a build by `--import`: acts at a given stage of it, rather than after some seconds. A stage is a change on the disk, or a
// read, that a thread of the build is about to make or has just made. Does nothing in Next.js's processes, which get the same options.
//   STAGE='{"when":"before","operation":"renameSync","path":"/out$"}'   which one: the last of its arguments that is a path
//   STAGE='{"when":"before","count":120}'                              the 120th change, which needs STAGE_COUNT
//   STAGE_REMOVES=/a/file                                              takes that file away there
//   STAGE_FAILS=ENOSPC                                                 makes the change fail
//   STAGE_WAITS=/a/file                                                waits there until that file exists
//   STAGE_SIGNAL=SIGINT                                                sends itself this signal; with none of these, SIGKILL
//   STAGE_COUNT=/a/file                                                that file has a byte for each change of any thread
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = ['copyFileSync', 'cpSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'];
const { STAGE, STAGE_REMOVES, STAGE_FAILS, STAGE_WAITS, STAGE_SIGNAL = 'SIGKILL', STAGE_COUNT } = process.env;

// A thread of the build runs the command's bundle.
if (/(?:run|\.cache[\\/]tools[\\/]build)\.mjs$/.test(process.argv[1] ?? '')) {
  const stage = JSON.parse(STAGE ?? '{}');
  let isOver = false;

  const unlink = fs.unlinkSync;
  /** Adds a change to those of all threads. @returns their number. */
  const countChange = () => {
    if (!STAGE_COUNT) return 0;
    const file = fs.openSync(STAGE_COUNT, 'a');
    fs.writeSync(file, '.');
    const { size } = fs.fstatSync(file);
    fs.closeSync(file);
    return size;
  };
  const reach = () => {
    if (isOver) return;
    isOver = true;
    if (STAGE_FAILS) throw Object.assign(new Error(STAGE_FAILS), { code: STAGE_FAILS });
    if (STAGE_WAITS) {
      while (!fs.existsSync(STAGE_WAITS)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return;
    }
    if (STAGE_REMOVES) unlink(STAGE_REMOVES);
    else process.kill(process.pid, STAGE_SIGNAL);
  };

  const watch = (owner, operation) => {
    const original = owner[operation];
    owner[operation] = (...args) => {
      const count = operation === 'readFileSync' ? 0 : countChange();
      const target = operation === 'renameSync' || operation.startsWith('c') ? args[1] : args[0];
      const isStage = stage.count ? count === stage.count : stage.operation === operation && new RegExp(stage.path).test(String(target));
      if (isStage && stage.when === 'before') reach();
      if (isStage && stage.when === 'within') {
        original(target, args[1].subarray(0, args[1].length / 2));
        reach();
      }
      const result = original(...args);
      if (isStage && stage.when === 'after') reach();
      return result;
    };
  };

  for (const operation of [...CHANGES, 'readFileSync']) watch(fs, operation);
  for (const operation of ['rm', 'writeFile']) watch(fs.promises, operation);
  syncBuiltinESMExports();
}
