import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import type { SiteContent } from '../../content/collections';
import { type PageValues, pageValue } from '../pages';
import { searchHtml, searchPage } from './search-page';

const NOW = '2023-06-01T00:00Z';

function found<Name extends keyof PageValues>(name: Name, content: SiteContent, params: Record<string, string> = { slug: 'e' }) {
  const value = pageValue(name, params, content);
  if (!value) throw new Error(`no page ${name}`);
  return searchPage(name, value);
}
/** Replaces no-break spaces, which lib/site/dates.test.ts checks. */
const spaced = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');

test('an event: its texts, its course, its place, its people; no label of a button, no hint', () => {
  const content = contentOf(
    {
      'evenements/e.md': entry(
        `title: Titre & l’idée
subtitle: Sous-titre
kind: atelier
date: 2023-06-20T14:00
date_end: 2023-06-20T16:00
summary: Un *résumé*.
abstract: Une présentation.
event: Mardis
season: "2"
location: "[BercyLab](https://exemple.fr)"
address: { street: 1 rue X, postcode: "75012", city: Paris }
authors: [zoe]
tags: [Python, R]
projects: [carte]
registration: { url: https://framaforms.org/x, capacity: 12 }
agenda: [{ start: "14:30", title: Accueil, speaker: Ali, location: Salle B }]`,
        '## Une partie\n\nTexte[^1] avec `code`, ![image](/a.png) et [un lien](/contact/).\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Une note.',
      ),
      'membres/zoe.md': entry('title: Zoé Martin'),
      'projets/carte.md': entry('title: Une carte'),
    },
    NOW,
  );
  const { text = '', life, date, ...rest } = found('event', content) ?? { title: '' };
  expect({ ...rest, date: spaced(date) }).toEqual({
    title: 'Titre & l’idée',
    group: 'Événements',
    kind: 'Atelier',
    date: 'mardi 20 juin 2023, de 14 h à 16 h',
    state: 'Inscriptions ouvertes',
  });
  expect(life).toMatchObject({ status: 'confirmed' });
  expect(
    spaced(text)
      .split(/<[^>]+>\s*/)
      .filter((part) => part.trim() !== ''),
  ).toEqual([
    'Un ',
    'résumé',
    '.',
    'Une présentation.',
    'Sous-titre',
    'Une partie',
    'Texte',
    'avec ',
    'code',
    ',  et ',
    'un lien',
    '.',
    'A',
    'B',
    '1',
    '2',
    'Une note. ',
    'Accueil, Ali, Salle B',
    'Sur place',
    'Lieu : BercyLab, 1 rue X, 75012 Paris',
    'Proposé par Zoé Martin',
    'Série : Mardis',
    'Saison 2',
    'Projets : Une carte',
    'Python, R',
  ]);
});

describe('other kinds', () => {
  const content = contentOf(
    {
      'actualites/e.md': entry('title: Lettre\ndate: 2023-01-24\nkind: infolettre\nnumber: 3\nsummary: Résumé.\nauthors: [Ali]'),
      'projets/e.md': entry('title: Projet\nsummary: Résumé.\nseason: [1]\norganisations: [INSEE]\nresponsible: Ali'),
      'membres/e.md': entry('title: Zoé\nrole: Statisticienne\norganisations: [INSEE]'),
      'pages/e.md': entry('title: Page'),
    },
    NOW,
  );

  test('a newsletter', () => {
    const known = found('newsPost', content);
    expect({ ...known, kind: spaced(known?.kind) }).toEqual({
      title: 'Lettre',
      group: 'Actualités',
      kind: 'Infolettre n° 3',
      date: '24 janvier 2023',
      text: '<p>Résumé.</p><p>Texte.</p><p>Par Ali</p>',
    });
  });

  test('a project, a member, a page', () => {
    expect(spaced(found('project', content)?.text)).toContain('<p>Administrations : INSEE</p><p>Saison 1</p><p>Responsable : Ali</p>');
    expect(found('member', content)).toMatchObject({ group: 'Membres', kind: 'Statisticienne, INSEE' });
    expect(found('page', content)).toEqual({ title: 'Page', group: 'Pages', text: '<p>Texte.</p>' });
  });

  test('a section: what it is', () => {
    expect(found('events', content, {})).toEqual({
      title: 'Événements',
      group: 'Rubriques',
      text: '<h2>Ateliers, formations, webinaires et temps forts de la communauté.</h2>',
    });
  });

  test('a season: its name', () => {
    const { title, ...rest } = found('season', content, { season: '1' }) ?? { title: '' };
    expect(spaced(title)).toBe('Saison 1');
    expect(rest).toEqual({ group: 'Rubriques', text: '<p>Les événements à venir, puis ceux qui sont passés.</p>' });
  });

  test('not the home page', () => {
    expect(found('home', content, {})).toBeUndefined();
  });
});

