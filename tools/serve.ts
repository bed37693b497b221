import { displayPath } from '../lib/content/read';
import { createSiteServer, listen } from '../lib/deploy/site-server';
import { readEnvironment } from '../lib/site/environment';

export default async function serve(): Promise<number> {
  const { outDir, basePath, port: wanted } = readEnvironment();
  const port = await listen(createSiteServer(outDir, basePath), wanted);
  console.log(
    `Site ${displayPath(outDir)} : http://localhost:${port}${basePath}/${port === wanted ? '' : ` (le port ${wanted} est pris)`}`,
  );
  return 0;
}
