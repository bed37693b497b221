import type { Finding } from '../../content/problems';
import { groupBy } from '../../lists';

/** Checks the names of files, which travel between systems: Windows and macOS take two names that differ by case for one. */

const place = { line: 1, column: 1 };

/** Names of devices, whatever their extension, then characters and ends that no file of Windows may have. */
const NOT_ON_WINDOWS = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:$|\/)|[<>:"|?*]|[. ](?:$|\/)/i;

interface NamedFile {
  /** The path that must be like no other, with `/`. */
  path: string;
  /** The file as its author sees it. */
  file: string;
}

/** @returns findings by file. */
export function fileNameFindings(files: readonly NamedFile[]): [file: string, finding: Finding][] {
  return [...alike(files), ...notOnWindows(files)];
}

/** Files whose names are equal on some disks: they differ only by case, or by the encoding of accents. */
function alike(files: readonly NamedFile[]): [string, Finding][] {
  return groupBy(files, ({ path }) => path.normalize('NFC').toLowerCase()).flatMap(([, [first, ...others]]) =>
    others.map(({ file }): [string, Finding] => [
      file,
      {
        ...place,
        rule: 'adresse-en-double',
        message: `Son nom ne diffère de ${first?.file} que par les majuscules ou l’écriture des accents.`,
        remedy: 'Renommez l’un des deux fichiers.',
      },
    ]),
  );
}

function notOnWindows(files: readonly NamedFile[]): [string, Finding][] {
  return files
    .filter(({ path }) => NOT_ON_WINDOWS.test(path))
    .map(({ file }) => [
      file,
      {
        ...place,
        severity: 'warning',
        rule: 'nom-de-fichier',
        message: 'Windows n’accepte pas ce nom : qui y copie le contenu ne reçoit pas ce fichier.',
        remedy: 'Renommez-le avec des lettres, des chiffres et des tirets.',
      },
    ]);
}
