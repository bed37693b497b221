import { expect, test } from 'playwright/test';
import { exportedPage, isExported } from './exported';

/** Every construct that a text may hold, and its HTML on the exported page, in both formats. */
const BOTH: [string, string | RegExp][] = [
  ['a callout between percent signs', /<div[^>]*role="note"><p>À noter<\/p><p>Une note Hugo/],
  ['an alert between angle brackets', /role="note"><p>Attention<\/p><p>Une alerte Hugo\.<\/p><\/div>/],
  ['a callout with a title', /role="note"><p>Titre du conseil<\/p>/],
  ['a shortcode inside another', '<details><summary>Voir la suite</summary><p>Le texte <strong>replié</strong>.</p></details></div>'],
  [
    'a shortcode inside a list',
    /<li>\s*<p>premier point<\/p>\s*<div[^>]*role="note"><p>Important<\/p><p>Dans une liste\.<\/p><\/div>\s*<\/li>/,
  ],
  ['a highlight', '<mark>un passage</mark>'],
  ['a GitHub alert', /role="note"><p>À noter<\/p><p>Une alerte GitHub\.<\/p><\/div>/],
  ['a container with its label', /role="note"><p>Titre du conteneur<\/p><p>Un conteneur\.<\/p><\/div>/],
  ['a footnote inside a callout', /Une note Hugo<sup><a[^>]*href="#fn-1"[^>]*>1<\/a><\/sup>/],
  [
    'its note at the end, with the way back',
    /<li id="fn-1">\s*<p>La note de bas de page\. <a[^>]*aria-label="Retour au texte, note 1"[^>]*>↩<\/a>/,
  ],
  [
    'a picture in modern formats and several widths',
    /<source type="image\/avif" sizes="[^"]+" srcset="\/_images\/img\/grande\.jpg\/[0-9a-f]{10}-480\.avif 480w, [^"]*-800\.avif 800w, [^"]*-1200\.avif 1200w, [^"]*-1300\.avif 1300w">/,
  ],
  [
    'a picture with its size, loaded when near',
    /<img src="\/img\/grande\.jpg" alt="Un grand aplat" width="1300" height="700" loading="lazy">/,
  ],
  [
    'a picture with a title, as a figure',
    /<figure><picture>.*alt="Un petit aplat".*<\/picture><figcaption>Une légende de Markdown<\/figcaption><\/figure>/,
  ],
  ['a figure', /alt="Aplat rouge"[^>]*><\/picture><figcaption>Légende <strong>Hugo<\/strong><\/figcaption><\/figure>/],
  ['a gallery', /alt="Image 1 sur 2".*alt="Image 2 sur 2"/],
  ['a YouTube video as a link', /<a href="https:\/\/www\.youtube\.com\/watch\?v=abc123" rel="external noopener">Voir sur YouTube/],
  ['a Vimeo video as a link with its title', /<a href="https:\/\/vimeo\.com\/456" rel="external noopener">Le film de la saison/],
  ['a video of the site', '<video controls="" preload="none" src="/uploads/film.mp4" aria-label="film.mp4"></video>'],
  ['a recording of the site', '<audio controls="" preload="none" src="/uploads/son.mp3" aria-label="son.mp3"></audio>'],
  ['a gist as a link', '<a href="https://gist.github.com/exemple/789" rel="external noopener">'],
  ['a post of a social network as a link', '<a href="https://x.com/exemple/status/42" rel="external noopener">'],
  ['an abbreviation', '<abbr title="interface de programmation">API</abbr>'],
  ['a mention', '<a href="/membres/camille-exemple/">Camille Exemple</a>'],
  [
    'the way to write to the team',
    /, le <a href="https:\/\/framaforms\.org\/ecrire-a-l-equipe" rel="external noopener">formulaire de contact</,
  ],
  ['an icon, hidden from assistive technology', '<span data-icon="check" aria-hidden="true"></span>'],
  ['a reference to a file', '<a href="/evenements/complet/">une référence</a>'],
  ['a reference to a bundle by its name', '<a href="/evenements/lot/">une autre</a>'],
  ['a link shortcode', '<a href="/projets/premier/">le projet</a>'],
  ['a citation of a page', '<p><a href="/evenements/journee/">Événement d’une journée entière</a></p>'],
  ['a call to action', /<p><a class="button" href="\/evenements\/">Agir<\/a><\/p>/],
  ['a static file', '<p><a href="/uploads/notice.pdf">La notice</a></p>'],
  [
    'a table of contents',
    /<nav aria-labelledby="sommaire"><p id="sommaire">Sommaire<\/p><ul><li data-depth="2"><a href="#encadrés">Encadrés<\/a>/,
  ],
  ['a new slide', '<hr>'],
  ['a fragment', '<div><p>Un fragment</p></div>'],
  ['notes of a speaker', '<details><summary>Notes de l’orateur</summary><p>Une note d’orateur.</p></details>'],
  ['an escaped shortcode', '{{&lt; callout &gt;}} montre le code.'],
  [
    'a table that scrolls on its own',
    /<div class="scroll" tabindex="0" role="group" aria-label="Tableau"><table><thead><tr><th>Colonne<\/th>/,
  ],
  [
    'a table whose columns are aligned by classes',
    '<td class="align-left">a</td><td class="align-center">b</td><td class="align-right">1 200</td>',
  ],
  ['a task list', /<input type="checkbox" disabled=""[^>]*aria-label="Fait"[^>]*> fait/],
  ['struck text', '<del>barré</del>'],
  ['coloured code, by classes', /<span class="code-keyword">def<\/span> <span class="code-function">essai<\/span>/],
  ['a diagram as its source', /<code class="language-mermaid">graph TD; A--&gt;B\s*<\/code>/],
  ['a formula as MathML', /<math [^>]*display="block">.*<msup><mi>c<\/mi><mn>2<\/mn><\/msup>/],
  ['French typography, and no directive', 'À 14:30, le 1<sup>er</sup> mai : 10 % des 3 €…'],
  ['an anchor on each heading', '<h2 id="dans-la-phrase">Dans la phrase</h2>'],
];

