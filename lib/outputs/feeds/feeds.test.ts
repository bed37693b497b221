import { describe, expect, test } from 'vitest';
import { contentOf, entry, STAGES, STAGES_NOW } from '../../../test-content';
import type { SiteContent } from '../../content/collections';
import { contentHtml } from './content-html';
import { feedValue } from './feeds';

const channel = ({ news, calendar }: SiteContent) => ({ title: 'Titre', description: 'Texte', page: '/', entries: [...news, ...calendar] });
const feedOf = (content: SiteContent) => feedValue(channel(content), content);
const itemOf = (content: SiteContent, title: string) => feedOf(content).items.find((item) => item.title === title);
const htmlOf = (content: SiteContent, title: string) => {
  const item = itemOf(content, title);
  return item && contentHtml(item.content);
};
/** Replaces no-break spaces, which lib/site/dates.test.ts checks. */
const spaced = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an event says when, where and what has become of it', () => {
  const content = contentOf(STAGES, STAGES_NOW);

  test.each([
    ['Ouvert', 'mardi 20 juin 2023, de 14 h à 16 h'],
    ['Bientôt', 'mercredi 21 juin 2023 à 14 h'],
    ['Complet', 'Complet. jeudi 22 juin 2023 à 14 h'],
    ['Annulé', 'Annulé. samedi 24 juin 2023 à 14 h'],
    ['Reporté', 'Reporté. dimanche 25 juin 2023 à 14 h'],
    ['Déplacé', 'Nouvelle date. lundi 26 juin 2023 à 14 h, En ligne (prévu au départ le vendredi 26 mai 2023 à 14 h)'],
    ['Passé', 'lundi 1er mai 2023 à 14 h'],
  ])('%s', (title, description) => {
    expect(spaced(itemOf(content, title)?.description)).toBe(description);
  });

  test.each(['Ouvert', 'Déplacé'])('%s: invites to register', (title) => {
    expect(htmlOf(content, title)).toContain('<p><a href="https://exemple.fr/inscription">S’inscrire</a></p>');
  });

  test.each(['Bientôt', 'Complet', 'Clos', 'Annulé', 'Reporté', 'Passé'])('%s: invites nobody', (title) => {
    expect(JSON.stringify(itemOf(content, title))).not.toContain('inscri');
  });
});

test('an event of several dates says them all, each with its place', () => {
  const content = contentOf(
    {
      'evenements/e.md': entry(
        'title: Cours\ndate: 2023-06-20\nlocation: "**Salle** A"\noccurrences:\n  - date: 2023-06-27\n    date_end: 2023-06-28\n    location: Salle B',
      ),
    },
    STAGES_NOW,
  );
  const item = itemOf(content, 'Cours');
  expect(spaced(item?.description)).toBe('mardi 20 juin 2023, Salle A. du 27 au 28 juin 2023, Salle B');
  expect(spaced(htmlOf(content, 'Cours'))).toBe('<p>mardi 20 juin 2023, Salle A</p>\n<p>du 27 au 28 juin 2023, Salle B</p>\n<p>Texte.</p>');
});

test('a repeated event is announced once: its rule, then the dates that differ', () => {
  const front = `title: Café
date: 2023-06-20T14:00
date_end: 2023-06-20T15:00
location: Salle A
repeat: tous les mardis, jusqu’au 2023-12-31
occurrences:
  - { date: 2023-06-20, status: cancelled }
  - { date: 2023-06-28T14:00, previous_date: 2023-06-27, location: Salle B }
  - { date: 2023-07-04, registration: { state: full } }`;
  const items = feedOf(contentOf({ 'evenements/e.md': entry(front) }, STAGES_NOW)).items;
  expect(items.map(({ description }) => spaced(description))).toEqual([
    [
      'tous les mardis, de 14 h à 15 h, jusqu’au 31 décembre 2023, Salle A',
      'mardi 20 juin 2023, de 14 h à 15 h, Salle A (annulé)',
      'mercredi 28 juin 2023, de 14 h à 15 h, Salle B (prévu au départ le mardi 27 juin 2023 à 14 h)',
      'mardi 4 juillet 2023, de 14 h à 15 h, Salle A (complet)',
    ].join('. '),
  ]);
});

