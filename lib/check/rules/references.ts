import type { Rule } from './rule';

export const unknownProjects: Rule = ({ entry, positionOf }, { projectSlugs }) =>
  entry.projectSlugs.flatMap((slug, index) =>
    projectSlugs.has(slug)
      ? []
      : [
          {
            ...positionOf(['projects', index]),
            rule: 'reference',
            message: `Le projet « ${slug} » n’existe pas.`,
            remedy:
              projectSlugs.size > 0
                ? `Écrivez l’un de ces noms : ${[...projectSlugs].join(', ')}.`
                : 'Créez-le dans le dossier `projets`, ou retirez ce nom.',
          },
        ],
  );
