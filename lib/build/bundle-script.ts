import path from 'node:path';
import { buildSync } from 'esbuild';
import { rootDir } from '../site/environment';

/** Bundles a script of `enhance/` as the answer of its route. The finishing step gives it a name that changes with its content. */
export function bundleScript(entry: string): Response {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(rootDir, 'enhance', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
