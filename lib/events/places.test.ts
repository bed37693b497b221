import { expect, test } from 'vitest';
import { placeSlug, readPlace, townName } from './places';

test.each([
  ['BercyLab', { name: 'BercyLab' }],
  ['Paris', { name: 'Paris' }],
  ['INSEE, Montrouge', { name: 'INSEE', town: 'Montrouge' }],
  ['BercyLab, 139 rue de Bercy, Paris', { name: 'BercyLab', town: 'Paris' }],
  ['Mairie, 5 place du Marché, 59650 Villeneuve-d’Ascq Cedex, France', { name: 'Mairie', town: 'Villeneuve-d’Ascq' }],
  ['Tour Séquoia (La Défense)', { name: 'Tour Séquoia', town: 'La Défense' }],
  ['Cité administrative – Lyon 3e', { name: 'Cité administrative', town: 'Lyon' }],
  ['75012 Paris', { name: 'Paris', town: 'Paris' }],
  ['Préfecture, Fort de France et en ligne', { name: 'Préfecture', town: 'Fort de France' }],
  ['[Lieu commun](https://exemple.fr/a,b), *salle* Condorcet', { name: 'Lieu commun' }],
  ['Lieu commun, Salle Condorcet', { name: 'Lieu commun' }],
  ['Lieu commun (LTP)', { name: 'Lieu commun' }],
  ['INSEE, direction générale, deuxième étage', { name: 'INSEE' }],
  ['Médiathèque et en visioconférence', { name: 'Médiathèque' }],
  ['En ligne', undefined],
  ['À distance', undefined],
  ['Lieu à préciser', undefined],
  ['L’adresse vous sera donnée par courriel la veille au soir, avec un plan', undefined],
  ['', undefined],
])('« %s » is read', (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test.each([
  ['75012 Paris 12e', 'Paris'],
  ['Lyon Cedex 03', 'Lyon'],
  ['F-69003 Lyon', 'Lyon'],
  ['Marseille 1er arrondissement', 'Marseille'],
  ['Saint-Denis', 'Saint-Denis'],
])('the town of « %s »', (text, town) => {
  expect(townName(text)).toBe(town);
});

test.each([
  ['Saint-Denis', 'saint-denis'],
  ['ST DENIS', 'saint-denis'],
  ['Ste-Foy-lès-Lyon', 'sainte-foy-les-lyon'],
  ['Bourg-St-Maurice', 'bourg-saint-maurice'],
  ['Châteauroux', 'chateauroux'],
])('« %s » has an address of its own, once', (name, slug) => {
  expect(placeSlug(name)).toBe(slug);
});
