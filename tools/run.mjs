// Runs one of the project's commands: installs what is missing first, so that a fresh clone needs
// nothing but Node.js and a package registry. Plain JavaScript, built-in modules only, until then.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

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
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const { status } = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 15)) {
  console.error(`Node.js 20.15 ou plus récent est nécessaire (ici : ${process.versions.node}).`);
  process.exit(1);
}
if (!isInstalled()) install();

const [command = 'start', ...args] = process.argv.slice(2);
if (!existsSync(path.join(root, 'tools', `${command}.ts`))) {
  console.error(`La commande « ${command} » n’existe pas.`);
  process.exit(1);
}

// Node.js 20 does not read TypeScript: a command is bundled, with the small packages it uses, and run from there.
const outfile = path.join(root, '.cache', 'tools', `${command}.mjs`);
if (newest('lib', 'tools', 'enhance', 'bench', 'e2e/sites.ts', 'package-lock.json') > modified(outfile)) await bundle();

async function bundle() {
  const { build } = await import('esbuild');
  const part = `${outfile}.${process.pid}`;
  await build({
    stdin: {
      contents: `export { default } from './tools/${command}.ts'; export { UserError } from './lib/site/environment.ts';`,
      resolveDir: root,
    },
    outfile: part,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild', 'next', 'pagefind', 'playwright', 'sharp', 'shiki', 'shiki/*'],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  renameSync(part, outfile);
}

/** When a file was last written, in milliseconds; 0 for one that is not there. */
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

const { default: run, UserError } = await import(pathToFileURL(outfile).href);
try {
  process.exitCode = await run(args);
} catch (error) {
  // What a person can mend is a sentence for the person who typed it, not a stack trace.
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
