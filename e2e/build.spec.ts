import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';

const root = path.resolve(import.meta.dirname, '..');

function run(command: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', command], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('one wrong field stops the build with its file, line and remedy, and the last site stays', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'out');
  cpSync(path.join(root, 'content'), contentDir, { recursive: true });
  cpSync(path.join(root, '.cache/e2e/empty'), outDir, { recursive: true });
  const before = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const file = path.join(contentDir, 'evenements/2022-12-05-cloture-saison1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('date_end: 2022-12-05T18:00', 'date_end: 5 décembre à 18 h'));

  const { status, output } = run('build', { CONTENT_DIR: contentDir, OUT_DIR: outDir });

  expect(status).toBe(1);
  expect(output).toContain(`${file}:9:11  erreur  \`date_end\` : « 5 décembre à 18 h » n’est pas une date qui existe.`);
  expect(output).toContain(
    '→ Écrivez l’année, le mois et le jour, comme `2023-01-31`, et l’heure de Paris s’il y en a une, comme `2023-01-31T16:30`.',
  );
  expect(output).toContain('1 erreur, 0 avertissement');
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe(before);
  expect(existsSync(`${outDir}.new`)).toBe(false);
});

test('check says all problems at once, and fails', () => {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'content');
  cpSync(path.join(root, 'content'), contentDir, { recursive: true });
  writeFileSync(path.join(contentDir, 'actualites/a.md'), '---\ntitle: Titre\ndate: hier\n---\n');
  writeFileSync(path.join(contentDir, 'projets/b.md'), '---\ntitel: Titre\n---\n');
  const { status, output } = run('check', { CONTENT_DIR: contentDir });
  expect(status).toBe(1);
  expect(output).toContain('actualites/a.md:3:7  erreur');
  expect(output).toContain('Vouliez-vous dire `title` ?');
  expect(output).toContain('3 erreurs, 0 avertissement');
});

test('a wrong setting is said in a sentence', () => {
  const { status, output } = run('build', { SITE_NOW: 'demain' });
  expect(status).toBe(1);
  expect(output.trim()).toBe('SITE_NOW vaut « demain » : il faut une date comme 2023-01-20 ou 2023-01-20T09:00.');
});
