import path from 'node:path';
import { buildSync } from 'esbuild';
import { rootDir } from '../site/environment';

/** Bundles a script of `enhance/`. */
export function bundleScript(entry: 'index.ts' | 'search.ts' | 'near-words.ts' | 'not-found.ts' | 'frame.ts'): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(rootDir, 'enhance', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The same as the answer of a route, for `npm run dev` and a plain `next build`. */
export function scriptResponse(entry: Parameters<typeof bundleScript>[0]): Response {
  return new Response(bundleScript(entry), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
