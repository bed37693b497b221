import { Corpus } from './corpus';
import { type BodyOf, entryText } from './entry-text';

/** Documentation in nested sections. */
export function docsy(bodyOf: BodyOf): Corpus {
  const corpus = new Corpus();
  const sources = [
    'docs/_index.md',
    'docs/concepts/_index.md',
    'docs/concepts/idee.md',
    'docs/taches/faire/index.md',
    'blog/2018/nouvelle.md',
    'about/index.html',
  ];
  const pages = sources.map((source) =>
    corpus.page(`content/fr/${source}`).servedAt(`/${source.replace(/_?index\.\w+$|\.md$/, (end) => (end === '.md' ? '/' : ''))}`),
  );
  corpus.files['hugo.yaml'] =
    'baseURL: https://exemple.fr/\ncontentDir: content/fr\ndefaultContentLanguage: fr\nlanguages:\n  fr:\n    languageName: Français\n    contentDir: content/fr\n';
  for (const [index, page] of pages.entries()) {
    const target = pages[(index + 1) % pages.length];
    const isHtml = page.source.endsWith('.html');
    const body = isHtml
      ? `<h1>${page.words()}</h1><p>${page.words()} <a href="/docs/">${page.words(1)}</a></p><ul><li>${page.words()}</li></ul>\n{{< blocks/lead >}}${page.words()}{{< /blocks/lead >}}`
      : `${bodyOf(page)}\n\n[${target ? page.label(target.source) : ''}]({{< ref "/${target?.source.replace('content/fr/', '')}" >}})`;
    page.write(
      entryText(
        {
          title: page.words(),
          linkTitle: page.words(2),
          weight: index,
          description: `${page.words(3)}\n${page.words(2)}\n`,
          date: page.date('2018-10-06'),
          resources: [{ src: '**.{png,jpg}', title: page.words(2, 'report') }],
        },
        body,
      ),
    );
  }
  return corpus;
}

/** A blog whose texts take many shortcodes. */
export function blowfish(bodyOf: BodyOf): Corpus {
  const corpus = new Corpus();
  const post = corpus.page('content/posts/billet/index.md').servedAt('/posts/billet/');
  const plain = corpus.page('content/posts/autre.md').servedAt('/posts/autre/');
  const author = corpus.page('content/authors/bob/_index.md').servedAt('/authors/bob/');
  corpus.files['config/_default/config.toml'] = 'theme = "blowfish"\nbaseURL = "https://exemple.fr/"\ndefaultContentLanguage = "fr"\n';
  corpus.files['config/_default/languages.fr.toml'] = 'languageCode = "fr"\nlanguageName = "Français"\ntitle = "Exemple"\n';
  post.write(
    entryText(
      {
        title: post.words(),
        description: post.words(3),
        date: post.date('2022-06-13'),
        tags: [post.words(1)],
        series: [post.words(2)],
        series_order: 1,
        authors: ['bob'],
        showAuthor: false,
        featureimagecaption: post.words(3),
      },
      `${bodyOf(post)}\n\n[${post.label(plain.source)}]({{< ref "autre" >}})`,
      'toml',
    ),
  );
  plain.write(
    entryText(
      { title: plain.words(), date: plain.date('2022-07-01'), summary: plain.words(3), externalUrl: 'https://exemple.fr/ailleurs' },
      `${bodyOf(plain)}\n\n[${plain.label(post.source)}](../billet/)`,
    ),
  );
  author.write(entryText({ title: author.words(), bio: author.words(3), social: [{ linkedin: 'https://exemple.fr' }] }, bodyOf(author)));
  return corpus;
}

/** The same pages in two languages: a folder each, or a mark in the names of files. */
export function twoLanguages(sourceOf: (language: string, page: string) => string, config: string): (bodyOf: BodyOf) => Corpus {
  return (bodyOf) => {
    const corpus = new Corpus();
    corpus.files['hugo.toml'] = `baseURL = "https://exemple.fr/"\ndefaultContentLanguage = "fr"\n${config}`;
    for (const language of ['fr', 'en'])
      for (const name of ['blog/billet', 'blog/autre/index', 'a-propos']) {
        const page = corpus.page(sourceOf(language, name)).servedAt(`${language === 'fr' ? '' : '/en'}/${name.replace('/index', '')}/`);
        page.write(entryText({ title: page.words(), date: page.date('2023-04-05'), summary: page.words(3) }, bodyOf(page)));
      }
    return corpus;
  };
}
