import type { Finding } from '../../content/problems';
import type { Rule } from './rule';

/** Names of other entries in front matter. */

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

/** An author may be anybody: only a name that is nearly that of a member is most likely a misspelling. */
export const misspeltAuthors: Rule = ({ entry, positionOf, frontMatter }, { near }) =>
  entry.authors.flatMap(({ name }, index): Finding[] => {
    const likely = near.member(name);
    if (likely === undefined) return [];
    return [
      {
        ...positionOf(Array.isArray(frontMatter.authors) ? ['authors', index] : ['authors']),
        severity: 'warning',
        rule: 'reference',
        message: `« ${name} » n’est le nom d’aucun membre, et ressemble à « ${likely} ».`,
        remedy: `Écrivez \`${likely}\`, si c’est bien cette personne.`,
      },
    ];
  });
