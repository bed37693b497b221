import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { property } from '../../test-counts';
import { loadContent } from '../content/load';
import type { MarkdownText } from '../content/types';
import { compileMarkdown } from '../markdown/compile';
import { checkContent } from './check';

let root: string;
let contentDir: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  contentDir = path.join(root, 'content');
  for (const folder of ['actualites', 'evenements', 'pages']) mkdirSync(path.join(contentDir, folder), { recursive: true });
});

/** Whatever a file holds, the answer is a list of problems with places and remedies. */
function expectAnswer(file: string, bytes: string | Uint8Array): void {
  const absolute = path.join(contentDir, file);
  writeFileSync(absolute, bytes);
  for (const { line, column, message, remedy } of checkContent(contentDir).problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
    // Between « » a message quotes the author, who may have written anything.
    expect((message + remedy).replace(/«[^»]*»|`[^`]*`/g, '')).not.toMatch(/\bat .*:\d+:\d+\)|undefined|\[object/);
  }
  rmSync(absolute);
}

const dialect = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{%',
        '{{<',
        '%}}',
        '>}}',
        ' callout ',
        '/callout',
        '{{{{{{',
        '<',
        '>',
        '<!--',
        '-->',
        '```',
        '\n\n',
        '\n',
        '    - ',
        '> ',
        ':::note',
        ':::',
        '[^1]',
        '[^1]: ',
        '$$',
        '**',
        '](',
        '![',
        '<br>',
        '<div',
        '</div>',
        '{',
        '}',
        '|',
        '&',
        '\\',
        '\u0000',
        '\r\n',
        '“',
        '”',
        '# ',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever stands in a file', () => {
  test('any front matter', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'title',
        'date',
        'date_end',
        'tags',
        'image',
        'links',
        'registration',
        'agenda',
        'occurrences',
        'draft',
        'slug',
        'aliases',
        'inconnu',
      ),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fields, (value) => expectAnswer('evenements/a.md', `---\n${stringify(value)}---\n\nTexte\n`)),
      property(100, 10_000),
    );
  });

  test('any text in place of front matter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => expectAnswer('actualites/a.md', `---\n${text}\n---\n`)),
      property(100, 10_000),
    );
  });

  test('any body, in both formats', () => {
    fc.assert(
      fc.property(dialect, fc.constantFrom('md', 'mdx'), (body, format) =>
        expectAnswer(`actualites/a.${format}`, `---\ntitle: T\ndate: 2023-01-01\n---\n${body}`),
      ),
      property(150, 10_000),
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expectAnswer('actualites/a.md', bytes)),
      property(100, 10_000),
    );
  });

  test.each([
    ['five megabytes', `---\ntitle: T\ndate: 2023-01-01\n---\n${'Une phrase simple. '.repeat(280_000)}`, 'demesure'],
    ['five megabytes of front matter', `---\ntitle: "${'x'.repeat(5_000_000)}"\n---\n`, 'yaml'],
    [
      'lists within lists',
      `---\ntitle: T\ndate: 2023-01-01\n---\n${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')}`,
      'demesure',
    ],
    ['quotes within quotes', `---\ntitle: T\ndate: 2023-01-01\n---\n${'>'.repeat(5000)} a`, 'demesure'],
    ['tags within tags', `---\ntitle: T\ndate: 2023-01-01\n---\n${'<div>'.repeat(5000)}`, 'demesure'],
    [
      'aliases that multiply',
      '---\ntitle: T\ndate: 2023-01-01\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d]\n---\n',
      'yaml',
    ],
  ])('%s', (_, text, rule) => {
    writeFileSync(path.join(contentDir, 'actualites/a.md'), text);
    expect(checkContent(contentDir).problems.map((problem) => problem.rule)).toContain(rule);
  });

  test.each([
    ['dots', `contact ${'a.'.repeat(140_000)} @`],
    ['dashes', `contact@${'-'.repeat(290_000)}`],
    ['letters in an address', `[a](/${'a'.repeat(290_000)})`],
    ['slashes in an address', `[a](/a${'/'.repeat(290_000)}a)`],
    ['colons in an address', `[a](//a${':'.repeat(290_000)})`],
    ['spaces in a heading', `## a${' '.repeat(290_000)}b {#c`],
    ['spaces in a shortcode', `{{< figure${' '.repeat(290_000)}a`],
    ['spaces between the parts of a shortcode', `{{< figure src="/a.png"${' '.repeat(290_000)}alt="a" >}}`],
    ['signs in a word', '.'.repeat(290_000)],
  ])('a run of %s in a text', (_, run) => {
    copyFileSync(path.join(import.meta.dirname, '../../content/site.yaml'), path.join(contentDir, 'site.yaml'));
    expectAnswer('actualites/a.md', `---\ntitle: T\ndate: 2023-01-01\n---\n${run}\n`);
  });

  test.each([
    ['backticks', '`'.repeat(30_000)],
    ['spaces after « < »', `<${' '.repeat(200_000)}`],
    ['signs « < » on one line', '<'.repeat(5000)],
  ])('a run of %s in an MDX text that does not parse', (_, run) => {
    writeFileSync(path.join(contentDir, 'actualites/a.mdx'), `---\ntitle: T\ndate: 2023-01-01\n---\n<Note>\n\n${run}\n`);
    expect(checkContent(contentDir).problems.map((problem) => problem.rule)).toContain('mdx');
  });
});

