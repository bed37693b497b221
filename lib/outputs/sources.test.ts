import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { siteIndex } from './editor/site-index';
import { generatedFiles } from './files';

const SETTINGS = `
name: Essai
baseline: Une communauté
description: Une description.
team: l’équipe
email: equipe@exemple.fr
join_url: /contact/
licence: { label: Licence, url: https://exemple.fr/licence }
publisher: Essai
menu: [{ label: Contact, url: /contact/ }]
footer: [{ label: Contact, url: /contact/ }]
`;
const OPEN = entry('title: Ouvert  # un titre\ndate: 2023-06-20T14:00');
const FILES = {
  'evenements/ouvert.md': OPEN,
  'evenements/secret.md': entry('title: Secret\ndate: 2023-06-21T14:00', 'Code secret : 482913'),
  'evenements/adresse.md': entry('title: Adresse\ndate: 2023-06-21T14:00\nonline_url: https://zoom.us/j/123456789?pwd=abcdef'),
  'evenements/brouillon.md': entry('title: Brouillon\ndate: 2023-06-22T14:00\ndraft: true'),
};
const siteWith = (sources: string) => contentOf({ ...FILES, 'site.yaml': SETTINGS + sources }, '2023-06-01');
const sourcesOf = (content: ReturnType<typeof siteWith>) =>
  generatedFiles(content).filter(({ path }) => /^\/evenements\/.*source\.md$/.test(path));

test('the file of an entry is published beside its page, to the byte, unless it has a secret or is not published', async () => {
  const content = siteWith('sources: true');
  const [file, ...others] = sourcesOf(content);
  expect(file).toMatchObject({ path: '/evenements/ouvert/source.md', type: 'text/markdown' });
  expect(others).toEqual([]);
  expect(await file?.prepare().make()).toBe(OPEN);
  const indexed = siteIndex(content).entries.filter(({ collection }) => collection === 'evenements');
  expect(Object.fromEntries(indexed.map(({ slug, hasSource }) => [slug, hasSource]))).toEqual({
    ouvert: true,
    secret: undefined,
    adresse: undefined,
  });
});

test('no site publishes them unasked', () => {
  expect(sourcesOf(siteWith(''))).toEqual([]);
});
