import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { entryHead, type PageHead, pageHead, pageMetadata } from './metadata';

const NOW = '2023-06-01T00:00Z';
const { settings } = contentOf({}, NOW);

function headOf(frontMatter: string) {
  const { news } = contentOf({ 'actualites/n.md': entry(`date: 2023-01-24\n${frontMatter}`) }, NOW);
  return news.map((post) => pageMetadata(settings, entryHead(settings, post)))[0];
}

const metadataOf = (head: Omit<PageHead, 'image'>) => pageMetadata(settings, pageHead(settings, head));

describe('a page', () => {
  test('says its title and the name of the site; the home page the baseline', () => {
    expect(metadataOf({ title: 'Contact', description: 'D', path: '/contact/' }).title).toBe('Contact · Programme & Cie');
    expect(metadataOf({ title: 'Programme & Cie', description: 'D', path: '/' }).title).toBe('Programme & Cie – La communauté');
  });

  test('says its address and what it is for social networks', () => {
    expect(pageMetadata(settings, { title: 'Contact', description: 'D', path: '/contact/', image: '/img/a.png' })).toMatchObject({
      description: 'D',
      alternates: { canonical: 'http://localhost:3000/contact/' },
      openGraph: {
        title: 'Contact',
        description: 'D',
        url: 'http://localhost:3000/contact/',
        siteName: 'Programme & Cie',
        locale: 'fr_FR',
        type: 'website',
        images: ['http://localhost:3000/img/a.png'],
      },
      twitter: { card: 'summary_large_image' },
      manifest: '/manifest.webmanifest',
      icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    });
  });

  test('names the feeds of the site, its own first', () => {
    const rssOf = (hasFeeds: boolean) =>
      metadataOf({ title: 'Actualités', description: 'D', path: '/actualites/', hasFeeds }).alternates.types['application/rss+xml'];
    const ofSite = { url: 'http://localhost:3000/rss.xml', title: 'Programme & Cie (RSS)' };
    expect(rssOf(false)).toEqual([ofSite]);
    expect(rssOf(true)).toEqual([{ url: 'http://localhost:3000/actualites/rss.xml', title: 'Programme & Cie : Actualités (RSS)' }, ofSite]);
    expect(Object.keys(metadataOf({ title: 'T', description: 'D', path: '/' }).alternates.types)).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ]);
  });
});

describe('an entry', () => {
  test('is described by its summary, in plain words', () => {
    expect(headOf('title: Titre\nsummary: Un *résumé* & [la suite](/contact/).')).toMatchObject({
      title: 'Titre · Programme & Cie',
      description: 'Un résumé & la suite.',
      alternates: { canonical: 'http://localhost:3000/actualites/n/' },
    });
  });

  test('else by what the site says of itself', () => {
    expect(headOf('title: Titre')?.description).toBe('Les experts de la donnée.');
  });

  test('has its picture, else a card of its own', () => {
    expect(headOf('title: Titre\nimages: [/img/photo_atelier_ideation.jpg]')?.openGraph.images).toEqual([
      'http://localhost:3000/img/photo_atelier_ideation.jpg',
    ]);
    const [cards, others] = [headOf('title: Titre'), headOf('title: Autre titre')].map((head) => head?.openGraph.images ?? ['']);
    expect(cards?.[0]).toMatch(/^http:\/\/localhost:3000\/_cartes\/[0-9a-f]{16}\.png$/);
    expect(others?.[0]).not.toBe(cards?.[0]);
  });
});
