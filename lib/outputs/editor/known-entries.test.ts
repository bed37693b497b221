import { expect, test } from 'vitest';
import { collect } from '../../content/collections';
import { loadContent, sourceOf } from '../../content/load';
import { pagePaths } from '../../content/site-paths';
import { siteFrom } from '../../content/site-source';
import { knownEntries } from './known-entries';
import { siteIndex } from './site-index';

test('the form knows the pages of the site, so that a draft may lead to any of them', () => {
  const content = siteFrom(sourceOf(loadContent('e2e/everything'), 'e2e/everything'), new Date('2023-06-01T00:00Z'));
  const known = knownEntries(JSON.parse(JSON.stringify(siteIndex(content))));
  const paths = pagePaths(content);
  expect(paths).toContain('/evenements/lieu/salle-du-cafe/');
  expect(pagePaths(collect(known, content.now)).sort()).toEqual(paths.sort());
});
