import { createRequire } from 'node:module';
import path from 'node:path';
import { MetadataTags } from '@/components/MetadataTags';
import { rootDir } from '../../site/environment';
import type { PlannedPage, SheetPage } from './sheet';

// At run time: what Next.js bundles for its server components knows no renderer of documents.
const require = createRequire(path.join(rootDir, 'package.json'));
const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');

export async function renderPage({ route, params, path, model }: PlannedPage): Promise<SheetPage> {
  const input = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  const [metadata, body] = await Promise.all([route.generateMetadata(input), route.default(input)]);
  return {
    path,
    model,
    head: renderToStaticMarkup(<MetadataTags metadata={metadata} />),
    body: renderToStaticMarkup(body),
  };
}
