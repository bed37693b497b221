import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { digest } from '../lib/build/output';
import { rootDir } from '../lib/site/environment';
import { importPackage } from '../lib/site/import-package';
import { CHARACTERS, FEATURES, TYPEFACES, type Typeface } from '../lib/site/typefaces';

const folder = path.join(rootDir, '.cache/typefaces');

/** Writes the published part of each typeface, unless it is there. */
export async function writeTypefaces(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all(TYPEFACES.map(writeTypeface));
}

async function writeTypeface(typeface: Typeface): Promise<void> {
  const { file, source, weight } = typeface;
  const bytes = readFileSync(createRequire(path.join(rootDir, 'package.json')).resolve(source));
  const recipe = digest(JSON.stringify([typeface, CHARACTERS, FEATURES, digest(bytes)]));
  const [target, made] = [path.join(folder, file), path.join(folder, `${file}.recipe`)];
  if (existsSync(target) && existsSync(made) && readFileSync(made, 'utf8') === recipe) return;
  const { default: subsetFont } = await importPackage<{ default: typeof import('subset-font') }>('subset-font');
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true, variationAxes: { wght: weight } } as const;
  writeFileSync(target, await subsetFont(bytes, CHARACTERS, options));
  writeFileSync(made, recipe);
}
