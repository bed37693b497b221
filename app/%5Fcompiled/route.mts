import { createRequire } from 'node:module';
import path from 'node:path';
import { GoneView } from '@/components/GoneView';
import { NotFoundView } from '@/components/NotFoundView';
import { VIEWS } from '@/components/views';
import { rootDir } from '@/lib/site/environment';

export { giveMarkdown } from '@/lib/markdown/compile.given';

export const dynamic = 'force-static';

// Imported at run time: the React that Next.js bundles for server components has no document renderer.
const require = createRequire(path.join(rootDir, 'package.json'));
export const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');

export const views = { ...VIEWS, notFound: NotFoundView, gone: GoneView };

/** Nobody asks this route: the build loads its module, compiled by Next.js, for the exports above (lib/build/views.ts). */
export function GET(): Response {
  return new Response();
}