test('events by place, series and kind are found by that name, if no section has it', () => {
  const event = (kind: string) => `title: E\nkind: ${kind}\ndate: 2023-06-20\nevent: Mardis\naddress: { city: Lyon }`;
  const content = contentOf({ 'evenements/a.md': entry(event('atelier')), 'evenements/f.md': entry(event('formation')) }, NOW);
  expect(found('eventsAtPlace', content, { place: 'lyon' })).toMatchObject({ title: 'Lyon', kind: 'Lieu' });
  expect(found('series', content, { series: 'mardis' })).toMatchObject({ title: 'Mardis', kind: 'Série d’événements' });
  expect(found('eventsOfKind', content, { kind: 'atelier' })).toMatchObject({ title: 'Ateliers', kind: 'Événements' });
  expect(found('eventsOfKind', content, { kind: 'formation' })).toBeUndefined();
});

test('an author may keep an entry out', () => {
  expect(found('page', contentOf({ 'pages/e.md': entry('title: Page\nsearchable: false') }, NOW))).toBeUndefined();
});

test('a page of a title alone has that title as its text: Pagefind leaves out pages without any', () => {
  expect(searchHtml({ title: 'A & b', group: 'Pages', text: '' })).toContain('<p>A &amp; b</p></body>');
});

test('for Pagefind: one element for each piece of metadata, cells apart, an apostrophe that separates words', () => {
  const life = { dates: [[1, 2] as const], status: 'confirmed' as const };
  expect(
    searchHtml({
      title: 'L’« A » & B',
      group: 'Pages',
      date: 'mardi, 14 h',
      life,
      text: '<p>d’<em>ici</em>, c’est ’</p><td>1</td><td>2</td>',
    }),
  ).toBe(
    '<html><body><i data-pagefind-meta="title:L\'« A » &amp; B"></i><i data-pagefind-meta="group:Pages"></i><i data-pagefind-meta="date:mardi, 14 h"></i><i data-pagefind-filter="life:{&quot;dates&quot;:[[1,2]],&quot;status&quot;:&quot;confirmed&quot;}"></i><p>d\'<em>ici</em>, c\'est ’</p><td>1. </td><td>2. </td></body></html>',
  );
});

test('an event is found by each of its days', () => {
  const days = (front: string, now = NOW) => {
    const { text = '' } = found('event', contentOf({ 'evenements/e.md': entry(`title: E\n${front}`, '') }, now)) ?? { title: '' };
    return spaced(text).replace(/<[^>]+>/g, '');
  };
  expect(days('date: 2023-06-20')).toBe('');
  expect(days('date: 2023-06-20T22:00\ndate_end: 2023-06-22T02:00')).toBe('mercredi 21 juin 2023, jeudi 22 juin 2023');
  expect(days('date: 2023-06-20\noccurrences: [2023-06-27, 2023-07-04]')).toBe('mardi 27 juin 2023, mardi 4 juillet 2023');
  expect(days('date: 2023-06-20\noccurrences: [2023-06-27]', '2023-06-25T00:00Z')).toBe('mardi 20 juin 2023');
});
