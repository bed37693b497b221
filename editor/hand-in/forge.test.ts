import { expect, test } from 'vitest';
import { forgeSchema } from '../../lib/content/settings-forge';
import { editAddress, newFile, uploadAddress } from './forge';

const forge = (kind: string, more = {}) =>
  forgeSchema.parse({ kind, url: 'https://forge.exemple.fr/equipe/site.git/', branch: 'main', ...more });
const FILE = 'evenements/2026-03-12-été.md';

test.each([
  [
    'github',
    'https://forge.exemple.fr/equipe/site/new/main?filename=content%2Fevenements%2F2026-03-12-%C3%A9t%C3%A9.md&value=a%20%26%0Ab',
    true,
  ],
  [
    'gitea',
    'https://forge.exemple.fr/equipe/site/_new/main/content/evenements?filename=2026-03-12-%C3%A9t%C3%A9.md&value=a%20%26%0Ab',
    true,
  ],
  [
    'forgejo',
    'https://forge.exemple.fr/equipe/site/_new/main/content/evenements?filename=2026-03-12-%C3%A9t%C3%A9.md&value=a%20%26%0Ab',
    true,
  ],
  ['gitlab', 'https://forge.exemple.fr/equipe/site/-/new/main/content/evenements?file_name=2026-03-12-%C3%A9t%C3%A9.md', false],
])('a new file on %s', (kind, address, isFilled) => {
  expect(newFile(forge(kind), FILE, 'a &\nb')).toEqual({ address, isFilled });
});

test('a text beyond the length of an address is to be pasted', () => {
  expect(newFile(forge('github'), 'pages/a.md', 'é'.repeat(2000))).toEqual({
    address: 'https://forge.exemple.fr/equipe/site/new/main?filename=content%2Fpages%2Fa.md',
    isFilled: false,
  });
});

test.each([
  ['github', 'https://forge.exemple.fr/equipe/site/edit/main/site/contenu/pages/a.md'],
  ['gitlab', 'https://forge.exemple.fr/equipe/site/-/edit/main/site/contenu/pages/a.md'],
  ['gitea', 'https://forge.exemple.fr/equipe/site/_edit/main/site/contenu/pages/a.md'],
  ['forgejo', 'https://forge.exemple.fr/equipe/site/_edit/main/site/contenu/pages/a.md'],
])('the editor of %s on a file', (kind, address) => {
  expect(editAddress(forge(kind, { folder: 'site/contenu' }), 'pages/a.md')).toBe(address);
});

test.each([
  ['github', 'https://forge.exemple.fr/equipe/site/upload/main/content/evenements/2026-03-12-fete'],
  ['gitea', 'https://forge.exemple.fr/equipe/site/_upload/main/content/evenements/2026-03-12-fete'],
  ['gitlab', undefined],
])('where %s takes pictures', (kind, address) => {
  expect(uploadAddress(forge(kind), 'evenements/2026-03-12-fete/photo.jpg')).toBe(address);
});

test('the content may be the repository itself', () => {
  expect(editAddress(forge('github', { folder: '.' }), 'pages/a.md')).toBe('https://forge.exemple.fr/equipe/site/edit/main/pages/a.md');
});
