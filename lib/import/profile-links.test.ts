import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** The accounts of a person, in fields of their own. */

test('accounts and their addresses are links of the person; what is neither is told', async () => {
  const site = new TestImport({
    'content/equipe/une.md': [
      '---',
      'title: Personne Une',
      'github: une',
      'twitter_username: "@une"',
      'linkedin: https://www.linkedin.com/in/une',
      'mastodon: "@une@exemple.org"',
      'orcid: 0000-0002-1825-0097',
      'scholar: une phrase',
      'links:',
      '  - {name: Blog, url: "https://exemple.org/"}',
      '---',
      'Texte.',
      '',
    ].join('\n'),
  });
  const lines = linesOf(await site.run());
  expect(site.read('membres/une.md')).toContain(
    [
      'links:',
      '  - name: Blog',
      '    url: https://exemple.org/',
      '  - name: GitHub',
      '    url: https://github.com/une',
      '  - name: Twitter',
      '    url: https://twitter.com/une',
      '  - name: LinkedIn',
      '    url: https://www.linkedin.com/in/une',
      '  - name: Mastodon',
      '    url: https://exemple.org/@une',
      '  - name: ORCID',
      '    url: https://orcid.org/0000-0002-1825-0097',
      '',
    ].join('\n'),
  );
  expect(lines).toContainEqual(expect.stringContaining('`scholar`'));
  expect(site.errors()).toEqual([]);
});
