// Runs one of the project's commands: installs what is missing first, so that a fresh clone needs
// nothing but Node.js and a package registry. Plain JavaScript, built-in modules only, until then.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainError } from './explain-error.mjs';
import { npmCommand } from './programs/npm.mjs';
import { takeSharedOptions } from './shared-options.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
// From Node.js 22 on: keeps the machine code of packages from one command to the next.
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
  if (isInstalled()) return;
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
try {
  const shared = takeSharedOptions(words);
  // lib/site/environment.ts reads them.
  Object.assign(process.env, shared.variables);
  flags = shared.flags;
  if (!isCommand(command)) {
    console.error(`La commande « ${command} » n’existe pas.`);
    process.exit(1);
  }
  // Once the version of Node.js is known to do.
  const { runCommand } = await import('./bundle.mjs');
  process.exitCode = await runCommand(command, shared.rest, install);
} catch (error) {
  fail(error);
}

/** A command is a module of this folder with a default export. @param {string} name */
function isCommand(name) {
  const file = path.join(root, 'tools', `${name}.ts`);
  return /^[a-z-]+$/.test(name) && existsSync(file) && readFileSync(file, 'utf8').includes('\nexport default ');
}
