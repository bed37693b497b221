import { describe, expect, test } from 'vitest';
import { nginxMap, redirectsFile } from './redirects';

describe('nginx’s map', () => {
  test('a short path, with and without its slash', () => {
    expect(nginxMap([{ from: '/programme/', to: '/evenements/' }])).toBe('/programme/ "/evenements/";\n/programme "/evenements/";\n');
  });

  test('long paths, accents, and paths that differ by case are regular expressions', () => {
    const long = `/${'a-'.repeat(30)}b/`;
    expect(
      nginxMap([
        { from: long, to: '/x/' },
        { from: '/caf%C3%A9.html/', to: '/x/' },
        { from: '/Foo/', to: '/x/' },
        { from: '/foo/', to: '/y/' },
      ]).split('\n'),
    ).toEqual([
      `"~^${long}$" "/x/";`,
      `"~^${long.slice(0, -1)}$" "/x/";`,
      '"~^/caf\\xc3\\xa9\\x2ehtml/$" "/x/";',
      '"~^/caf\\xc3\\xa9\\x2ehtml$" "/x/";',
      '"~^/Foo/$" "/x/";',
      '"~^/Foo$" "/x/";',
      '"~^/foo/$" "/y/";',
      '"~^/foo$" "/y/";',
      '',
    ]);
  });
});

test('a target holds nothing that a configuration reads as its own', () => {
  const redirects = [{ from: '/a/', to: 'https://exemple.fr/b?c=d;}$uri "\n/e 301' }];
  expect(redirectsFile(redirects)).toBe('/a/ https://exemple.fr/b?c=d;%7D%24uri%20%22%0A/e%20301 301\n');
  expect(nginxMap(redirects)).toContain('"https://exemple.fr/b?c=d;%7D%24uri%20%22%0A/e%20301"');
});

test('a target that is encoded already stays as it is', () => {
  expect(redirectsFile([{ from: '/a/', to: '/caf%C3%A9/#n%C2%B0' }])).toBe('/a/ /caf%C3%A9/#n%C2%B0 301\n');
});
