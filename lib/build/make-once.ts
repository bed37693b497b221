import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes a costly file, or takes it from the cache. @param name changes with the content of the file. */
export async function makeOnce(make: () => string | Promise<Buffer>, cacheDir: string, name: string): Promise<string | Buffer> {
  const cached = path.join(cacheDir, name);
  if (existsSync(cached)) return readFileSync(cached);
  const made = await make();
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(`${cached}.part`, made);
  renameSync(`${cached}.part`, cached);
  return made;
}
