import { expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { breadcrumbData } from './breadcrumb';
import { newsArticle } from './news';
import { organization, webSite } from './organization';

const NOW = '2023-06-01T00:00Z';

test('a news post', () => {
  const content = contentOf(
    {
      'actualites/n.md': entry(
        'title: Titre & "suite"\ndate: 2023-01-24\nlastmod: 2023-07-01T10:00\nsummary: Un *résumé*.\nauthors: [zoe, admin, Ali]\ntags: [Open data]\nimages: [/img/photo_atelier_ideation.jpg]',
      ),
      'membres/zoe.md': entry('title: Zoé Martin'),
    },
    NOW,
  );
  const team = {
    '@type': 'Organization',
    '@id': 'http://localhost:3000/#organisation',
    name: 'Programme & Cie',
    url: 'http://localhost:3000/',
  };
  expect(content.news.map((post) => newsArticle(post, content))).toEqual([
    {
      '@type': 'NewsArticle',
      '@id': 'http://localhost:3000/actualites/n/#article',
      headline: 'Titre & "suite"',
      url: 'http://localhost:3000/actualites/n/',
      mainEntityOfPage: 'http://localhost:3000/actualites/n/',
      datePublished: '2023-01-24T00:00:00+01:00',
      dateModified: '2023-07-01T10:00:00+02:00',
      description: 'Un résumé.',
      image: ['http://localhost:3000/img/photo_atelier_ideation.jpg'],
      author: [
        { '@type': 'Person', name: 'Zoé Martin', url: 'http://localhost:3000/membres/zoe/' },
        team,
        { '@type': 'Person', name: 'Ali' },
      ],
      publisher: team,
      inLanguage: 'fr',
      keywords: ['Open data'],
    },
  ]);
});

test('nobody signs: the organisation does; no picture: the card stands for it; a change that nothing dates is not told', () => {
  const content = contentOf({ 'actualites/n.md': entry('title: Titre\ndate: 2023-01-24') }, NOW);
  const [article] = content.news.map((post) => newsArticle(post, content));
  expect(article).toMatchObject({
    author: { '@type': 'Organization', name: 'Programme & Cie' },
    image: [expect.stringMatching(/^http:\/\/localhost:3000\/_cartes\/[0-9a-f]{16}\.png$/)],
  });
  expect(article).not.toHaveProperty('dateModified');
});

test('the way to a page', () => {
  expect(
    breadcrumbData([
      { label: 'Accueil', path: '/' },
      { label: 'Événements', path: '/evenements/' },
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'http://localhost:3000/' },
      { '@type': 'ListItem', position: 2, name: 'Événements', item: 'http://localhost:3000/evenements/' },
    ],
  });
});

test('who publishes the site, and the site', () => {
  const { settings } = contentOf({}, NOW);
  expect(organization(settings)).toEqual({
    '@type': 'Organization',
    '@id': 'http://localhost:3000/#organisation',
    name: 'Programme & Cie',
    url: 'http://localhost:3000/',
    description: 'La communauté',
    logo: 'http://localhost:3000/icon.svg',
    email: 'equipe@exemple.fr',
    parentOrganization: [
      {
        '@type': 'GovernmentOrganization',
        name: 'Direction interministérielle du numérique',
        alternateName: 'DINUM',
        url: 'https://exemple.fr/dinum',
      },
    ],
  });
  expect(organization({ ...settings, contact_url: '/ecrire/' })).toMatchObject({
    contactPoint: { '@type': 'ContactPoint', url: 'http://localhost:3000/ecrire/' },
  });
  expect(webSite(settings)).toEqual({
    '@type': 'WebSite',
    '@id': 'http://localhost:3000/#site',
    name: 'Programme & Cie',
    description: 'Les experts de la donnée.',
    url: 'http://localhost:3000/',
    inLanguage: 'fr',
  });
});
