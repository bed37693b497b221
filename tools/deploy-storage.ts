import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { displayPath } from '../lib/content/read';
import { StorageError, s3Storage } from '../lib/deploy/object-storage';
import { ForeignContent, uploadSite } from '../lib/deploy/upload-site';
import { readEnvironment, readStorageCredentials, SettingError } from '../lib/site/environment';

const USAGE = 'npm run deploy:storage -- https://s3.exemple.fr/mon-site/ [--prune]';

/** `npm run deploy:storage -- https://s3.exemple.fr/mon-site/`: sends the finished site to a folder of an object storage. */
export default async function deployStorage(args: string[]): Promise<number> {
  const { address, prune } = readArguments(args);
  const { outDir } = readEnvironment();
  if (!existsSync(path.join(outDir, 'index.html'))) {
    console.error(`Il n’y a pas de site dans ${displayPath(outDir)} : lancez d’abord npm run build.`);
    return 1;
  }
  const storage = s3Storage(new URL(address), readStorageCredentials());
  try {
    const { sent, deleted } = await uploadSite(storage, { files: filesOf(outDir), outDir, prune });
    console.log(`${address} : fichiers envoyés, ${sent} ; supprimés, ${deleted}.`);
    return 0;
  } catch (error) {
    if (error instanceof ForeignContent)
      console.error(
        `${address} tient autre chose que ce site (${error.message}) : rien n’a été envoyé. Donnez un dossier vide, ou le sien.`,
      );
    else if (error instanceof StorageError)
      console.error(`Le stockage refuse : ${error.message}. Relancez : l’envoi reprend où il en est.`);
    else if (error instanceof TypeError) console.error(`${address} ne répond pas. Relancez : l’envoi reprend où il en est.`);
    else throw error;
    return 1;
  }
}

function readArguments(args: string[]): { address: string; prune: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { prune: { type: 'boolean', default: false } } });
    const [address = ''] = positionals;
    if (/^https?:\/\/[^/]+\/[^/]/.test(address) && URL.canParse(address)) return { address, prune: values.prune };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new SettingError('La commande', args.join(' '), `cette forme : ${USAGE}`);
}

/** Paths within the site. */
function filesOf(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
