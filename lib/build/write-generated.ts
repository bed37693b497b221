import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import { type GeneratedFile, generatedFiles } from '../outputs/files';
import { Pool } from '../pool';
import { duringAll } from '../site/step';

/**
 * Writes every file of the site that is not a page: they do not need Next.js, and can be made while it works.
 * @param cacheDir the folder that keeps costly files from one build to the next.
 */
export async function writeGenerated(outDir: string, content: SiteContent, cacheDir: string): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const pool = new Pool(2);
  for (const generated of generatedFiles(content))
    await pool.add(() =>
      duringAll(`l’écriture de ${generated.path}`, async () => {
        const file = path.join(outDir, generated.path);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, await makeOnce(generated, cacheDir));
      }),
    );
  await pool.settle();
}

async function makeOnce({ make, cacheKey }: GeneratedFile, cacheDir: string): Promise<string | Buffer> {
  if (cacheKey === undefined) return make();
  const cached = path.join(cacheDir, cacheKey);
  if (existsSync(cached)) return readFileSync(cached);
  const made = await make();
  writeFileSync(`${cached}.part`, made);
  renameSync(`${cached}.part`, cached);
  return made;
}
