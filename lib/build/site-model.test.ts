import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent, sourceOf } from '../content/load';
import { generatedFiles } from '../outputs/files';
import { pageValue } from '../outputs/pages';
import { rootDir } from '../site/environment';
import { listPages } from './page-outputs';
import { contentOf, type SiteModel } from './site-model';

/** Everything that the pages and the files of a model depend on. */
function valuesOf(model: SiteModel): unknown[] {
  const content = contentOf(model);
  const pages = listPages(content).map(({ name, params, path }) => [path, pageValue(name, params, content)]);
  return [...pages, ...generatedFiles(content).map(({ path, prepare }) => [path, prepare().key])];
}

test.each(['content', 'e2e/everything', 'e2e/awkward'])('a copy of the model of %s makes the same site in another thread', (folder) => {
  const contentDir = path.join(rootDir, folder);
  const source = { ...sourceOf(loadContent(contentDir), contentDir), histories: new Map() };
  const model = { source, now: new Date('2023-01-20T09:00:00Z'), isStated: true, pictures: new Map(), cacheDir: '' };
  expect(valuesOf(structuredClone(model))).toEqual(valuesOf(model));
});
