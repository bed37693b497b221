import path from 'node:path';
import { expect, test } from 'vitest';
import { presentVariables, readEnvironment, readNow, readPresent } from './environment';

const env = (variables: Record<string, string>) => variables as unknown as NodeJS.ProcessEnv;

test('without any variable, the site is that of this folder', () => {
  expect(readEnvironment(env({}))).toEqual({
    siteUrl: 'http://localhost:3000',
    basePath: '',
    contentDir: path.resolve('content'),
    outDir: path.resolve('out'),
    port: 3000,
    host: '127.0.0.1',
  });
});

test('addresses are brought to one form', () => {
  const { siteUrl, basePath } = readEnvironment(env({ SITE_URL: 'https://exemple.fr/', BASE_PATH: 'programme-10/' }));
  expect([siteUrl, basePath]).toEqual(['https://exemple.fr', '/programme-10']);
});

test('a date is now from the first moment of that day in Paris', () => {
  expect(readNow(env({ SITE_NOW: '2023-01-20' }))).toEqual(new Date('2023-01-19T23:00:00Z'));
});

test('a stated moment is told from the clock, also by another process', () => {
  const stated = { now: new Date('2023-01-19T23:00:00Z'), isStated: true };
  const clock = { now: new Date('2023-01-20T08:00:00Z'), isStated: false };
  expect(readPresent(env({ SITE_NOW: '2023-01-20', SITE_CLOCK: '2026-11-25' }))).toEqual(stated);
  expect(readPresent(env({ SITE_CLOCK: '2023-01-20T09:00' }))).toEqual(clock);
  expect(readPresent(env({ SITE_NOW: '' })).isStated).toBe(false);
  for (const present of [stated, clock]) expect(readPresent(env(presentVariables(present)))).toEqual(present);
});

test.each([
  [{ SITE_URL: 'exemple.fr' }, 'SITE_URL vaut « exemple.fr » : il faut une adresse comme https://exemple.fr.'],
  [
    { SITE_URL: 'https://exemple.fr/prog/' },
    'SITE_URL vaut « https://exemple.fr/prog/ » : il faut l’origine seule, et à part son chemin : SITE_URL=https://exemple.fr BASE_PATH=/prog.',
  ],
  [{ BASE_PATH: '.' }, 'BASE_PATH vaut « . » : il faut un chemin comme /programme-10.'],
  [{ BASE_PATH: 'a/../b' }, 'BASE_PATH vaut « a/../b » : il faut un chemin comme /programme-10.'],
  [{ BASE_PATH: '/a b' }, 'BASE_PATH vaut « a b » : il faut un chemin comme /programme-10.'],
  [{ SITE_URL: 'ftp://nom:secret@exemple.fr' }, 'SITE_URL vaut « ftp://…@exemple.fr » : il faut une adresse comme https://exemple.fr.'],
  [{ HOST: 'http://a' }, 'HOST vaut « http://a » : il faut un nom ou une adresse de cette machine, comme 0.0.0.0.'],
  [{ PORT: 'http' }, 'PORT vaut « http » : il faut un nombre entre 1 et 65535.'],
])('%o is refused in words', (variables, message) => {
  expect(() => readEnvironment(env(variables))).toThrow(message);
});

test('a wrong moment is refused in words', () => {
  expect(() => readNow(env({ SITE_NOW: 'hier' }))).toThrow(
    'SITE_NOW vaut « hier » : il faut une date comme 2023-01-20 ou 2023-01-20T09:00.',
  );
});
