import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** The bytes and the YAML of years of files. */

const TEXT = '---\ntitle: « L’été » à 10 € – œuvre\ndate: 2023-02-01\ntags: [œuvre]\n---\nDes “guillemets”, un œuf, 5 €… et ’\u00a0!\n';
const EXPECTED = 'Des “guillemets”, un œuf, 5 €… et ’\u00a0!';

describe('encodings', () => {
  const encoded = (encoding: string, addBOM = false) => iconv.encode(TEXT, encoding, { addBOM });
  test.each([
    ['UTF-8', Buffer.from(TEXT), undefined],
    ['UTF-8 with a mark', encoded('utf8', true), undefined],
    ['the line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n')), undefined],
    ['those of old Macs', Buffer.from(TEXT.replaceAll('\n', '\r')), undefined],
    ['accents in two characters', Buffer.from(TEXT.normalize('NFD')), undefined],
    ['Windows-1252', encoded('windows-1252'), 'Windows-1252'],
    ['Windows-1252, with the line ends of Windows', iconv.encode(TEXT.replaceAll('\n', '\r\n'), 'windows-1252'), 'Windows-1252'],
    ['UTF-16 with a mark', encoded('utf-16le', true), 'UTF-16'],
    ['UTF-16, the other way', encoded('utf-16be', true), 'UTF-16'],
    ['UTF-16 without a mark', encoded('utf-16le'), 'UTF-16'],
    ['UTF-16 without a mark, the other way', encoded('utf-16be'), 'UTF-16'],
    [
      'UTF-8 with a line of Windows-1252',
      Buffer.concat([Buffer.from(TEXT), iconv.encode('Collé : “là” œ €\n', 'windows-1252')]),
      'Windows-1252',
    ],
  ])('%s', async (_, bytes, encoding) => {
    const site = new TestImport({ 'content/post/a.md': bytes });
    const lines = linesOf(await site.run());
    const text = site.read('actualites/a.md');
    expect(text).toContain('title: « L’été » à 10 € – œuvre\n');
    expect(text).toContain(EXPECTED);
    expect(text).not.toMatch(/[\u0080-\u009f\ufffd]/);
    expect(lines.filter((line) => line.includes('UTF-8'))).toEqual(
      encoding === undefined ? [] : [`content/post/a.md:1 changed Le fichier était en ${encoding} : il est en UTF-8.`],
    );
    if (bytes.length > Buffer.byteLength(TEXT) && encoding === 'Windows-1252') expect(text).toContain('Collé : “là” œ €');
    expect(site.errors()).toEqual([]);
  });

  test('settings of the site too', async () => {
    const site = new TestImport({
      'config.toml': iconv.encode(
        'title = "Été"\n[params]\ncontact = "Écrivez à l’équipe"\n[permalinks]\npost = "/été/:slug/"\n',
        'windows-1252',
      ),
      'content/post/a.md': '---\ntitle: A\ndate: 2023-02-01\nslug: a\n---\n{{< param contact >}}\n',
    });
    await site.run();
    expect(site.read('actualites/a.md')).toContain('Écrivez à l’équipe');
    expect(site.read('actualites/a.md')).toContain('  - /été/a/\n');
  });
});

describe('YAML that refers to itself', () => {
  test('anchors and merge keys keep what they mean', async () => {
    const site = new TestImport({
      'content/event/a.md':
        '---\nlieu: &lieu\n  name: La Ruche\n  city: Lyon\nqui: &qui [Ada Exemple, Bob Exemple]\ntitle: Atelier\ndate: 2023-02-01\nauthors: *qui\nlocation:\n  <<: *lieu\n  street: 2 rue du Lac\ntags:\n  - &t données\n  - *t\n---\nTexte.\n',
    });
    await site.run();
    const text = site.read('evenements/a.md');
    for (const part of [
      'location: La Ruche\n',
      'street: 2 rue du Lac\n',
      'city: Lyon\n',
      '  - Ada Exemple\n  - Bob Exemple\n',
      '  - données\n',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[&*](?:lieu|qui|t)\b|<<|\[object/);
    expect(site.errors()).toEqual([]);
  });

  test('several merges, the nearest of which wins', async () => {
    const site = new TestImport({
      'content/post/a.md':
        '---\ntitle: A\ndate: 2023-02-01\nun: &un {caption: Un, alt_text: Premier}\ndeux: &deux {caption: Deux}\nimage:\n  <<: [*deux, *un]\n  focal_point: Left\n---\nTexte.\n',
    });
    await site.run();
    expect(site.read('actualites/a.md')).toContain('image:\n  alt_text: Premier\n  caption: Deux\n  focal_point: Left\n');
  });

  test('a date of YAML, a number with zeros, a word of YAML 1.1', async () => {
    const site = new TestImport({
      'content/post/a.md': '---\ntitle: 007\ndate: 2023-02-01\nsubtitle: no\nsummary: 1.10\nfeatured: yes\n---\nTexte.\n',
    });
    await site.run();
    const text = site.read('actualites/a.md');
    expect(text).toMatch(/^title: ["']?007["']?$/m);
    expect(text).toMatch(/^summary: "1.10"$/m);
    expect(text).toMatch(/^featured: true$/m);
    expect(text).toMatch(/^subtitle: ["']?(?:no|Non|false)["']?$/m);
  });
});
