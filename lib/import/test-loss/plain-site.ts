import { Corpus } from './corpus';
import { type BodyOf, entryText, type Format } from './entry-text';

/** A site of plain Hugo, whose theme nobody knows. */
export function plainHugo(format: Format, encode?: (text: string) => Uint8Array): (bodyOf: BodyOf) => Corpus {
  return (bodyOf) => {
    const corpus = new Corpus(encode);
    const first = corpus.page('content/blog/premier/index.md').servedAt('/2023/premier-billet/').servedAt('/vieux/billet/');
    const second = corpus.page('content/blog/second.md').servedAt('/2022/second/');
    const about = corpus.page('content/a-propos/_index.md').servedAt('/a-propos/');
    const event = corpus.page('content/evenements/atelier.md').servedAt('/evenements/atelier/');
    corpus.files['hugo.toml'] = 'baseURL = "https://exemple.fr/"\nlanguageCode = "fr"\n[permalinks]\nblog = "/:year/:slug/"\n';
    first.write(
      entryText(
        {
          title: first.words(),
          slug: 'premier-billet',
          aliases: ['/vieux/billet/'],
          date: first.date('2023-02-01'),
          description: first.words(3),
          tags: [first.words(1), first.words()],
          categories: first.words(1),
          author: { name: first.words(), bio: first.words(4), email: 'personne@exemple.fr' },
          cover: { image: first.picture('couverture.png'), caption: first.words(3), alt: first.words(3) },
          params: { lead: first.words(3), chapeau: { texte: first.words(3), source: { name: first.words(), url: 'https://exemple.fr' } } },
          resources: [{ src: 'couverture.png', title: first.words(3, 'report') }],
          citation: first.words(5),
          partenaires: [
            { name: first.words(), url: 'https://exemple.fr', description: first.words(4) },
            { name: first.words(), role: first.words(3) },
          ],
          draft: false,
        },
        `${bodyOf(first)}\n\nVoir [${first.label(second.source)}](/2022/second/) et [${first.label(about.source)}](../../a-propos/).`,
        format,
      ),
    );
    second.write(
      entryText(
        {
          title: second.words(),
          slug: 'second',
          date: second.date('2022-05-06'),
          summary: second.words(3),
          authors: [second.words(), { name: second.words(), affiliation: second.words(3) }],
        },
        `${bodyOf(second)}\n\n[${second.label(first.source)}]({{< relref "premier" >}}) et [${second.label(event.source)}]({{< ref "/evenements/atelier.md" >}})`,
        format,
      ),
    );
    about.write(entryText({ title: about.words(), subtitle: about.words() }, bodyOf(about), format));
    event.write(
      entryText(
        {
          title: event.words(),
          date: event.date('2023-03-01'),
          location: { name: event.words(), address: { street: event.words(), city: event.words(1) }, acces: event.words(3) },
          speakers: [{ name: event.words(), bio: event.words(3) }, event.words()],
          agenda: event.words(4),
          links: [{ name: event.words(), url: 'https://exemple.fr', description: event.words(3) }],
        },
        bodyOf(event),
        format,
      ),
    );
    return corpus;
  };
}
