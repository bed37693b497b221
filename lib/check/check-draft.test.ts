import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInBrowser } from '../../test-browser';
import { cutFrontMatter } from '../content/cut-front-matter';
import { cutFrontMatter as cutInBrowser } from '../content/cut-front-matter.browser';
import { loadContent } from '../content/load';
import { checkContent } from './check';

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
