import { describe, expect, test } from 'vitest';
import { fillPattern, isFileOfSite, isReserved, PAGES } from './addresses';

test('a pattern is filled', () => {
  expect(fillPattern(PAGES.laterOfTag, { tag: 'python', number: '2' })).toBe('/etiquettes/python/page/2/');
});

describe('names that an author’s page cannot have', () => {
  test.each([
    '/formations/',
    '/actualites/',
    '/series/',
    '/saisons/',
    '/robots.txt/',
    '/404.html/',
    '/evenements.ics/',
    '/pagefind/',
    '/schemas/',
    '/_next/',
    '/evenements/page/',
    '/evenements/calendrier/',
    '/evenements/nature/',
    '/evenements/lieu/',
    '/evenements/rss.xml/',
    '/projets/saison/',
  ])('%s', (path) => {
    expect(isReserved(path)).toBe(true);
  });

  test.each(['/contact/', '/page/', '/actualites/calendrier/', '/projets/page/', '/membres/saison/'])('%s is free', (path) => {
    expect(isReserved(path)).toBe(false);
  });
});

describe('addresses that an author’s file cannot have', () => {
  test.each([
    '/enhance.js',
    '/ENHANCE.js',
    '/enhance%2Ejs',
    '/404.html',
    '/404.html.br',
    '/404.html/a.png',
    '/evenements.ics',
    '/evenements.ics/a.png',
    '/evenements/atelier/evenement.ics',
    '/evenements/atelier/evenement.ics.gz',
    '/evenements/nature/atelier.ics',
    '/etiquettes/python/rss.xml',
    '/icone-48.png',
    '/_headers',
    '/_worker.js',
    '/_images/a.png',
    '/pagefind/pagefind.js',
  ])('%s', (path) => {
    expect(isFileOfSite(path)).toBe(true);
  });

  test.each(['/img/a.png', '/evenements/atelier/affiche.pdf', '/donnees.csv.gz', '/evenements/nature/a/b.ics', '/img/_a.png'])(
    '%s is free',
    (path) => {
      expect(isFileOfSite(path)).toBe(false);
    },
  );
});