test('a news post says its summary, and who wrote it', () => {
  const content = contentOf(
    {
      'actualites/n.md': entry('title: Titre\ndate: 2023-01-24T10:00\nsummary: Un *résumé*.\nauthors: [zoe, Ali]\ntags: [Open data]'),
      'membres/zoe.md': entry('title: Zoé Martin'),
    },
    STAGES_NOW,
  );
  expect(itemOf(content, 'Titre')).toEqual({
    title: 'Titre',
    url: 'http://localhost:3000/actualites/n/',
    publishedAt: Date.UTC(2023, 0, 24, 9),
    modifiedAt: Date.UTC(2023, 0, 24, 9),
    description: 'Un résumé.',
    content: { page: '/actualites/n/', parts: [expect.objectContaining({ source: expect.stringContaining('Texte.') })] },
    authors: [{ name: 'Zoé Martin', path: '/membres/zoe/' }, { name: 'Ali' }],
    tags: [{ slug: 'open-data', name: 'Open data' }],
  });
});

describe('the order', () => {
  test('the last twenty, newest first; the feed is as new as any of them', () => {
    const days = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, '0'));
    const files = Object.fromEntries(days.map((day) => [`actualites/n-${day}.md`, entry(`title: Titre ${day}\ndate: 2023-01-${day}`)]));
    const changed = { createdAt: new Date('2023-01-01T00:00Z'), modifiedAt: new Date('2023-02-03T00:00Z'), commits: 2 };
    const histories = Object.fromEntries(Object.keys(files).map((file) => [file, changed]));
    const late = { ...changed, modifiedAt: new Date('2023-03-04T00:00Z') };
    const feed = feedOf(contentOf(files, STAGES_NOW, { ...histories, 'actualites/n-01.md': late }));
    expect(feed.items).toHaveLength(20);
    expect([feed.items.at(0)?.title, feed.items.at(-1)?.title]).toEqual(['Titre 22', 'Titre 03']);
    expect(feed.updatedAt).toBe(Date.UTC(2023, 2, 4));
  });

  test('an event was published when it says so, else when its file was made, and on its day at the latest', () => {
    const files = {
      'evenements/dit.md': entry('title: Dit\ndate: 2023-06-20T14:00\npublishDate: 2023-05-02T10:00'),
      'evenements/fait.md': entry('title: Fait\ndate: 2023-06-20T14:00'),
      'evenements/apres.md': entry('title: Après\ndate: 2023-02-20T14:00'),
    };
    const made = { createdAt: new Date('2023-05-03T08:00Z'), modifiedAt: new Date('2023-05-04T08:00Z'), commits: 2 };
    const content = contentOf(files, STAGES_NOW, { 'evenements/fait.md': made, 'evenements/apres.md': made });
    expect(feedOf(content).items.map(({ title, publishedAt }) => [title, publishedAt && new Date(publishedAt).toISOString()])).toEqual([
      ['Fait', '2023-05-03T08:00:00.000Z'],
      ['Dit', '2023-05-02T08:00:00.000Z'],
      ['Après', '2023-02-20T13:00:00.000Z'],
    ]);
  });

  test('without Git, an event to come has no publication, stands first, and is as new as when a build first saw it', () => {
    const files = {
      'evenements/a-venir.md': entry('title: À venir\ndate: 2023-09-20T14:00'),
      'evenements/passe.md': entry('title: Passé\ndate: 2023-02-20T14:00'),
      'actualites/n.md': entry('title: Actualité\ndate: 2023-04-01T10:00'),
    };
    const feed = feedOf(contentOf(files, '2023-06-01T00:00:00Z'));
    expect(feed.updatedAt).toBe(Date.UTC(2023, 5, 1));
    expect(feed.items.map(({ title, publishedAt, modifiedAt }) => [title, publishedAt, modifiedAt])).toEqual([
      ['À venir', undefined, Date.UTC(2023, 5, 1)],
      ['Actualité', Date.UTC(2023, 3, 1, 8), Date.UTC(2023, 3, 1, 8)],
      ['Passé', Date.UTC(2023, 1, 20, 13), Date.UTC(2023, 1, 20, 13)],
    ]);
  });
});
