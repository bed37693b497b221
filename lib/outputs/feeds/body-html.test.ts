import { describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { textValue } from '../values/text';
import { bodyHtml } from './body-html';

const OTHERS = {
  'actualites/plus-tard.md': entry('title: Plus tard\ndate: 2030-01-01'),
  'evenements/atelier.md': entry('title: Atelier & suite\ndate: 2023-01-02'),
  'membres/zoe.md': entry('title: Zoé Martin'),
};

/** The HTML that feed readers get of a text in MDX. */
function htmlOf(body: string): string {
  const content = contentOf({ 'actualites/n.mdx': entry('title: Titre\ndate: 2023-01-01', body), ...OTHERS }, '2023-06-01T00:00Z');
  const post = content.news.find(({ slug }) => slug === 'n');
  return post ? bodyHtml(textValue(post.body, content), post.path).trim() : '';
}

describe('an address', () => {
  test.each([
    ['of the site', '[là](/contact/)', '<p><a href="http://localhost:3000/contact/">là</a></p>'],
    ['elsewhere', '[là](https://exemple.fr/?a=1&b=2)', '<p><a href="https://exemple.fr/?a=1&#x26;b=2">là</a></p>'],
    [
      'with spaces and accents',
      '{{< cta cta_text="là" cta_link="/img/plan du quartier été.png" >}}',
      '<p><a href="http://localhost:3000/img/plan%20du%20quartier%20%C3%A9t%C3%A9.png">là</a></p>',
    ],
    ['of a mail', '[là](mailto:a@exemple.fr)', '<p><a href="mailto:a@exemple.fr">là</a></p>'],
    ['of a page not yet published', '[là](/actualites/plus-tard/)', '<p>là</p>'],
    [
      'in the page',
      'Note[^1].\n\n[^1]: Texte.',
      '<p>Note<sup><a href="http://localhost:3000/actualites/n/#fn-1" id="fnref-1">1</a></sup>.</p>',
    ],
  ])('%s', (_, body, html) => {
    expect(htmlOf(body).split('\n')[0]).toBe(html);
  });

  test('of a picture, whose caption is a text', () => {
    expect(htmlOf('![Un plan](/img/photo_atelier_ideation.jpg "Le *plan*, [là](/contact/)")')).toBe(
      '<figure><img src="http://localhost:3000/img/photo_atelier_ideation.jpg" alt="Un plan"><figcaption>Le <em>plan</em>, <a href="http://localhost:3000/contact/">là</a></figcaption></figure>',
    );
  });
});

describe('without style or script', () => {
  test.each([
    ['tasks', '- [x] fait\n- [ ] à faire', '<ul>\n<li>☑ fait</li>\n<li>☐ à faire</li>\n</ul>'],
    ['code', '```\nx = "<b>"\n```', '<pre><code>x = "&#x3C;b>"\n</code></pre>'],
    [
      'a table',
      '| A |\n| --- |\n| 1 |',
      '<div><table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    ['a callout', '<Callout>\n\nTexte.\n\n</Callout>', '<blockquote><p><strong>À noter</strong></p><p>Texte.</p></blockquote>'],
    ['a spoiler', '<Spoiler text="Voir">\n\nTexte.\n\n</Spoiler>', '<p><strong>Voir</strong></p><p>Texte.</p>'],
    ['a mention', 'Avec {{< mention "zoe" >}}', '<p>Avec Zoé Martin</p>'],
    [
      'a button in a sentence',
      '{{< cta cta_text="Agir" cta_link="/contact/" >}}',
      '<p><a href="http://localhost:3000/contact/">Agir</a></p>',
    ],
    ['a button of a page not yet published', '<LinkButton href="/actualites/plus-tard/">Lire</LinkButton>', '<p>Lire</p>'],
    ['an event', '<EventCard slug="atelier" />', '<p><a href="http://localhost:3000/evenements/atelier/">Atelier &#x26; suite</a></p>'],
    [
      'its registration',
      '<RegistrationLink slug="atelier" />',
      '<p><a href="http://localhost:3000/evenements/atelier/">Atelier &#x26; suite</a></p>',
    ],
    ['a film elsewhere', '{{< youtube abc123 >}}', '<p><a href="https://www.youtube.com/watch?v=abc123">Voir sur YouTube</a></p>'],
    ['a film of the site', '{{< video src="/uploads/film.mp4" >}}', '<p><a href="http://localhost:3000/uploads/film.mp4">film.mp4</a></p>'],
    ['what would be stale', 'Suite.\n\n<UpcomingEvents />\n\n<LatestNews />\n\n<TableOfContents />', '<p>Suite.</p>'],
    ['scripts and styles', '<span style="color:red" class="x">Texte</span>', '<p><span>Texte</span></p>'],
    ['the direction and the language of a text', '<p dir="rtl" lang="ar">نص</p>', '<p dir="rtl" lang="ar">نص</p>'],
    ['what would be markup', '`<b>` & "c"', '<p><code>&#x3C;b></code> &#x26; "c"</p>'],
  ])('%s', (_, body, html) => {
    expect(htmlOf(body)).toBe(html);
  });
});

test('a formula keeps what gives its signs their meaning', () => {
  const files = { 'actualites/n.md': entry('title: Titre\ndate: 2023-01-01\nmath: true', '$$\n\\binom{n}{k} \\mathrm{d}\n$$') };
  const content = contentOf(files, '2023-06-01T00:00Z');
  const html = content.news.map((post) => bodyHtml(textValue(post.body, content), post.path)).join();
  expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">');
  expect(html).toContain('<mfrac linethickness="0px">');
  expect(html).toContain('<mi mathvariant="normal">d</mi>');
  expect(html).toContain('<annotation encoding="application/x-tex">');
});
