import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { robots, sitemap, sitemapValue } from './sitemap';

const NOW = '2023-06-01T00:00Z';

test('every page of the site is listed once, and nothing that is not published', () => {
  const content = contentOf(
    {
      'actualites/n.md': entry('title: Titre\ndate: 2023-01-24\ntags: [Open data]'),
      'actualites/brouillon.md': entry('title: Brouillon\ndate: 2023-01-24\ndraft: true'),
      'evenements/e.md': entry('title: Titre\ndate: 2023-07-04T10:00\nevent: Mardis\nseason: 2\nlocation: Lyon'),
      'projets/carte.md': entry('title: Carte\norganisations: [Insee]\nseason: 2'),
      'membres/zoe.md': entry('title: Zoé'),
      'pages/contact.md': entry('title: Contact'),
    },
    NOW,
  );
  const urls = sitemapValue(content).pages.map(({ url }) => url.replace('http://localhost:3000', ''));
  const shipped = content.pages.filter(({ slug }) => slug !== 'contact').map(({ path }) => path);
  expect(urls.filter((url) => !shipped.includes(url))).toEqual([
    '/',
    '/actualites/',
    '/actualites/n/',
    '/evenements/',
    '/evenements/en-ligne/',
    '/evenements/lieu/lyon/',
    '/evenements/calendrier/',
    '/evenements/calendrier/2023-06/',
    '/evenements/calendrier/2023-07/',
    '/evenements/e/',
    '/replays/',
    '/projets/',
    '/projets/saison/2/',
    '/projets/administration/insee/',
    '/projets/carte/',
    '/formations/',
    '/infolettres/',
    '/membres/',
    '/membres/zoe/',
    '/etiquettes/',
    '/etiquettes/open-data/',
    '/saisons/2/',
    '/series/mardis/',
    '/recherche/',
    '/donnees-ouvertes/',
    '/integrer/',
    '/rediger/',
    '/plan-du-site/',
    '/contact/',
  ]);
});

test('an entry says the day in Paris on which it last changed', () => {
  const files = { 'actualites/n.md': entry('title: Titre\ndate: 2023-01-24') };
  const changed = { createdAt: new Date('2023-01-02T08:00Z'), modifiedAt: new Date('2023-02-03T23:30Z'), commits: 2 };
  const { pages } = sitemapValue(contentOf(files, NOW, { 'actualites/n.md': changed }));
  expect(pages.filter(({ url }) => url.includes('/actualites/'))).toEqual([
    { url: 'http://localhost:3000/actualites/' },
    { url: 'http://localhost:3000/actualites/n/', modified: '2023-02-04' },
  ]);
});

test('an entry that nothing dates says no day', () => {
  const { pages } = sitemapValue(contentOf({ 'actualites/n.md': entry('title: Titre\ndate: 2023-01-24') }, NOW));
  expect(pages.find(({ url }) => url.endsWith('/actualites/n/'))).not.toHaveProperty('modified');
});

test('the file', () => {
  expect(sitemap({ pages: [{ url: 'https://exemple.fr/?a=1&b=<2>' }, { url: 'https://exemple.fr/a/', modified: '2023-02-04' }] })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://exemple.fr/?a=1&amp;b=&lt;2&gt;</loc></url>
<url><loc>https://exemple.fr/a/</loc><lastmod>2023-02-04</lastmod></url>
</urlset>
`,
  );
});

test('robots are told where it is', () => {
  expect(robots()).toBe('User-agent: *\nAllow: /\n\nSitemap: http://localhost:3000/sitemap.xml\n');
});
