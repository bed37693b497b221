import { expect, test } from 'vitest';
import { jekyllPath } from './jekyll-page';
import { plainConfig } from './source-config';
import { linesOf, TestImport } from './test-import';

const CONFIG = 'title: Vieux site\nurl: https://exemple.fr\nbaseurl: /blog\npermalink: pretty\n';
const post = (title: string, more = '', body = 'Texte.') => `---\nlayout: post\ntitle: ${title}\n${more}---\n${body}\n`;

test('the posts of Jekyll are news, with their dates, tags and old addresses; what it held back is a draft', async () => {
  const site = new TestImport({
    '_config.yml': `${CONFIG}include: [_pages]\n`,
    '_posts/2023-03-14-premier-article.md': post('Premier', 'categories: Donnees outils\ntags: python sql\n'),
    '_posts/2023-04-01-second.markdown': post('Second', 'permalink: /un-autre/chemin/\ntags: [deux mots]\n'),
    '_posts/2023-05-01-cache.md': post('Caché', 'published: false\n'),
    '_drafts/idee.md': post('Une idée'),
    '_pages/apropos.md': '---\ntitle: À propos\npermalink: /a-propos/\n---\nTexte.\n',
    '_layouts/post.html': '<html>{{ content }}</html>',
    '_includes/note.html': '<p>{{ include.content }}</p>',
    'README.md': '# Lire\n',
  });
  const { written, unusedFiles } = await site.run();
  expect(written.toSorted()).toEqual([
    'actualites/2023-03-14-premier-article.md',
    'actualites/2023-04-01-second.md',
    'actualites/2023-05-01-cache.md',
    'pages/apropos.md',
    'pages/idee.md',
  ]);
  expect(unusedFiles).toEqual([]);
  expect(site.read('actualites/2023-03-14-premier-article.md')).toBe(
    '---\ntitle: Premier\ncategories:\n  - Donnees\n  - outils\ntags:\n  - python\n  - sql\ndate: 2023-03-14\naliases:\n  - /donnees/outils/2023/03/14/premier-article/\n---\n\nTexte.\n',
  );
  expect(site.read('actualites/2023-04-01-second.md')).toMatch(/tags:\n {2}- deux mots\n[\s\S]*aliases:\n {2}- \/un-autre\/chemin\/\n/);
  expect(site.read('actualites/2023-05-01-cache.md')).toContain('draft: true\n');
  expect(site.read('pages/idee.md')).toContain('draft: true\n');
  expect(site.read('pages/apropos.md')).toContain('aliases:\n  - /a-propos/\n');
  expect(site.errors()).toEqual([]);
});

test('a file keeps the address that Jekyll served it at', async () => {
  const site = new TestImport({
    '_config.yml': CONFIG,
    '_posts/2023-03-14-a.md': post('A', '', '[le plan](/blog/assets/images/plan.pdf)'),
    'assets/images/plan.pdf': 'plan',
  });
  await site.run();
  expect(site.read('actualites/2023-03-14-a.md')).toContain('[le plan](/assets/images/plan.pdf)');
  expect(site.read('public/assets/images/plan.pdf')).toBe('plan');
});

test.each([
  ['/:categories/:year/:month/:day/:title:output_ext', ['_posts'], '2023-03-04-a-b', '/x/y/2023/03/04/a-b.html'],
  ['/:year/:i_month/:i_day/:slug', ['_posts'], '2023-03-04-A B', '/2023/3/4/a-b'],
  ['/:categories/:title/', ['outils', '_posts'], '2023-03-04-a', '/outils/x/y/a/'],
  ['/:year/:y_day/:title/', ['_posts'], '2023-03-04-a', '/2023/063/a/'],
  ['/:categories/:title/', ['guides'], 'installer', '/guides/installer/'],
  ['/:categories/:title:output_ext', ['guides'], 'installer', '/guides/installer.html'],
  ['/:categories/:title/', ['_cours', 'un'], 'a', '/cours/un/a.html'],
])('by %s, a page of %s is at its old address', (pattern, folders, name, expected) => {
  const page = { folders, name, absolute: `/site/${name}.md`, fields: { categories: ['x', 'Y'] }, date: '2023-03-04' };
  expect(jekyllPath(page, { ...plainConfig, permalinks: { '': pattern } })).toBe(expected);
});