const MARKDOWN: [string, string | RegExp][] = [
  ['HTML as authors write it', /Ligne<br>suivante, <a href="mailto:mail@exemple\.fr">mail@exemple\.fr<\/a>, \{accolades\} et &lt;5\./],
  ['an HTML block', /<div class="fr-callout"><p>Un bloc HTML\.<\/p><\/div>/],
  ['a tag with typographic quotes', /<img src="\/img\/petite\.png" alt="Image aux guillemets courbes"/],
  ['a frame as a link', /<a href="https:\/\/www\.youtube\.com\/embed\/xyz" rel="external noopener">Une vidéo/],
  ['an indented list', /<ul>\s*<li>premier décalé<\/li>\s*<li>second décalé<\/li>\s*<\/ul>/],
  ['a paragraph without its handler and style', '<p>Paragraphe sans gestionnaire.</p>'],
];

const MDX: [string, string | RegExp][] = [
  ['a callout as a component', /role="note"><p>Titre du composant<\/p><p>Un composant avec <em>italique<\/em>\.<\/p><\/div>/],
  ['the card of an event', '<a href="/evenements/complet/">Événement aux champs remplis</a>'],
  ['the card of a post', '<a href="/actualites/adresse-choisie/">Titre de l’actualité</a>'],
  [
    'a registration',
    'href="https://framaforms.org/ouvert" rel="external noopener" aria-label="S’inscrire à « Événement ouvert » (site externe)">S’inscrire',
  ],
  ['the events put forward', 'Rencontre à la une'],
  ['the next events', '<a href="/evenements/journee/">Événement d’une journée entière</a>'],
  ['the latest news', '<a href="/actualites/vignette/">'],
  ['a button', '<a class="button" href="/projets/">Les projets</a>'],
  ['a figure as a component', /alt="Aplat du composant"[^>]*><\/picture><figcaption>Légende du composant<\/figcaption>/],
  ['a part to open, alone on its line', /\n<details><summary>Ouvrir<\/summary>Contenu du composant<\/details>\n/],
  ['an HTML block', /<div class="libre">Un bloc HTML\.<\/div>/],
  ['literals', '<p>Deux valeurs : texte et 3.</p>'],
];

for (const [format, cases] of [
  ['md', [...BOTH, ...MARKDOWN]],
  ['mdx', [...BOTH, ...MDX]],
] as const) {
  test.describe(`in .${format}`, () => {
    const html = () => exportedPage('everything', `/actualites/tout-${format}/`);
    for (const [name, expected] of cases)
      test(name, () => {
        if (typeof expected === 'string') expect(html()).toContain(expected);
        else expect(html()).toMatch(expected);
      });

    test('nothing of the dialect is left over, and no script of an author', () => {
      const article = html()
        .replace(/[\s\S]*<article/, '')
        .replace(/<\/article>[\s\S]*/, '');
      expect(article.replace('{{&lt; callout &gt;}}', '')).not.toMatch(/\{\{|\}\}|:::|\[!|<script|onclick|style=/i);
      expect(article).not.toContain('alert(1)');
      expect(article).not.toContain('commentaire');
    });
  });
}

test('the files of a bundle stand beside its page, and lighter pictures are really there', () => {
  const html = exportedPage('everything', '/evenements/lot/');
  expect(html).toMatch(/<img src="\/evenements\/lot\/plan\.png" alt="Le plan du lieu" width="500" height="300"/);
  expect(html).toContain('<a href="/evenements/lot/programme.pdf">Le programme</a>');
  expect(html).toMatch(/<img src="\/evenements\/lot\/featured\.png" alt="" width="640" height="360" loading="eager"/);
  expect(isExported('everything', '/evenements/lot/programme.pdf')).toBe(true);
  expect(isExported('everything', '/evenements/lot/index.md')).toBe(false);
  const variants = [...html.matchAll(/\/_images\/[^ "]+/g)].map(([path]) => path);
  expect(variants.length).toBeGreaterThan(3);
  for (const path of variants) expect(isExported('everything', path), path).toBe(true);
});
