import { describe, expect, test } from 'vitest';
import { Vocabulary } from './vocabulary';

const WORDS =
  'données data atelier formation hackathon cartographie cartiflette datavisualisation accueil inscription open science webinaire cœur python git mer outre anonymisation langage modèles intelligence artificielle bootcamp mlops argo cd parquet onyxia saison animateur réglementaire infolettre apprentissage automatique saint denis demande main de réunis';

test.each([
  ['llm', 'modèles langue', 'modèles langue'],
  ['ia', 'intelligence artificielle', 'intelligence artificielle'],
  ['intelligence artificielle', 'ia', 'ia'],
  ['visio', 'visioconférence ligne', 'visioconférence'],
  ['visioconférence', 'visio ligne', 'visio'],
  ['visio', 'ligne', 'ligne'],
  ['tp', 'travaux pratiques', 'travaux pratiques'],
  ['travaux pratiques', 'tp travail', 'tp'],
  ['api', 'interface programmation', 'interface programmation'],
  ['nlp', 'tal', 'tal'],
  ['bdd', 'base données', 'base données'],
  ['open source', 'logiciel libre', 'logiciel libre'],
])('« %s », on a site with « %s »: « %s »', (query, words, repaired) => {
  expect(new Vocabulary(words.split(' ')).repair(query.split(' '))).toMatchObject({ words: repaired.split(' '), isWhole: true });
});

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
    ['ateliers', 'atelier'],
    ['zygomatique atelier', 'atelier'],
    ['gti', 'git'],
    ['saison2', 'saison 2'],
    ['cartografie2024', 'cartographie 2024'],
    ['boot camp', 'bootcamp'],
    ['bootcanp', 'bootcamp'],
    ['ml ops', 'mlops'],
    ['argocd', 'argo cd'],
    ['parket', 'parquet'],
    ['onixya', 'onyxia'],
    ['oniksia', 'onyxia'],
    ['anonimiser', 'anonymisation'],
    ['animatrice', 'animateur'],
    ['reglementation', 'réglementaire'],
    ['workshop', 'atelier'],
    ['newsletters', 'infolettre'],
    ['machine learning python', 'apprentissage automatique python'],
    ['ai', 'intelligence artificielle'],
    ['machin lerning', 'apprentissage automatique'],
    ['workshpo', 'atelier'],
    ['st denis', 'saint denis'],
    ['denis', 'denis'],
    ['lettre newsletter infolettre', 'infolettre'],
  ])('« %s »: « %s »', (query, repaired) => {
    expect(known.repair(query.split(' ')).words.join(' ')).toBe(repaired);
  });

  test.each(['zygomatique', 'docker', 'xyz', 'mor', 'kubernetes', 'demain', 'réunion', 'datawarehouse'])(
    'nothing is near « %s »',
    (query) => {
      expect(known.repair([query])).toEqual({ words: [], said: '', isWhole: false });
    },
  );
});

test('of words that are as near, that of most pages is meant', () => {
  expect(new Vocabulary(['ville', 'vigne', 'bille']).repair(['vilne']).words).toEqual(['ville']);
});

test('of words that begin alike, the shortest is meant', () => {
  expect(new Vocabulary(['webinaires', 'webinaire']).repair(['webinar']).words).toEqual(['webinaire']);
});

test('without a word, nothing is meant', () => {
  expect(new Vocabulary([]).repair(['atelier']).words).toEqual([]);
});

describe('what was understood is said', () => {
  test.each([
    ['newsletters python', 'lettre d’information python', true],
    ['llm', 'modèles de langue', true],
    ['boot camp zygomatique', 'bootcamp', false],
    ['python', 'python', true],
  ])('« %s »: « %s »', (query, said, isWhole) => {
    const known = new Vocabulary(['lettre', 'information', 'modèles', 'langue', 'bootcamp', 'python']);
    expect(known.repair(query.split(' '))).toMatchObject({ said, isWhole });
  });
});
