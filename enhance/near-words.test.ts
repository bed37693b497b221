import { describe, expect, test } from 'vitest';
import { Vocabulary } from './near-words';

const WORDS =
  'données data atelier formation hackathon cartographie cartiflette datavisualisation accueil inscription open science webinaire cœur python git mer outre anonymisation langage modèles intelligence artificielle';

describe('a query is repaired', () => {
  const known = new Vocabulary(WORDS.split(' '));

  test.each([
    ['hackaton', 'hackathon'],
    ['hakaton', 'hackathon'],
    ['catographie', 'cartographie'],
    ['acceuil', 'accueil'],
    ['pyhton', 'python'],
    ['inteligence artificiele', 'intelligence artificielle'],
    ['anonimisation', 'anonymisation'],
    ['latelier', 'atelier'],
    ['gitt', 'git'],
    ['dataviz', 'datavisualisation'],
    ['webinar', 'webinaire'],
    ['opendata', 'open data'],
    ['datascience', 'data science'],
    ['outremer', 'outre mer'],
    ['data visualisation', 'datavisualisation'],
    ['carto graphie', 'cartographie'],
    ['coeur', 'cœur'],
    ['donnees', 'données'],
    ['ateliers', 'ateliers'],
    ['zygomatique atelier', 'atelier'],
  ])('« %s »: « %s »', (query, repaired) => {
    expect(known.repair(query.split(' ')).join(' ')).toBe(repaired);
  });

  test.each(['zygomatique', 'docker', 'xyz', 'gti', 'mor', 'kubernetes'])('nothing is near « %s »', (query) => {
    expect(known.repair([query])).toEqual([]);
  });
});

test('of words that are as near, that of most pages is meant', () => {
  expect(new Vocabulary(['ville', 'vigne', 'bille']).repair(['vilne'])).toEqual(['ville']);
});

test('of words that begin alike, the shortest is meant', () => {
  expect(new Vocabulary(['webinaires', 'webinaire']).repair(['webinar'])).toEqual(['webinaire']);
});

test('without a word, nothing is meant', () => {
  expect(new Vocabulary([]).repair(['atelier'])).toEqual([]);
});
