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
