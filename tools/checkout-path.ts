import { UserError } from '../lib/site/environment';

/**
 * Refuses a folder of the code that `@next/mdx` cannot load its plugins from: except on Windows, it imports their paths as addresses, where
 * these characters have a meaning (`importPluginForPath` in its mdx-js-loader.js).
 * @throws {UserError}
 */
export function refuseUnreadablePath(rootDir: string, platform: string = process.platform): void {
  const [character] = platform === 'win32' ? [] : (/[%#?]/.exec(rootDir) ?? []);
  if (character === undefined) return;
  throw new UserError(
    `Next.js ne sait pas construire dans ${rootDir}, à cause du « ${character} » de ce chemin : renommez le dossier, ou placez le code dans un autre.`,
  );
}
