import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';
import { rootDir } from '../lib/site/environment';
import { refuseUnreadablePath } from './checkout-path';
import { writeTypefaces } from './typefaces';

/**
 * Writes the generated sources of Next.js: the typefaces, and the plugins of lib/markdown as plain modules, which
 * next.config.mjs names. Turbopack accepts the plugins of @next/mdx by name only, and Node.js 20 cannot import TypeScript.
 * @throws when Next.js could not work here: its own errors are stack traces.
 */
export async function prepare(): Promise<void> {
  refuseUnreadablePath(rootDir);
  const distDir = path.join(rootDir, '.next');
  mkdirSync(distDir, { recursive: true });
  accessSync(distDir, constants.W_OK);
  await Promise.all([
    writeTypefaces(),
    ...['remark', 'rehype'].map((kind) =>
      build({
        stdin: { contents: presetSource(kind), resolveDir: rootDir },
        outfile: path.join(rootDir, '.cache', `${kind}-plugins.mjs`),
        bundle: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
        logLevel: 'error',
      }),
    ),
  ]);
  // Else esbuild's process would stay alive.
  await stop();
}

/** A plugin that runs the transformers of a list one after the other, and adds their syntax to the parser. */
function presetSource(kind: string): string {
  return `import { ${kind}Plugins } from './lib/markdown/plugins';
export default function preset() {
  const transformers = ${kind}Plugins.map((plugin) => {
    const [attach, options] = [plugin].flat();
    return attach.call(this, options);
  });
  return (tree, file) => transformers.reduce((result, transform) => transform?.(result, file) ?? result, tree);
}`;
}
