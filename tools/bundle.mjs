// Bundles a command, and loads it with the machine code of an earlier run. Plain JavaScript: Node.js 20 does not read TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../lib/replace-file.mjs';
import { codeHash, rememberCode } from '../lib/site/code-hash.mjs';

const root = path.join(import.meta.dirname, '..');
/** The sources of bundles, and the list of the installed packages. */
const SOURCES = ['lib', 'tools', 'enhance', 'bench', 'e2e/sites.ts', 'package-lock.json', 'node_modules/.package-lock.json'];

/**
 * Runs a command, bundled with the small packages it uses.
 * @param {string} command the name of a module of this folder
 * @param {string[]} words those that follow it
 * @param {() => void} install installs missing packages
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(command, words, install) {
  const bundle = path.join(root, '.cache', 'tools', `${command}.cjs`);
  rememberCode(root, SOURCES);
  if (!isCurrent(bundle)) {
    install();
    rememberCode(root, SOURCES);
    await write(command, bundle);
  }
  const { exports, keepMachineCode } = loadBundle(bundle);
  const exitCode = await exports.default(words);
  keepMachineCode(exitCode === 0);
  return exitCode;
}

/** The first line of a bundle, which names the code that it was made from. */
const firstLine = () => `// ${codeHash(root, SOURCES)}\n`;

/** @param {string} bundle */
function isCurrent(bundle) {
  const wanted = Buffer.from(firstLine());
  return existsSync(bundle) && readFileSync(bundle).subarray(0, wanted.length).equals(wanted);
}

/** @param {string} command @param {string} bundle receives the bundled command */
async function write(command, bundle) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { default } from './tools/${command}.ts';`,
      resolveDir: root,
    },
    // esbuild's own errors of writing have no code to explain.
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@css-inline/css-inline-wasm', 'esbuild', 'next', 'pagefind', 'playwright', 'sharp', 'subset-font'],
    banner: { js: `${firstLine()}'use strict'; const __url = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': '__url' },
    logLevel: process.env.TRACE === '1' ? 'error' : 'silent',
  });
  replaceFile(bundle, outputFiles[0].contents);
}

/**
 * Node.js compiles a function when it is first called, and bundles have thousands: the machine code of a run saves the next one a tenth
 * of its time. `module.enableCompileCache` does so for modules, from Node.js 22 on.
 * @param {string} bundle
 * @returns {{ exports: any, keepMachineCode: (isWhole: boolean) => void }} `keepMachineCode`: call it at the end, when the functions
 * that a run takes are compiled; a run that stopped early takes less than the whole.
 */
export function loadBundle(bundle) {
  const source = readFileSync(bundle);
  const file = `${bundle}.machine-code`;
  const kept = readMachineCode(file, source);
  const script = new Script(`(function (require, module, __filename) {${source.toString()}\n})`, {
    filename: bundle,
    cachedData: kept?.code,
  });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(bundle), module, bundle);
  const keepMachineCode = (isWhole) => {
    // V8 refuses the code of other options.
    if (kept && !script.cachedDataRejected && (kept.isWhole || !isWhole)) return;
    const code = script.createCachedData();
    try {
      replaceFile(file, Buffer.concat([headOf(source, code, isWhole), code]));
    } catch {
      // The next run compiles again.
    }
  };
  return { exports: module.exports, keepMachineCode };
}

/**
 * Before the machine code: whether it is whole, its sum, those of the source and of the version of Node.js. V8 compares but the length
 * of the source, and takes the code of another Node.js 20, which crashes.
 */
const HEAD_BYTES = 16;

/** @param {string} file @param {Buffer} source */
function readMachineCode(file, source) {
  try {
    const bytes = readFileSync(file);
    const [head, code] = [bytes.subarray(0, HEAD_BYTES), bytes.subarray(HEAD_BYTES)];
    const isWhole = head[0] === 1;
    return headOf(source, code, isWhole).equals(head) ? { code, isWhole } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Buffer} source @param {Buffer} code @param {boolean} isWhole */
function headOf(source, code, isWhole) {
  return Buffer.from(Uint32Array.of(isWhole ? 1 : 0, crc32(code), crc32(source), crc32(process.version)).buffer);
}
