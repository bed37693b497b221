import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import type { MDXContent } from 'mdx/types';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { readable } from './lib/markdown/analyse';
import { rehypePlugins, remarkPlugins } from './lib/markdown/plugins';
import { rootDir } from './lib/site/environment';

/** Stands for the home page that @next/mdx compiles (vitest.config.ts): the shipped one, until a test sets another. */

let Current: MDXContent;

/** Compiles a home page as @next/mdx does, with the same plugins. Views show it from now on. */
export async function setHome(source: string): Promise<void> {
  ({ default: Current } = await evaluate(readable(source), { ...runtime, remarkPlugins, rehypePlugins }));
}

await setHome(readFileSync(path.join(rootDir, 'content/accueil.mdx'), 'utf8'));

export default (props: Parameters<MDXContent>[0]) => createElement(Current, props);
