import { describe, expect, test } from 'vitest';
import { SettingError } from '../lib/site/environment';
import { during, duringAll } from '../lib/site/step';
import { explainError } from './explain-error.mjs';

const TRACE = 'Relancez la commande avec --trace pour le détail (npm run … -- --trace).';
const CACHES = 'Si cela se répète, supprimez les dossiers .cache et .next, qui se refont.';

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

const failing = (fault: Record<string, unknown>) => () => {
  throw Object.assign(new Error('in English'), fault);
};

describe('one French sentence', () => {
  test.each([
    [
      'a mounted volume',
      failing({ code: 'EBUSY', path: '/a/out' }),
      '« /a/out » est pris par un autre programme, ou c’est un volume monté : donnez alors pour OUT_DIR un dossier dans ce volume',
    ],
    ['a name that is too long', failing({ code: 'ENAMETOOLONG', path: '/a/b' }), 'le nom de « /a/b » est trop long'],
  ])('%s', (_, work, reason) => {
    expect(explainError(thrown(work), 'build')).toBe(`La commande « build » s’est arrêtée : ${reason}. ${TRACE}`);
  });

  test.each([
    ['a full disk', { code: 'ENOSPC' }, 'le disque est plein. Faites de la place, puis relancez la commande.'],
    [
      'a folder that is read-only',
      { code: 'EROFS', path: '/a/out' },
      '« /a/out » est en lecture seule. Donnez-en le droit à cet utilisateur, ou choisissez un autre dossier.',
    ],
  ])('%s, and what to do', (_, fault, words) => {
    expect(explainError(thrown(failing(fault)), 'build')).toBe(`La commande « build » s’est arrêtée : ${words}`);
  });

  test.each([
    ['an error of the code', failing({})],
    ['a code that nobody knows', failing({ code: 'EFOO' })],
    ['a code that every object has', failing({ code: 'constructor' })],
  ])('%s, and that a cache may be damaged', (_, work) => {
    expect(explainError(thrown(work), 'build')).toBe(`La commande « build » s’est arrêtée : erreur imprévue. ${TRACE} ${CACHES}`);
  });

  test.each([
    ['EACCES', '/srv/site/.cache/tools/build.cjs.12', 'l’accès à « /srv/site/.cache/tools/build.cjs.12 » est refusé'],
    ['EROFS', '/srv/site/.next', '« /srv/site/.next » est en lecture seule'],
    ['EPERM', 'C:\\site\\node_modules', 'l’accès à « C:\\site\\node_modules » est refusé'],
  ])('a checkout that this user may not write into, and what to do (%s)', (code, path, reason) => {
    expect(explainError(thrown(failing({ code, path })), 'build')).toBe(
      `La commande « build » s’est arrêtée : ${reason}. Les commandes écrivent dans .cache, .next, node_modules et out, à côté du code : donnez-en le droit à cet utilisateur, ou copiez le dossier dans un qui est à lui.`,
    );
  });

  test('what is no error at all', () => {
    expect(explainError('texte', 'new')).toBe(`La commande « new » s’est arrêtée : erreur imprévue. ${TRACE} ${CACHES}`);
  });

  test('the narrowest step is named', async () => {
    const error = await duringAll('la construction', async () => during('la lecture de a.md', failing({ code: 'EIO' }))).catch((it) => it);
    expect(explainError(error, 'build')).toBe(
      `La commande « build » s’est arrêtée pendant la lecture de a.md : le disque ne répond pas. ${TRACE}`,
    );
  });

  test('what was said to a person is said as it is', () => {
    const error = thrown(() =>
      during('la lecture', () => {
        throw new SettingError('PORT', 'x', 'un nombre');
      }),
    );
    expect(explainError(error, 'build')).toBe('PORT vaut « x » : il faut un nombre.');
  });

  test('a setting is named as the person gave it', () => {
    expect(explainError(new SettingError('PORT', 'x', 'un nombre'), 'build', { PORT: '--port' })).toBe(
      '--port vaut « x » : il faut un nombre.',
    );
  });
});
