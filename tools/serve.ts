import { existsSync } from 'node:fs';
import { recover } from '../lib/build/publish';
import { displayPath } from '../lib/content/read';
import { createSiteServer, listen, localOrigin } from '../lib/deploy/site-server';
import { readEnvironment, UserError } from '../lib/site/environment';
import { readArguments } from './arguments';
import { isBuilding } from './build-lock';

/** Serves the site that the last build left. */
export default async function serve(args: string[]): Promise<number> {
  readArguments(args, { usage: 'node tools/run.mjs serve [--out dossier]', options: {} });
  const { outDir, basePath, port: wanted, host } = readEnvironment();
  if (!isBuilding()) recover(outDir);
  if (!existsSync(outDir)) throw new UserError(`Il n’y a pas de site dans ${displayPath(outDir)} : construisez-le avec npm run build.`);
  const port = await listen(createSiteServer(outDir, basePath, host), wanted, host);
  console.log(
    `Site ${displayPath(outDir)} : ${localOrigin(host, port)}${basePath}/${port === wanted ? '' : ` (le port ${wanted} est pris)`}`,
  );
  return 0;
}
