import path from 'node:path';
import { buildSync } from 'esbuild';
import { rootDir } from '@/lib/site';

export const dynamic = 'force-static';

/** The enhancement module, bundled. The finishing step gives it a name that changes with its content. */
export function GET(): Response {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(rootDir, 'enhance/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
