import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { apacheGone, caddyGoneMap, gonePaths, kindAt, nginxGoneMap } from './gone';
import { gonePage } from './values/gone-page';

const NOW = '2023-06-01T00:00:00Z';
const event = (fields = '') => entry(`title: Secret\ndate: 2023-06-20\n${fields}`);

describe('an address has lost its page', () => {
  const gone = (files: Record<string, string | Uint8Array>) => gonePaths(contentOf(files, NOW));

  test('when its entry has expired, with its former addresses', () => {
    expect(gone({ 'evenements/e.md': event('expiryDate: 2023-05-01\naliases: [/event/e, "https://ancien.exemple.fr/évt/"]') })).toEqual(
      ['/evenements/e/', '/event/e/', '/%C3%A9vt/'].sort(),
    );
  });

  test('when the ledger knows it, and its entry is no more, or is a draft again', () => {
    const files = {
      'adresses.txt': '# Adresses\n/evenements/brouillon/\n/actualites/partie/\n/projets/p/ retirée\n/evenements/la/\n',
      'evenements/brouillon.md': event('draft: true'),
      'evenements/la.md': event(),
    };
    expect(gone(files)).toEqual(['/actualites/partie/', '/evenements/brouillon/', '/projets/p/']);
  });

  test('not when it was never published', () => {
    expect(
      gone({
        'evenements/brouillon.md': event('draft: true'),
        'evenements/plus-tard.md': event('publishDate: 2023-07-01'),
        'evenements/jamais.md': event('publishDate: 2023-05-02\nexpiryDate: 2023-05-01'),
        'evenements/brouillon-expire.md': event('draft: true\nexpiryDate: 2023-05-01'),
      }),
    ).toEqual([]);
  });

  test('not when it is to be published: the ledger of a site shown as of an earlier day knows it', () => {
    const files = { 'adresses.txt': '/evenements/plus-tard/\n', 'evenements/plus-tard.md': event('publishDate: 2023-07-01') };
    expect(gone(files)).toEqual([]);
  });

  test('not when it leads elsewhere, is a page or a file of the site, or is no address', () => {
    const files = {
      'adresses.txt': ['/evenements/e/', '/a/', '/evenements/', '/rss.xml/', '/../a/', 'x', '/notice.pdf/plus/', '/_compiled/'].join('\n'),
      'evenements/autre.md': event('aliases: [/evenements/e/, /a/]'),
      'public/notice.pdf': '%PDF-1.4 notice',
    };
    expect(gone(files)).toEqual(['/x/']);
  });
});

test.each([
  ['/evenements/e/', 'evenements'],
  ['/membres/m/', 'membres'],
  ['/contact/', 'pages'],
  ['/evenements-passes/', 'pages'],
])('%s was of the kind %s', (path, kind) => {
  expect(kindAt(path)).toBe(kind);
});

test('its page shows what is next, featured or not, and nothing of what it was', () => {
  const content = contentOf(
    {
      'evenements/e.md': event('expiryDate: 2023-05-01'),
      'evenements/bientot.md': entry('title: Bientôt\ndate: 2023-06-10\nfeatured: true'),
      'evenements/ensuite.md': entry('title: Ensuite\ndate: 2023-06-11'),
    },
    NOW,
  );
  const value = gonePage(content, 'evenements');
  expect(value.next.upcoming.map(({ title }) => title)).toEqual(['Bientôt', 'Ensuite']);
  expect(JSON.stringify(value)).not.toContain('Secret');
});

test('servers are told to answer that it is gone', () => {
  const gone = ['/evenements/e/', '/%C3%A9vt/'];
  expect(nginxGoneMap(gone)).toBe('/evenements/e/ "1";\n/evenements/e "1";\n"~^/\\xc3\\xa9vt/$" "1";\n"~^/\\xc3\\xa9vt$" "1";\n');
  expect(caddyGoneMap(gone)).toBe('"/evenements/e/" "1"\n"/evenements/e" "1"\n"/évt/" "1"\n"/évt" "1"\ndefault ""\n');
  expect(apacheGone(gone).slice(4)).toEqual([
    'RedirectMatch 410 "^/\\xc3\\xa9vt/?$"',
    '<If "%{REQUEST_URI} =~ m#^/\\xc3\\xa9vt/?$#">',
    '  ErrorDocument 410 /%C3%A9vt/index.html',
    '</If>',
  ]);
});
