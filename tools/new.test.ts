import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import create from './new';

let content: string;
const folders = () => readdirSync(content).toSorted();

beforeEach(() => {
  content = path.join(mkdtempSync(path.join(tmpdir(), 'nouveau-')), 'content');
  mkdirSync(path.join(content, 'projets/carnet'), { recursive: true });
  writeFileSync(path.join(content, 'projets/carnet/index.md'), '---\ntitle: Carnet\n---\n\nUn texte.\n');
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('SITE_NOW', '2026-11-21');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

test('an address that another entry has is refused, and nothing is written', async () => {
  await expect(create(['projet', 'Carnet'])).rejects.toThrow('L’adresse `/projets/carnet/` est déjà prise par ');
  expect(existsSync(path.join(content, 'projets/carnet.md'))).toBe(false);
});

test('an address that the site keeps for itself is refused', async () => {
  await expect(create(['page', 'Recherche'])).rejects.toThrow('L’adresse `/recherche/` est déjà prise par le site lui-même.');
  expect(folders()).toEqual(['projets']);
});

test('a rule whose first date is none of its dates is refused', async () => {
  const event = ['evenement', 'Café', '--date', '2026-12-04T10:00', '--repete', 'tous les jeudis, 3 fois'];
  await expect(create(event)).rejects.toThrow('Rien n’a été écrit.');
  expect(folders()).toEqual(['projets']);
});

test('an entry that check accepts is written; so is a page in the place of a shipped one', async () => {
  expect(await create(['evenement', 'Café', '--date', '2026-12-03T10:00', '--repete', 'tous les jeudis, 3 fois'])).toBe(0);
  expect(await create(['page', 'Mentions légales'])).toBe(0);
  expect(folders()).toEqual(['evenements', 'pages', 'projets']);
});
