import { expect, test } from 'vitest';
import { TestImport } from './test-import';

/** The text of a post of a site with these other files. */
async function postOf(text: string, files: Readonly<Record<string, string>>): Promise<string> {
  const site = new TestImport({ ...files, 'content/post/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\n${text}\n` });
  await site.run();
  expect(site.errors()).toEqual([]);
  return site.read('actualites/a.md').split('---\n\n')[1] ?? '';
}

const CONFIG = 'baseURL = "https://exemple.fr/"\n';

test('a page of a two-letter name is a page, and one that is not there is nowhere', async () => {
  const text = '[a](/cv/) [b](/rh/) [c]({{< ref "cv" >}}) [d]({{< relref "un.md#suite" >}}) [e](/)';
  expect(
    await postOf(text, {
      'hugo.toml': CONFIG,
      'content/cv.md': '---\ntitle: CV\n---\nTexte\n',
      'content/docs/un.md': '---\ntitle: Un\n---\n## Suite\n',
    }),
  ).toBe('[a](/cv/) b [c](/cv/) [d](/un/#suite) [e](/)\n');
});

test('the address of a language of the site is its home page', async () => {
  const languages = 'defaultContentLanguage = "fr"\n[languages.fr]\n[languages.en]\n';
  expect(await postOf('[a](/en/) [b](/fr/) [c](/es/)', { 'hugo.toml': CONFIG + languages })).toBe('[a](/) [b](/) c\n');
});

test('a term of a taxonomy that the old site named otherwise is a tag', async () => {
  const site = new TestImport({
    'hugo.toml': `${CONFIG}[taxonomies]\ntag = "tags"\ntheme = "thématiques"\n`,
    'content/post/a.md':
      '---\ntitle: A\ndate: 2024-01-01\nthématiques: [Open data]\n---\n[a](/th%C3%A9matiques/open-data/) [b](/thématiques/) [c](/rubriques/x/)\n',
  });
  const { redirects } = await site.run();
  expect(site.read('actualites/a.md')).toContain('[a](/etiquettes/open-data/) [b](/etiquettes/) c\n');
  expect(redirects).toContainEqual({ from: '/thématiques/open-data/', to: '/etiquettes/open-data/' });
});
