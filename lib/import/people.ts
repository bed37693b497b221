import { slugify } from '../slug';
import type { PlacedDraft } from './draft';
import type { ExistingSite } from './existing-site';

/** Replaces the logins of authors and the names of projects by what the new site knows them by. */

interface Person {
  slug: string;
  title: string;
  logins: readonly string[];
}

export class People {
  private readonly byLogin: ReadonlyMap<string, Person>;

  constructor(drafts: readonly PlacedDraft[], { members }: ExistingSite) {
    const imported = drafts
      .filter(({ destination }) => destination.kind === 'entry' && destination.collection === 'membres')
      .map(({ page, fields, path }): Person => {
        const title = String(fields.title);
        return { slug: path.split('/').at(-2) ?? '', title, logins: [page.name, title] };
      });
    const known = [...members.map(({ slug, title }) => ({ slug, title, logins: [slug, title] })), ...imported];
    this.byLogin = new Map(known.flatMap((person) => person.logins.map((login) => [slugify(login), person])));
  }

  /** The author as an entry writes it: the file name of a member; any other name as it is. */
  authorOf(name: string): string {
    return this.byLogin.get(slugify(name))?.slug ?? name;
  }
}

export class Projects {
  private readonly bySpelling: ReadonlyMap<string, string>;

  constructor(drafts: readonly PlacedDraft[], { projects }: ExistingSite) {
    const imported = drafts
      .filter(({ destination }) => destination.kind === 'entry' && destination.collection === 'projets')
      .map(({ page, fields, path }) => ({ slug: path.split('/').at(-2) ?? '', title: String(fields.title), name: page.name }));
    this.bySpelling = new Map(
      [...projects, ...imported].flatMap(({ slug, title, name }) => [slug, name, title].map((spelling) => [slugify(spelling), slug])),
    );
  }

  slugOf(name: string): string | undefined {
    return this.bySpelling.get(slugify(name.replace(/^.*\//, '')));
  }
}
