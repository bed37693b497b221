import { nearest } from '../near-words';
import { LISTS, type ListName, listFolder } from '../site/addresses';
import { COLLECTIONS, type CollectionName } from '../site/kinds';
import type { Finding } from './problems';

/** Tells the role of a file of the content folder from its path alone. */

/** Files of the content folder that are not entries, and that the site reads by name. */
const KNOWN = new Set(['site.yaml', 'adresses.txt', 'accueil.mdx']);

/** Notes that authors keep for themselves. */
const NOTES = /(?:^|\/)(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG)(?:\.[a-z]+)?$/i;

export type Place =
  | { kind: 'entry'; collection: CollectionName; name: string; format: 'md' | 'mdx'; isBundle: boolean }
  | { kind: 'list'; list: ListName; format: 'md' | 'mdx' }
  | { kind: 'public' }
  | { kind: 'beside' }
  | { kind: 'known' }
  /** `at`: the path to report as unread, that of a whole folder for the files in it. */
  | { kind: 'unread'; at: string; finding: Finding };

/**
 * @param path from the content folder, with `/`.
 * @param isBundle whether a folder such as `evenements/atelier` holds an `index.md`.
 */
export function placeOf(path: string, isBundle: (folder: string) => boolean): Place {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) return KNOWN.has(path) || NOTES.test(path) ? { kind: 'known' } : unread(path, atTheTop(path));
  if (first === 'public') return { kind: 'public' };
  const [name, format] = textFile(rest.at(-1) ?? '');
  const list = LISTS.find((candidate) => listFolder(candidate) === first);
  if (list && rest.length === 1 && name === '_index' && format) return { kind: 'list', list, format };
  const collection = COLLECTIONS.find((candidate) => candidate === first);
  if (!collection) return list ? unread(path, NO_ENTRIES) : unread(first, inUnknownFolder(first));
  if (rest.length === 1 && name.startsWith('_') && format) return unread(path, UNDERSCORE);
  if (NOTES.test(path)) return { kind: 'known' };
  if (rest.length === 1 && format) return { kind: 'entry', collection, name, format, isBundle: false };
  if (rest.length === 2 && name === 'index' && format) return { kind: 'entry', collection, name: rest[0] ?? '', format, isBundle: true };
  if (rest.length > 1 && !format && isBundle(`${first}/${rest[0]}`)) return { kind: 'beside' };
  return unread(path, format ? MISPLACED : notText(path));
}

/** The name of a text file without its extension, and its format; no format for any other file. */
function textFile(name: string): [name: string, format?: 'md' | 'mdx'] {
  const [, stem, extension] = /^(.+)\.(md|mdx|markdown)$/i.exec(name) ?? [];
  return stem && extension ? [stem, extension.toLowerCase() === 'mdx' ? 'mdx' : 'md'] : [name];
}

const finding = (message: string, remedy: string): Finding => ({
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'fichier-ignore',
  message,
  remedy,
});

function unread(at: string, found: Finding): Place {
  return { kind: 'unread', at, finding: found };
}

const MISPLACED = finding(
  'Ce fichier n’est pas à un endroit où le site le lit : il est ignoré.',
  'Placez-le directement dans le dossier de sa rubrique, ou nommez-le `index.md` dans un dossier à lui.',
);

const UNDERSCORE = finding(
  'Son nom commence par « _ » : ce fichier est ignoré.',
  `Donnez-lui un autre nom, sans \`_\`, s’il est une entrée. L’introduction d’une rubrique s’appelle \`_index.md\` (${LISTS.map(listFolder).join(', ')}).`,
);

const NO_ENTRIES = finding(
  'Dans ce dossier, le site ne lit que `_index.md`, l’introduction de la rubrique : ce fichier est ignoré.',
  `Placez-le dans le dossier de sa rubrique : ${COLLECTIONS.join(', ')}.`,
);

/** Names in place of those of `KNOWN`: the site would go out without what these files say. */
const LIKE_KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^site\.ya?ml(?:\.txt)?$/i, 'site.yaml'],
  [/^accueil\.(?:mdx?|markdown)(?:\.txt)?$/i, 'accueil.mdx'],
  [/^adresses?(?:\.txt)*$/i, 'adresses.txt'],
];

function atTheTop(path: string): Finding {
  const [, known] = LIKE_KNOWN.find(([names]) => names.test(path)) ?? [];
  if (known)
    return {
      ...finding(
        known === path.toLowerCase()
          ? `« ${path} » n’est pas « ${known} » : un serveur distingue les majuscules, et ne lirait pas ce fichier.`
          : `« ${path} » n’est pas « ${known} » : le site ne lit pas ce fichier.`,
        `Renommez-le \`${known}\` ; si vous en avez déjà un, retirez celui-ci.`,
      ),
      severity: 'error',
    };
  return finding(
    `Le site ne lit pas « ${path} » à cet endroit : il est ignoré.`,
    `Placez-le dans le dossier de sa rubrique (${COLLECTIONS.join(', ')}), ou dans \`public\` s’il est à télécharger.`,
  );
}

/** The names of folders in other tools, and in the singular. */
const OTHER_FOLDERS: Readonly<Record<CollectionName | 'public', readonly string[]>> = {
  actualites: ['actualité', 'actus', 'news', 'posts', 'post', 'blog', 'articles', 'article', '_posts', 'infolettres', 'infolettre'],
  evenements: ['événement', 'events', 'event', 'agenda', 'formations', 'formation', 'ateliers'],
  projets: ['projet', 'projects', 'project'],
  membres: ['membre', 'members', 'authors', 'auteurs', 'people', 'équipe', 'team'],
  pages: ['page'],
  public: ['static'],
};

/** Folders of files to download and pictures: addresses name them too. */
const IN_PUBLIC = ['assets', 'images', 'image', 'img', 'photos', 'fichiers', 'files', 'documents', 'docs', 'media', 'medias', 'uploads'];

function inUnknownFolder(folder: string): Finding {
  const known = Object.entries(OTHER_FOLDERS).flatMap(([name, others]) => [name, ...others].map((other) => [other, name] as const));
  const inPublic = `public/${folder}`;
  const near = nearest(folder, [...known, ...IN_PUBLIC.map((other) => [other, inPublic] as const)]);
  const renamed = near ? `Renommez-le \`${near}\`.` : `Placez ses textes dans le dossier de leur rubrique : ${COLLECTIONS.join(', ')}.`;
  return finding(
    `Le site ne lit pas le dossier « ${folder} » : ce qu’il contient est ignoré.`,
    near === inPublic ? `Déplacez-le dans le dossier \`public\` : un fichier y a pour adresse \`/${folder}/\`, puis son nom.` : renamed,
  );
}

function notText(path: string): Finding {
  const name = path.split('/').at(-1) ?? '';
  const [, stem] = /^(.+?)(?:\.(?:mdx?|markdown))?\.?(?:\.(?:txt|text|md|mdx))?\.?$/i.exec(name) ?? [];
  const isText = /\.(?:txt|text)$|\.mdx?\.$/i.test(name);
  return finding(
    `Le site ne lit pas « ${name} » à cet endroit : il est ignoré.`,
    isText
      ? `Renommez-le \`${stem}.md\`.`
      : /\.(?:docx?|odt|rtf|pages)$/i.test(name)
        ? `Copiez-en le texte dans un fichier \`${name.replace(/\.\w+$/, '')}.md\` ; s’il est à télécharger, placez-le dans \`public\`.`
        : 'Placez-le dans `public`, ou à côté de l’`index.md` d’une entrée qui a un dossier à elle.',
  );
}