const posts = () => loadContent(contentDir).entries.flatMap(({ entry }) => (entry.collection === 'actualites' ? entry : []));

describe('whatever a file is called', () => {
  test('spaces and accents make an address', () => {
    writeFileSync(path.join(contentDir, 'actualites/L’été à Paris.md'), '---\ntitle: T\ndate: 2023-01-01\n---\n');
    expect(posts().map(({ path: address }) => address)).toEqual(['/actualites/l-ete-a-paris/']);
  });

  test('a name without letters is an error with its remedy', () => {
    writeFileSync(path.join(contentDir, 'actualites/….md'), '---\ntitle: T\ndate: 2023-01-01\n---\n');
    expect(checkContent(contentDir).problems.map(({ message }) => message)).toEqual(['Le nom du fichier ne donne aucune adresse.']);
  });

  test('no address leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (slug) => {
        writeFileSync(path.join(contentDir, 'actualites/a.md'), `---\ntitle: T\ndate: 2023-01-01\nslug: ${JSON.stringify(slug)}\n---\n`);
        for (const entry of posts()) expect(entry.path).toMatch(/^\/actualites\/[a-z0-9]+([-_.][a-z0-9]+)*\/$/);
      }),
      property(100, 10_000),
    );
  });

  test('a picture is never read from outside the site’s folders', () => {
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    mkdirSync(path.join(contentDir, 'public'), { recursive: true });
    symlinkSync(path.join(root, 'secret.txt'), path.join(contentDir, 'public/lien.txt'));
    const { files } = loadContent(contentDir);
    for (const address of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/lien.txt', '/\u0000', '/%00', '/%E0%A4%A'])
      expect(files.find(address), address).toBeUndefined();
  });
});

describe('whatever an author writes', () => {
  const text = (source: string, format: 'md' | 'mdx'): MarkdownText => ({ source, format, math: false, file: 'a.md', line: 1, column: 1 });
  const attack = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,alert(1))',
    '![x](vbscript:alert)',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action="/x"><input name=a></form>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<details open ontoggle=alert(1)>',
    '{{< figure src="javascript:alert(1)" alt="x" link="javascript:alert(1)" >}}',
    '{{< cta cta_link="javascript:alert(1)" cta_text="x" >}}',
    '{{< youtube "javascript:alert(1)" >}}',
    '<base href="https://exemple.fr/">',
    '<meta http-equiv="refresh" content="0;url=https://exemple.fr">',
    '<style>body{display:none}</style>',
    '<object data="x"></object>',
  );

  test('no script, handler, frame, style or unsafe address comes through', () => {
    fc.assert(
      fc.property(dialect, attack, dialect, fc.constantFrom('md' as const, 'mdx' as const), (before, code, after, format) => {
        const { tree } = compileMarkdown(text(`${before}\n\n${code}\n\n${after}`, format));
        const html = JSON.stringify(tree).replace(/"position":\{[^}]*\}[^}]*\}[^}]*\}/g, '');
        expect(html).not.toMatch(/"tagName":"(script|style|iframe|form|base|meta|object|svg)"/);
        expect(html).not.toMatch(/"on[A-Za-z]+":|"srcDoc"|"style":/);
        expect(html).not.toMatch(/"(href|src|value)":"\s*(javascript|data|vbscript):/i);
      }),
      property(200, 10_000),
    );
  });

  test('text that looks like a tag stays text', () => {
    expect(toHtml(compileMarkdown(text('`<script>alert(1)</script>`', 'md')).tree)).toBe(
      '<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>',
    );
  });
});
