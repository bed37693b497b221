import { describe, expect, test } from 'vitest';
import { isForm, wordsOfQuery } from './query';

describe('the words of a query', () => {
  test.each([
    ['l’atelier', ['atelier']],
    ["L'ATELIER", ['atelier']],
    ["s'inscrire à l'atelier", ['inscription', 'atelier']],
    ['comment m’inscrire', ['inscription']],
    ['inscrits', ['inscription']],
    ['prochaines formations', ['formations']],
    ['événements à venir', ['événements']],
    ['projets en cours', ['projets']],
    ['prochains', ['prochains']],
    ['cours de C++', ['cours', 'c++']],
    ['C#', ['c#']],
    ['ABC++', ['abc']],
    ['qu’est-ce que l’open data', ['open', 'data']],
    ["jusqu'au bout", ['bout']],
    ['aujourd’hui', ['aujourd', 'hui']],
    ['les données de la santé', ['données', 'santé']],
    ['l atelier', ['atelier']],
    ['open-data', ['open', 'data']],
    ['« cartographie » !', ['cartographie']],
    ['I.A. et D.R.E.E.S', ['ia', 'drees']],
    ['beta.gouv.fr', ['beta', 'gouv', 'fr']],
    ['animateur·rice·s', ['animateur']],
    ['les agent·es', ['agent']],
    ['outre-mer, 2023', ['outre', 'mer', '2023']],
    ['R&D', ['rd']],
    ['14/12/2026', ['14', 'décembre', '2026']],
    ['le 01/02', ['1', 'février']],
    ['2026-12-14', ['14', 'décembre', '2026']],
    ['1.9.26', ['1', 'septembre', '2026']],
    ['python 3.12', ['python', '3', '12']],
    ['31/02/2026', ['31', '02', '2026']],
    ['R', ['r']],
    ['où', ['où']],
    ['d’où', ['où']],
    ['?!', []],
    ['', []],
  ])('« %s »: %j', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words);
  });
});

describe('a word of a page is what was asked', () => {
  test.each([
    ['atelier', 'ateliers'],
    ['ateliers', 'atelier'],
    ['journaux', 'journal'],
    ['reseau', 'reseaux'],
    ['formation', 'formateurs'],
    ['formations', 'former'],
    ['statistiques', 'statistique'],
    ['inscrites', 'inscrit'],
    ['ouvert', 'ouvertes'],
    ['public', 'publiques'],
    ['nouvelle', 'nouvelles'],
    ['animatrice', 'animateur'],
    ['reglementation', 'reglementaire'],
    ['statisticienne', 'statistiques'],
    ['lois', 'loi'],
    ['carto', 'cartographie'],
    ['a', 'atelier'],
  ])('%s: %s', (asked, word) => {
    expect(isForm(asked, word)).toBe(true);
  });

  test.each([
    ['dataviz', 'data'],
    ['hackaton', 'hackathon'],
    ['hackaton', 'h'],
    ['outremer', 'ou'],
    ['webinaire', 'web'],
    ['journaux', 'jour'],
    ['cartes', 'cartiflette'],
    ['garage', 'gare'],
    ['de', 'd'],
    ['gitt', 'git'],
  ])('%s is not %s', (asked, word) => {
    expect(isForm(asked, word)).toBe(false);
  });
});
