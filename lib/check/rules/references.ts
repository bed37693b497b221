import type { Finding } from '../../content/problems';
import { stringsOf } from '../../content/strings-of';
import type { Author, Entry } from '../../content/types';

import { linkFault } from './links';
import type { Rule, TextRule } from './rule';

/** Names of other entries and pages in front matter. */

/** The fields that hold an address: those of the schema whose value may be a path of the site. */
const ADDRESS = /^(?:url|code|github|slides|video|external_link)$|^url_|_url$/;

/** Paths of the site at which nothing stands. Those of texts are theirs (`texts`). */
export const namedAddresses: TextRule = ({ frontMatter, positionOf }, context) =>
  stringsOf(frontMatter).flatMap(({ path, value }): Finding[] => {
    const field = path.findLast((part) => typeof part === 'string');
    if (typeof field !== 'string' || !ADDRESS.test(field) || !/^\/(?![/\\])/.test(value.trim())) return [];
    const fault = linkFault(value.trim(), context);
    return fault ? [{ ...positionOf(path), ...fault }] : [];
  });

export const unknownProjects: Rule = ({ entry, positionOf }, { projectSlugs, near }) =>
  entry.projectSlugs.flatMap((slug, index) => {
    if (projectSlugs.has(slug)) return [];
    const likely = near.entry('projets', slug);
    const remedy = likely
      ? `Écrivez \`${likely}\` à la place de \`${slug}\`.`
      : projectSlugs.size > 0
        ? `Écrivez l’un de ces noms : ${[...projectSlugs].join(', ')}.`
        : 'Créez-le dans le dossier `projets`, ou retirez ce nom.';
    return [{ ...positionOf(['projects', index]), rule: 'reference', message: `Le projet « ${slug} » n’existe pas.`, remedy }];
  });

/** The people whom an entry names, by the field. */
function peopleOf(entry: Entry): [string, readonly Author[]][] {
  const own: [string, readonly Author[]][] = [['authors', entry.authors]];
  if (entry.collection === 'evenements') return [...own, ['speakers', entry.speakers]];
  return entry.collection === 'projets' ? [...own, ['responsible', entry.responsible]] : own;
}

/** A person may be anybody: only a name that is nearly that of a member is most likely a misspelling. */
export const misspeltPeople: Rule = ({ entry, positionOf, frontMatter }, { near }) =>
  peopleOf(entry).flatMap(([field, people]) =>
    people.flatMap(({ name }, index): Finding[] => {
      const likely = near.member(name);
      if (likely === undefined) return [];
      return [
        {
          ...positionOf(Array.isArray(frontMatter[field]) ? [field, index] : [field]),
          severity: 'warning',
          rule: 'reference',
          message: `« ${name} » n’est le nom d’aucun membre, et ressemble à « ${likely} ».`,
          remedy: `Écrivez \`${likely}\`, si c’est bien cette personne.`,
        },
      ];
    }),
  );