test.each([
  ['{% highlight python linenos %}\nprint("{{ rien }}")\n{% endhighlight %}', '```python\nprint("{{ rien }}")\n```'],
  ['{% highlight md %}\n```\nx\n```\n{% endhighlight %}', '````md\n```\nx\n```\n````'],
  ['Un `{% if a %}` et `{{ a }}`.', 'Un `{% if a %}` et `{{ a }}`.'],
  ['{% raw %}{{ gabarit }}{% endraw %}', '{{ gabarit }}'],
  ['Avant.{% comment %} caché {% endcomment %}', 'Avant.'],
  ['[a]({{ site.baseurl }}/assets/a.pdf)', '[a](/assets/a.pdf)'],
  ['[a]({{ site.url }}{{ site.baseurl }}/assets/a.pdf)', '[a](/assets/a.pdf)'],
  ['[a]({{ "/assets/a.pdf" | relative_url }})', '[a](/assets/a.pdf)'],
  ["[a]({{ 'assets/a.pdf' | prepend: site.baseurl }})", '[a](/assets/a.pdf)'],
  ['[a]({% link assets/a.pdf %})', '[a](/assets/a.pdf)'],
  ['[b]({% post_url 2023-04-01-b %})', '[b](/actualites/b/)'],
  ['[b]({% link _posts/2023-04-01-b.md %})', '[b](/actualites/b/)'],
  ['Sur {{ site.title }}, « {{ page.title }} ».', 'Sur Vieux site, « A ».'],
  [
    '{% include figure image_path="https://exemple.org/a.png" alt="Un plan" caption="La légende." %}',
    '{{< figure src="https://exemple.org/a.png" alt="Un plan" caption="La légende." >}}',
  ],
  ['{% include youtube.html id="abc123def45" %}', '{{< youtube "abc123def45" >}}'],
  ['{% include note.html content="Attention à cela." %}', '{{% callout note %}}\nAttention à cela.\n{{% /callout %}}'],
  ['* Sommaire\n{:toc}\n\nTexte.', 'Texte.'],
])('%j becomes %j', async (written, expected) => {
  const site = new TestImport({
    '_config.yml': CONFIG,
    '_posts/2023-03-14-a.md': post('A', '', written),
    '_posts/2023-04-01-b.md': post('B'),
    'assets/a.pdf': 'a',
  });
  const lines = linesOf(await site.run());
  const [, body = ''] = site.read('actualites/2023-03-14-a.md').split(/\n---\n/);
  expect(body.trim()).toBe(expected);
  expect(lines.filter((line) => line.includes('Ces mots ne sont pas repris'))).toEqual([]);
  expect(site.errors()).toEqual([]);
});

test('templates that show nothing by themselves are taken out, and told', async () => {
  const site = new TestImport({
    '_config.yml': CONFIG,
    '_posts/2023-03-14-a.md': post('A', '', 'Avant.\n\n{% if page.b %}\nPeut-être.\n{% endif %}\n\nLe {{ page.date | date: "%d" }}.'),
  });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/2023-03-14-a.md')).toMatch(/Avant\.\n\n+Peut-être\.\n\n+Le \.\n$/);
  const told = 'est du gabarit de l’ancien site :';
  expect(lines.filter((line) => line.includes(told))).toEqual([
    `_posts/2023-03-14-a.md:11 to-do \`{{ page.date | date: "%d" }}\` ${told} ce qu’il montrait n’est pas repris. Ajoutez-le à la main.`,
    `_posts/2023-03-14-a.md:7 to-do \`{% if page.b %}\` ${told} la balise est retirée, et ce qu’elle entoure est gardé. Relisez-le.`,
    `_posts/2023-03-14-a.md:9 to-do \`{% endif %}\` ${told} la balise est retirée, et ce qu’elle entoure est gardé. Relisez-le.`,
  ]);
});

test.each(['{% raw %}', '{% highlight a %}\n', '{% ', '{{ ', '{% comment %}', '{% include a b="'])(
  'many %j end in time',
  async (written) => {
    const site = new TestImport({ '_config.yml': CONFIG, '_posts/2023-03-14-a.md': post('A', '', written.repeat(10_000)) });
    const start = performance.now();
    await site.run();
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
