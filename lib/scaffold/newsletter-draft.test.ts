import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { newsletterDraft } from './newsletter-draft';

const FILES = {
  'actualites/ancienne.md': entry('title: Ancienne\ndate: 2023-04-30'),
  'actualites/nouvelle.md': entry('title: Une [nouvelle]\ndate: 2023-05-03\nsummary: Un *mot*.'),
  'actualites/lettre-11.md': entry('title: Infolettre\nkind: infolettre\nnumber: 11\ndate: 2023-05-02'),
  'evenements/cafe.md': entry('title: Café\ndate: 2023-06-06T14:00\nlocation: Salle A\nrepeat: tous les mardis, 3 fois'),
  'evenements/annule.md': entry('title: Annulé\ndate: 2023-06-07T14:00\nstatus: annulé'),
  'evenements/passe.md': entry('title: Passé\ndate: 2023-05-20T14:00\nurl_video: https://exemple.fr/film'),
  'evenements/vieux.md': entry('title: Vieux\ndate: 2023-03-20T14:00\nurl_video: https://exemple.fr/vieux'),
};

test('a draft has what was published since, what comes, and new recordings', () => {
  const { number, body } = newsletterDraft(contentOf(FILES, '2023-06-01T00:00Z'), new Date('2023-05-01T00:00Z'));
  expect(number).toBe('12');
  expect(body.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(`Quelques mots pour ouvrir ce numéro.

## Ce qui s’est passé

- [Une \\[nouvelle\\]](/actualites/nouvelle/), 3 mai 2023 : Un mot.

## Ce qui vient

- [Café](/evenements/cafe/), mardi 6 juin 2023 à 14 h, puis 2 autres dates, Salle A

## À revoir

- [Passé](/evenements/passe/) : [Vidéo](https://exemple.fr/film)`);
});

test('a draft of nothing has its opening alone', () => {
  expect(newsletterDraft(contentOf({}, '2023-06-01T00:00Z'), new Date('2023-05-01T00:00Z'))).toEqual({
    body: 'Quelques mots pour ouvrir ce numéro.',
  });
});
