import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl } from './sites';
import { spokenIn } from './spoken';

/**
 * The words of a screen reader before the main action of each kind of page: each fact once, in a sensible order. By
 * roles and names, so that another markup of the same page passes.
 */
const PAGES: [what: string, address: string, before: RegExp[], action: RegExp][] = [
  [
    'an event',
    '/evenements/ouvert/',
    [/^heading, Événement ouvert, level 1$/, /mercredi 21 juin 2023/, /Inscriptions ouvertes/],
    /^link, S’inscrire/,
  ],
  [
    'an event that is cancelled',
    '/evenements/annule/',
    [/^heading, Rencontre annulée, level 1$/, /Annulé/],
    /Le lieu n’est plus disponible/,
  ],
  ['the home page', '/', [/^heading, .*, level 1$/], /^link, Rejoindre la communauté/],
  [
    'the list of events',
    '/evenements/',
    [/^heading, Événements, level 1$/, /^heading, À venir, level 2$/],
    /^link, Événement aux champs remplis/,
  ],
  ['a post', '/actualites/adresse-choisie/', [/2 mai 2023/, /^heading, Titre de l’actualité, level 1$/, /Sous-titre/], /^Résumé avec/],
  ['the search', '/recherche/', [/^heading, Recherche, level 1$/], /^searchbox, Que cherchez-vous/],
  [
    'the list of projects',
    '/projets/',
    [/^heading, Projets, level 1$/, /^link, Proposez-la/, /^navigation, Filtrer les projets$/, /^link, Tous, current page$/],
    /^link, Projet qui passe avant/,
  ],
  [
    'a project',
    '/projets/premier/',
    [
      /^heading, Projet qui passe avant, level 1$/,
      /^link, Une administration$/,
      /^link, Saison 3$/,
      /^Une responsable$/,
      /^En construction$/,
    ],
    /^link, exemple\.fr\/depot/,
  ],
  ['the list of members', '/membres/', [/^heading, Membres, level 1$/], /^link, Camille Exemple/],
  [
    'a member',
    '/membres/camille-exemple/',
    [/^Statisticienne\s· Service d’exemple$/, /^heading, Camille Exemple, level 1$/],
    /^link, camille@exemple\.fr/,
  ],
  [
    'the list of trainings',
    '/formations/',
    [/^heading, Formations, level 1$/, /^heading, Saison 3, level 2$/, /^heading, Avant et après l’heure d’été, level 3$/],
    /^link, Avant et après l’heure d’été/,
  ],
  [
    'the list of newsletters',
    '/infolettres/',
    [/^heading, Les lettres du programme, level 1$/, /^Une par saison$/],
    /^link, S’abonner à l’infolettre/,
  ],
  [
    'a month',
    '/evenements/calendrier/2023-06/',
    [/^heading, Calendrier : juin 2023, level 1$/, /^link, mai 2023$/, /^list, Les jours de juin 2023$/, /^samedi 10 juin 2023$/],
    /^link, .*Événement aux champs remplis/,
  ],
  [
    'the open data',
    '/donnees-ouvertes/',
    [/^heading, Données ouvertes, level 1$/, /^link, Licence ouverte 2\.0/, /^heading, Événements, level 2$/],
    /^link, \S+\/evenements\.json$/,
  ],
  [
    'the frames for other sites',
    '/integrer/',
    [/^heading, Intégrer les événements, level 1$/, /^heading, Copier, coller, level 2$/],
    /^<iframe src=/,
  ],
  ['a page that is gone', '/evenements/retire/', [/^heading, Cet événement n’est plus en ligne, level 1$/], /^link, chercher dans le site/],
];

for (const [what, address, before, action] of PAGES)
  test(`${what}: each thing is said once, in its order, before the main action`, async ({ page }) => {
    await page.goto(siteUrl('everything') + address);
    const said = (await spokenIn(page)).filter((phrase) => !phrase.startsWith('end of '));
    const main = said.findIndex((phrase) => action.test(phrase));
    expect(main, said.join(' | ')).toBeGreaterThan(0);
    const places = before.map((thing) => said.slice(0, main).flatMap((phrase, place) => (thing.test(phrase) ? [place] : [])));
    expect(
      places.map(({ length }) => length),
      said.slice(0, main).join(' | '),
    ).toEqual(before.map(() => 1));
    expect(places.flat()).toEqual(places.flat().toSorted((a, b) => a - b));
  });

test('what the open data page says of its fields is a sentence, without the signs of Markdown', async ({ page }) => {
  await page.goto(`${siteUrl('everything')}/donnees-ouvertes/`);
  const said = await spokenIn(page);
  expect(said).toContain('vrai pour des journées entières : les dates sont alors sans heure');
  expect(said.filter((phrase) => /[`*_[\]]/.test(phrase))).toEqual([]);
});
