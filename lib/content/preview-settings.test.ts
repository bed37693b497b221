import { expect, test } from 'vitest';
import { previewSettings } from './preview-settings';

test('what is sound stays, and what is not has a stand-in', () => {
  const { name, menu, contact_url, newsletter_url } = previewSettings({
    name: 'Cercle des cartes',
    menu: 'Accueil',
    newsletter_url: 'nulle part',
    inconnu: 'x',
  });
  expect({ name, menu, contact_url, newsletter_url }).toEqual({
    name: 'Cercle des cartes',
    menu: [],
    contact_url: '/',
    newsletter_url: undefined,
  });
});

test('a file that cannot be read gives a site too', () => {
  expect(previewSettings({}).name).toBe('site.yaml');
});
