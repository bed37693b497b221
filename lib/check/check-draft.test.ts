import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInBrowser } from '../../test-browser';
import { cutFrontMatter } from '../content/cut-front-matter';
import { cutFrontMatter as cutInBrowser } from '../content/cut-front-matter.browser';
import { loadContent, sourceOf } from '../content/load';
import { siteFiles } from '../content/site-files';
import { siteFrom } from '../content/site-source';
import { knownEntries } from '../outputs/editor/known-entries';
import { siteIndex } from '../outputs/editor/site-index';
import { checkContent } from './check';
import { checkDraft } from './check-draft';

/** When all entries of these folders are published that others link to: the form does not know what waits for its day. */
const NOW = new Date('2026-12-01T09:00:00Z');

test.each(['content', 'e2e/everything', 'e2e/second', 'e2e/documents'])(
  'the form of /rediger/ says of each entry of %s what check says',
  async (folder) => {
    const contentDir = path.resolve(folder);
    const content = loadContent(contentDir);
    const { problems } = checkContent(contentDir, content, undefined, NOW);
    const own = content.entries.filter(({ entry }) => entry.file.startsWith(`${folder}/`));
    for (const { entry } of own) {
      const found = problems.filter(({ file }) => file === entry.file).map(({ file: _, ...problem }) => problem);
      const file = entry.file.slice(folder.length + 1);
      expect({ file, found: await checkInBrowser(contentDir, file, NOW) }).toEqual({ file, found });
    }
    expect(own.length).toBeGreaterThan(1);
  },
);

test('a new text takes neither the file nor the address of another', () => {
  const { settings, ...index } = siteIndex(siteFrom(sourceOf(loadContent('e2e/second'), 'e2e/second'), NOW));
  const site = {
    settings,
    files: siteFiles([], () => undefined),
    pictures: undefined,
    publicFiles: [],
    entries: knownEntries({ settings, ...index }),
  };
  const found = (file: string, name: string, isBundle: boolean) => {
    const draft = { collection: 'projets', name, file, format: 'md', isBundle } as const;
    return checkDraft(draft, new TextEncoder().encode('---\ntitle: Autre\n---\n\nUn texte.\n'), site, NOW).problems.map(
      ({ message }) => message,
    );
  };
  expect(found('projets/chemins.md', 'chemins', false)).toEqual([
    'Le fichier `projets/chemins.md` est déjà celui d’une autre page du site.',
  ]);
  expect(found('projets/chemins/index.md', 'chemins', true)).toEqual([
    'L’adresse `/projets/chemins/` est déjà prise par projets/chemins.md.',
  ]);
  expect(found('projets/2020-01-01-chemins.md', '2020-01-01-chemins', false)).toEqual([
    'L’adresse `/projets/chemins/` est déjà prise par projets/chemins.md.',
  ]);
  expect(found('projets/nouveau.md', 'nouveau', false)).toEqual([]);
});

test('a browser cuts front matter as gray-matter does', () => {
  const line = fc.constantFrom('title: a', '---', '--- ', '----', '---a', '', '# note', 'texte', ' ---');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), (lines, ends) => {
      const text = `---\n${[...lines, '---'].join('\n')}${ends ? '\n' : ''}`;
      const { matter, content } = cutFrontMatter(text);
      expect(cutInBrowser(text)).toEqual({ matter, content });
    }),
  );
});
