import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { refuseAround, type Treasure } from './ownership';

let top: string;
let kept: Treasure[];

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'vaste-'));
  kept = [
    { folder: path.join(top, 'site'), name: 'le code du site' },
    { folder: path.join(top, 'camille'), name: 'votre dossier personnel' },
    { folder: path.join(top, 'absent'), name: 'rien' },
  ];
  for (const { folder } of kept.slice(0, 2)) mkdirSync(folder);
});

const refusal = (folder: string, name: string) =>
  `OUT_DIR vaut « ${folder} » : la construction remplace tout ce dossier, et ${name} y est. Rien n’a été changé. Donnez-lui un dossier qui n’est qu’à elle, vide ou absent, comme « out ».`;

test.each([
  ['the top of the disk', '/', 'le code du site'],
  ['the folder above', '.', 'le code du site'],
  ['the code itself', 'site', 'le code du site'],
  ['a link to it', 'lien', 'le code du site'],
  ['the home of a person', 'camille', 'votre dossier personnel'],
])('%s is refused, and stays as it was', (_, name, held) => {
  symlinkSync(path.join(top, 'site'), path.join(top, 'lien'), 'dir');
  const outDir = path.resolve(top, name);
  expect(() => refuseAround(outDir, kept)).toThrow(refusal(outDir, held));
  expect(readdirSync(top)).toEqual(['camille', 'lien', 'site']);
});

test.each(['site/out', 'camille/site', 'sitemap', 'absent'])('%s is not', (name) => {
  mkdirSync(path.join(top, 'camille/site'));
  expect(() => refuseAround(path.join(top, name), kept)).not.toThrow();
});
