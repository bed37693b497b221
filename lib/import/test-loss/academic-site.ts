import { Corpus } from './corpus';
import { type BodyOf, entryText } from './entry-text';

/** A site of Academic, Wowchemy or HugoBlox: events, publications, people, blocks of a home page. */
export function academic(bodyOf: BodyOf): Corpus {
  const corpus = new Corpus();
  const post = corpus.page('content/fr/post/billet/index.md').servedAt('/post/billet/');
  const talk = corpus.page('content/fr/event/expose/index.md').servedAt('/event/expose/');
  const publication = corpus.page('content/fr/publication/article/index.md').servedAt('/publication/article/');
  const project = corpus.page('content/fr/project/outil/index.md').servedAt('/project/outil/');
  const person = corpus.page('content/fr/authors/ada/_index.md').servedAt('/authors/ada/');
  const list = corpus.page('content/fr/project/_index.md').servedAt('/project/');
  const home = corpus.page('content/fr/_index.md');
  const widget = corpus.page('content/fr/home/bloc.md');
  corpus.files['config/_default/hugo.yaml'] = 'baseURL: https://exemple.fr/\ndefaultContentLanguage: fr\n';
  corpus.files['config/_default/languages.yaml'] = 'fr:\n  languageCode: fr-fr\n  contentDir: content/fr\n';
  corpus.files['content/fr/post/billet/resultats.csv'] = `a,b\n${post.words()},${post.words()}\n`;
  post.write(
    entryText(
      {
        title: post.words(),
        subtitle: post.words(),
        summary: post.words(3),
        date: post.date('2021-01-02'),
        lastmod: '2021-02-03T00:00:00Z',
        authors: ['ada', post.words()],
        author_notes: [post.words(3)],
        tags: [post.words(1)],
        image: { caption: post.words(3), alt_text: post.words(2), focal_point: '', preview_only: false },
        projects: ['outil'],
        featured: false,
      },
      `{{< table path="resultats.csv" caption="${post.words()}" >}}\n\n${bodyOf(post)}\n\n[${post.label(talk.source)}](/event/expose/) [${post.label(person.source)}](/authors/ada/)`,
    ),
  );
  talk.write(
    entryText(
      {
        title: talk.words(),
        event: talk.words(),
        event_url: 'https://exemple.fr',
        location: talk.words(),
        address: { street: talk.words(), city: talk.words(1), region: talk.words(1), postcode: '75001', country: talk.words(1) },
        summary: talk.words(3),
        abstract: talk.words(6),
        date: talk.date('2030-06-01T13:00'),
        date_end: '2030-06-01T15:00',
        publishDate: '2017-01-01T00:00:00Z',
        authors: ['ada'],
        links: [{ icon: 'twitter', icon_pack: 'fab', name: talk.words(1), url: 'https://exemple.fr' }],
        slides: talk.words(2),
      },
      bodyOf(talk),
    ),
  );
  publication.write(
    entryText(
      {
        title: publication.words(),
        authors: ['ada', publication.words()],
        date: publication.date('2020-09-01'),
        doi: '10.1000/exemple',
        publication_types: ['1'],
        publication: `In *${publication.words(3)}*`,
        publication_short: publication.words(1),
        abstract: publication.words(5),
        summary: publication.words(3),
      },
      bodyOf(publication),
    ),
  );
  project.write(
    entryText(
      { title: project.words(), summary: project.words(3), tags: [project.words(1)], external_link: '', date: '2016-04-27T00:00:00Z' },
      bodyOf(project),
    ),
  );
  person.write(
    entryText(
      {
        title: person.words(),
        role: person.words(),
        organizations: [{ name: person.words(), url: 'https://exemple.fr', departement: person.words(3) }],
        bio: person.words(4),
        interests: [person.words(), person.words(1)],
        education: { courses: [{ course: person.words(3), institution: person.words(2), year: 2012 }] },
        social: [
          { icon: 'envelope', icon_pack: 'fas', link: 'mailto:ada@exemple.fr' },
          { icon: 'github', icon_pack: 'fab', link: 'https://exemple.fr/ada' },
        ],
        email: '',
        user_groups: [person.words(1), person.words(2)],
      },
      bodyOf(person),
    ),
  );
  list.write(entryText({ title: list.words(), summary: list.words(3), cms_exclude: true, view: 2 }, bodyOf(list)));
  home.write(
    entryText(
      {
        title: home.words(),
        type: 'landing',
        sections: [
          { block: 'hero', content: { title: home.words(), text: home.words(4), cta: { label: home.words(), url: 'https://exemple.fr' } } },
          { block: 'features', content: { title: home.words(), items: [{ name: home.words(), description: home.words(3), icon: 'x' }] } },
        ],
      },
      '',
    ),
  );
  widget.write(entryText({ widget: 'blank', headless: true, weight: 20, title: widget.words(), subtitle: widget.words() }, bodyOf(widget)));
  return corpus;
}
