import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from './builds';

function run(command: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', command], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('check says all problems at once, and fails', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const contentDir = path.join(folder, 'content');
  for (const name of ['content', 'public']) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  writeFileSync(path.join(contentDir, 'actualites/a.md'), '---\ntitle: Titre\ndate: hier\n---\n');
  writeFileSync(path.join(contentDir, 'projets/b.md'), '---\ntitel: Titre\n---\n');
  const { status, output } = run('check', { CONTENT_DIR: contentDir });
  expect(status).toBe(1);
  expect(output).toContain('actualites/a.md:3:7  erreur');
  expect(output).toContain('Vouliez-vous dire `title` ?');
  expect(output).toContain('2 erreurs, 0 avertissement');
});

test('a wrong setting is said in a sentence', () => {
  const { status, output } = run('build', { SITE_NOW: 'demain' });
  expect(status).toBe(1);
  expect(output.trim()).toBe('SITE_NOW vaut « demain » : il faut une date comme 2023-01-20 ou 2023-01-20T09:00.');
});
