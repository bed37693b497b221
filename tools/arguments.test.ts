import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments';
import { takeSharedOptions } from './shared-options.mjs';

const CHECK = {
  usage: 'npm run check -- [--format human|json] [--strict]',
  options: { format: { type: 'string', default: 'human' }, strict: { type: 'boolean', default: false } },
} as const;
const TAIL =
  '\nForme : npm run check -- [--format human|json] [--strict]\nPour toute commande : [--at 2023-01-20] [--content dossier] [--out dossier] [--port 3000] [--host 0.0.0.0] [--site-url https://exemple.fr] [--base-path /sous-chemin] [--trace]';

describe('options of every command', () => {
  test('set the variables of the environment, wherever they stand', () => {
    expect(takeSharedOptions(['--at', '2023-01-20', 'evenement', '--content=autre', 'Un titre', '--lieu', 'Paris', '--trace'])).toEqual({
      variables: { SITE_NOW: '2023-01-20', CONTENT_DIR: 'autre', TRACE: '1' },
      flags: { SITE_NOW: '--at', CONTENT_DIR: '--content', TRACE: '--trace' },
      rest: ['evenement', 'Un titre', '--lieu', 'Paris'],
    });
  });

  test('a path of Windows stays as it is', () => {
    expect(takeSharedOptions(['--content', 'C:\\Sites\\Mon contenu', '--out=D:\\out']).variables).toEqual({
      CONTENT_DIR: 'C:\\Sites\\Mon contenu',
      OUT_DIR: 'D:\\out',
    });
  });

  test('what follows « -- » is no option', () => {
    expect(takeSharedOptions(['--', '--at', '2023']).rest).toEqual(['--', '--at', '2023']);
  });

  test.each([
    [['--at'], 'Il manque une valeur à « --at » : écrivez-la comme « --at 2023-01-20 ».'],
    [['--content', '--out', 'x'], 'Il manque une valeur à « --content » : écrivez-la comme « --content dossier ».'],
    [['--out='], 'Il manque une valeur à « --out » : écrivez-la comme « --out dossier ».'],
    [['--trace=oui'], '« --trace » ne prend pas de valeur.'],
  ])('%j is refused in words', (words, message) => {
    expect(() => takeSharedOptions(words)).toThrow(message);
  });
});

describe('options of one command', () => {
  test('are read with their defaults', () => {
    expect({ ...readArguments(['--strict'], CHECK).values }).toEqual({ format: 'human', strict: true });
    expect({ ...readArguments(['--format=json'], CHECK).values }).toEqual({ format: 'json', strict: false });
  });

  test.each([
    ['--fromat', 'L’option « --fromat » n’existe pas. Vouliez-vous dire « --format » ?'],
    ['--contents', 'L’option « --contents » n’existe pas. Vouliez-vous dire « --content » ?'],
    ['--vite', 'L’option « --vite » n’existe pas.'],
    ['--constructor', 'L’option « --constructor » n’existe pas.'],
    ['-f', 'L’option « -f » n’existe pas.'],
    ['--format', 'Il manque une valeur à « --format ».'],
    ['--strict=oui', '« --strict » ne prend pas de valeur.'],
    ['2023-01-20', '« 2023-01-20 » est de trop. Les options d’une commande s’écrivent après « -- », sans lequel npm les garde pour lui.'],
  ])('« %s » is refused in words', (word, message) => {
    expect(() => readArguments([word], CHECK)).toThrow(expect.objectContaining({ message: message + TAIL }));
  });

  test('--help says the form, and is no failure', () => {
    expect(() => readArguments(['--help'], CHECK)).toThrow(expect.objectContaining({ message: TAIL.trimStart(), exitCode: 0 }));
  });
});
