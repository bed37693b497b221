import { expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { pageValue } from '../pages';

const content = contentOf(
  {
    'membres/ada.md': entry('title: Ada Modèle\nrole: Statisticienne'),
    'membres/noe.md': entry('title: Noé Exemple'),
    'actualites/lettre.md': entry('title: Lettre\ndate: 2023-05-20\nauthors: [ada, Zoé]'),
    'evenements/atelier.md': entry(
      'title: Atelier\ndate: 2023-06-06T14:00\nauthors: noe\nspeakers: Ada Modèle (INSEE), Zoé Passage\nagenda: [{ title: Bilan, speaker: "noe, ada modele" }]',
    ),
    'projets/outil.md': entry('title: Outil\nresponsible: [Noé Exemple]'),
  },
  '2023-06-01T00:00Z',
);

test('a speaker is a member by the name of their file or by their own, whatever follows it in brackets', () => {
  const event = pageValue('event', { slug: 'atelier' }, content);
  expect(event?.speakers).toEqual([{ name: 'Ada Modèle (INSEE)', path: '/membres/ada/' }, { name: 'Zoé Passage' }]);
  expect(event?.agenda.map(({ speakers }) => speakers)).toEqual([
    [
      { name: 'Noé Exemple', path: '/membres/noe/' },
      { name: 'ada modele', path: '/membres/ada/' },
    ],
  ]);
});

test('who is in charge of a project leads to their page', () => {
  expect(pageValue('project', { slug: 'outil' }, content)?.facts.responsible).toEqual([{ name: 'Noé Exemple', path: '/membres/noe/' }]);
});

test('the page of a member has what they wrote, speak at and lead', () => {
  const titles = (slug: string) => {
    const { news = [], events = [], projects = [] } = pageValue('member', { slug }, content)?.works ?? {};
    return [news, events, projects].map((entries) => entries.map(({ title }) => title));
  };
  expect(titles('ada')).toEqual([['Lettre'], ['Atelier'], []]);
  expect(titles('noe')).toEqual([[], ['Atelier'], ['Outil']]);
});
