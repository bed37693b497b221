// Runs one of the project's commands: installs what is missing first, so that a fresh clone needs
// nothing but Node.js and a package registry. Plain JavaScript, built-in modules only, until then.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { explainError } from './explain-error.mjs';
import { npmCommand } from './programs/npm.mjs';
import { takeSharedOptions } from './shared-options.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
// From Node.js 22 on: keeps the machine code of commands from one to the next.
module.enableCompileCache?.(path.join(root, '.cache/machine-code'));
const [command = 'start', ...words] = process.argv.slice(2);
/** The option that set each variable. @type {Record<string, string>} */
let flags = {};

/** Explains in a sentence why a command stopped; prints the error itself only with `--trace`. @param {any} error */
function fail(error) {
  if (error?.exitCode === 0) return console.log(error.message);
  console.error(explainError(error, command, flags));
  if (process.env.TRACE === '1') console.error(error);
  process.exitCode = 1;
}

// Late errors, while the command runs: a server that cannot go on, a promise without an `await`.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => {
    fail(error);
    process.exit(1);
  });

function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = read(path.join(root, 'package-lock.json'));
  const found = read(installed);
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || optional || found[name]?.version === version);
}

function install() {
  console.log('Installation des dépendances (npm ci)…');
  const { program, args, shell } = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const [, oldest] = /^\^(\d+\.\d+)/.exec(engines.node);
if (process.versions.node.localeCompare(oldest, 'en', { numeric: true }) < 0) {
  console.error(`Node.js ${oldest} ou plus récent est nécessaire (ici : ${process.versions.node}).`);
  process.exit(1);
}
const outfile = path.join(root, '.cache', 'tools', `${command}.mjs`);
try {
  const shared = takeSharedOptions(words);
  // lib/site/environment.ts reads them.
  Object.assign(process.env, shared.variables);
  flags = shared.flags;
  if (!isInstalled()) install();
  if (!isCommand(command)) {
    console.error(`La commande « ${command} » n’existe pas.`);
    process.exit(1);
  }
  // Node.js 20 does not read TypeScript: bundles the command with the small packages it uses, and runs the bundle.
  if (newest('lib', 'tools', 'enhance', 'bench', 'e2e/sites.ts', 'package-lock.json') > modified(outfile)) await bundle();
  const { default: run } = await import(pathToFileURL(outfile).href);
  process.exitCode = await run(shared.rest);
} catch (error) {
  fail(error);
}

/** A command is a module of this folder with a default export. @param {string} name */
function isCommand(name) {
  const file = path.join(root, 'tools', `${name}.ts`);
  return /^[a-z-]+$/.test(name) && existsSync(file) && readFileSync(file, 'utf8').includes('\nexport default ');
}

async function bundle() {
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
    format: 'esm',
    external: ['@css-inline/css-inline-wasm', 'esbuild', 'next', 'pagefind', 'playwright', 'sharp', 'subset-font'],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: process.env.TRACE === '1' ? 'error' : 'silent',
  });
  const part = `${outfile}.${process.pid}`;
  mkdirSync(path.dirname(outfile), { recursive: true });
  try {
    writeFileSync(part, outputFiles[0].contents);
    renameSync(part, outfile);
  } finally {
    rmSync(part, { force: true });
  }
}

/** The time of the last change of a file, in milliseconds; 0 for a missing file. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(...names) {
  return Math.max(
    ...names.map((name) => {
      const absolute = path.join(root, name);
      return statSync(absolute).isDirectory()
        ? newest(...readdirSync(absolute).map((child) => path.join(name, child)))
        : modified(absolute);
    }),
  );
}
