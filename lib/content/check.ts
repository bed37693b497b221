import { formatDate } from '../dates';
import { endOf } from '../events/life-cycle';
import { compileMarkdown } from '../mdx/compile';
import { linkFindings } from './check-links';
import { attach, knownPaths, type LoadedEntry, loadContent } from './load';
import { type Finding, type Problem, sortProblems } from './problems';
import { findPublicFile } from './read';
import type { CommunityEvent, Entry, MarkdownText } from './types';

/** What rules need to know beyond one entry. */
export interface CheckContext {
  entries: readonly Entry[];
  paths: ReadonlySet<string>;
  fileExists: (sitePath: string) => boolean;
}

type Rule = (loaded: LoadedEntry, context: CheckContext) => Finding[];

/** Everything that is wrong in a content folder, sorted by file and line. */
export function checkContent(contentDir: string): { problems: Problem[]; entryCount: number } {
  const { entries: loaded, brokenPaths, problems } = loadContent(contentDir);
  const entries = loaded.map(({ entry }) => entry);
  const context: CheckContext = {
    entries,
    paths: new Set([...knownPaths(entries), ...brokenPaths]),
    fileExists: (path) => findPublicFile(contentDir, path) !== undefined,
  };
  const found = loaded.flatMap((item) =>
    attach(
      item.entry.file,
      RULES.flatMap((rule) => rule(item, context)),
    ),
  );
  return { problems: sortProblems([...problems, ...found]), entryCount: loaded.length };
}

const RULES: Rule[] = [markdownFindings, duplicateAddress, missingPictures, unknownProjects, eventDates];

function markdownFindings({ entry }: LoadedEntry, context: CheckContext): Finding[] {
  return textsOf(entry).flatMap((text) => {
    const compiled = compileMarkdown(text);
    return [...compiled.findings, ...linkFindings(compiled, text, context)];
  });
}

function textsOf(entry: Entry): MarkdownText[] {
  const own =
    entry.collection === 'evenements' ? [entry.abstract, entry.location, ...entry.occurrences.map(({ location }) => location)] : [];
  return [entry.summary, ...own, entry.image?.caption, entry.body].filter((text) => text !== undefined);
}

function duplicateAddress({ entry, positionOf }: LoadedEntry, { entries }: CheckContext): Finding[] {
  const first = entries.find(({ path }) => path === entry.path);
  if (!first || first.file === entry.file) return [];
  return [
    {
      ...positionOf(['slug'], true),
      rule: 'adresse-en-double',
      message: `L’adresse \`${entry.path}\` est déjà celle de ${first.file}.`,
      remedy: 'Renommez le fichier, ou donnez-lui un autre `slug`.',
    },
  ];
}

function missingPictures({ frontMatter, positionOf }: LoadedEntry, { fileExists }: CheckContext): Finding[] {
  const { images, image } = frontMatter;
  const named: [unknown, PropertyKey[]][] = [
    ...(Array.isArray(images) ? images : [images]).map((src, index): [unknown, PropertyKey[]] => [src, ['images', index]]),
    typeof image === 'string' ? [image, ['image']] : [isRecord(image) ? image.src : undefined, ['image', 'src']],
  ];
  return named.flatMap(([src, path]) =>
    typeof src !== 'string' || fileExists(src)
      ? []
      : [
          {
            ...positionOf(path),
            rule: 'image-introuvable',
            message: `L’image « ${src} » n’existe pas.`,
            remedy: 'Déposez-la dans le dossier `public` sous ce nom, ou corrigez son chemin.',
          },
        ],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unknownProjects({ entry, positionOf }: LoadedEntry, { entries }: CheckContext): Finding[] {
  const known = entries.filter(({ collection }) => collection === 'projets').map(({ slug }) => slug);
  return entry.projectSlugs.flatMap((slug, index) =>
    known.includes(slug)
      ? []
      : [
          {
            ...positionOf(['projects', index]),
            rule: 'reference',
            message: `Le projet « ${slug} » n’existe pas.`,
            remedy:
              known.length > 0
                ? `Écrivez l’un de ces noms : ${known.join(', ')}.`
                : 'Créez-le dans le dossier `projets`, ou retirez ce nom.',
          },
        ],
  );
}

function eventDates({ entry, positionOf }: LoadedEntry): Finding[] {
  if (entry.collection !== 'evenements') return [];
  return [...endBeforeStart(entry, positionOf), ...registrationOrder(entry, positionOf), ...publishedTooLate(entry, positionOf)];
}

type PositionOf = LoadedEntry['positionOf'];

function endBeforeStart({ startsAt, endsAt }: CommunityEvent, positionOf: PositionOf): Finding[] {
  if (!endsAt || endsAt >= startsAt) return [];
  return [
    {
      ...positionOf(['date_end']),
      rule: 'fin-avant-debut',
      message: 'L’événement se termine avant d’avoir commencé.',
      remedy: 'Corrigez `date` ou `date_end` : la fin doit venir après le début.',
    },
  ];
}

function registrationOrder({ registration }: CommunityEvent, positionOf: PositionOf): Finding[] {
  if (!registration?.opensAt || !registration.closesAt || registration.opensAt <= registration.closesAt) return [];
  return [
    {
      ...positionOf(['registration', 'closes']),
      rule: 'inscriptions',
      message: 'Les inscriptions se terminent avant d’ouvrir.',
      remedy: 'Corrigez `registration.opens` ou `registration.closes`.',
    },
  ];
}

function publishedTooLate(event: CommunityEvent, positionOf: PositionOf): Finding[] {
  const { publishedFrom } = event;
  const end = event.occurrences.at(-1);
  if (!publishedFrom || !end || publishedFrom <= endOf(end)) return [];
  return [
    {
      ...positionOf(['publishDate']),
      severity: 'warning',
      rule: 'publication-apres-la-fin',
      message: `L’événement est publié le ${formatDate(publishedFrom)}, après sa fin le ${formatDate(endOf(end))}.`,
      remedy: 'Vérifiez l’année de `date`, de `date_end` et de `publishDate`.',
    },
  ];
}
