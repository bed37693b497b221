import { Corpus, type CorpusPage } from './corpus';
import { type BodyOf, entryText, type Fields } from './entry-text';

/** A site of Quarto, with R Markdown and a notebook. */
export function quarto(bodyOf: BodyOf): Corpus {
  const corpus = new Corpus();
  const post = corpus.page('blog/2023-01-05-billet/index.qmd').servedAt('/blog/2023-01-05-billet/');
  const plain = corpus.page('blog/autre.qmd').servedAt('/blog/autre.html');
  const rmd = corpus.page('notes/analyse.Rmd').servedAt('/notes/analyse.html');
  const about = corpus.page('about.qmd').servedAt('/about.html');
  const notebook = corpus.page('notes/carnet.ipynb').servedAt('/notes/carnet.html');
  corpus.files['_quarto.yml'] = 'project:\n  type: website\nlang: fr\nwebsite:\n  title: Exemple\n  site-url: https://exemple.fr\n';
  const fields = (page: CorpusPage, date?: string): Fields => ({
    title: page.words(),
    subtitle: page.words(),
    description: page.words(3),
    author: [{ name: page.words(), orcid: '0000-0000-0000-0000', affiliations: [{ name: page.words(3), city: page.words(1) }] }],
    ...(date && { date: page.date(date) }),
    categories: [page.words(1)],
    abstract: page.words(4),
    format: { html: { toc: true } },
  });
  post.write(
    entryText(
      { ...fields(post, '2023-01-05'), image: post.picture('apercu.png'), 'image-alt': post.words(3) },
      `${bodyOf(post)}\n\n[${post.label(plain.source)}](../autre.qmd) [${post.label(about.source)}](/about.qmd)`,
    ),
  );
  plain.write(
    entryText(
      fields(plain, '2023-02-05'),
      `${bodyOf(plain)}\n\n[${plain.label(post.source)}](2023-01-05-billet/index.qmd) [${plain.label(rmd.source)}](../notes/analyse.html)`,
    ),
  );
  rmd.write(entryText({ ...fields(rmd), output: 'html_document' }, bodyOf(rmd)));
  about.write(
    entryText(
      {
        title: about.words(),
        about: { template: 'trestles', links: [{ icon: 'github', text: about.words(2), href: 'https://exemple.fr' }] },
      },
      bodyOf(about),
    ),
  );
  const cells = [
    { cell_type: 'raw', metadata: {}, source: [`---\ntitle: ${notebook.words()}\n`, '---'] },
    { cell_type: 'markdown', metadata: {}, source: [bodyOf(notebook)] },
    {
      cell_type: 'code',
      metadata: {},
      execution_count: 1,
      source: [`print("${notebook.words(1)}")`],
      outputs: [{ output_type: 'stream', name: 'stdout', text: [notebook.words(2)] }],
    },
  ];
  corpus.files[notebook.source] = JSON.stringify({
    cells,
    metadata: { kernelspec: { language: 'python', name: 'python3' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
  return corpus;
}
