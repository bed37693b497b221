import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { rootDir } from '../site/environment';

/**
 * How the scripts of `/rediger/` are bundled: they have the checker, the Markdown and the components of the site in them. A file
 * `….browser.ts` takes the place of its neighbour, which needs Node.js, or loads at once a library that a browser loads when a text needs it.
 */
export const EDITOR_BUNDLE = {
  absWorkingDir: rootDir,
  entryPoints: { rediger: path.join(rootDir, 'editor/index.tsx') },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  jsx: 'automatic',
  resolveExtensions: ['.browser.ts', '.ts', '.tsx', '.mjs', '.js', '.json'],
  alias: { 'node:path': 'path-browserify' },
  legalComments: 'none',
  logLevel: 'error',
  outdir: path.join(rootDir, '.cache/editor'),
  write: false,
} as const satisfies BuildOptions;

/** The scripts and the styles in one file each, for `npm run dev` and a plain `next build`. */
export function bundleEditor(extension: '.js' | '.css'): string {
  const { outputFiles } = buildSync(EDITOR_BUNDLE);
  return outputFiles.find(({ path: file }) => file.endsWith(extension))?.text ?? '';
}
