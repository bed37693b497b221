import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rootDir } from '../lib/site/environment';

const hasGit = existsSync(path.join(rootDir, '.git')) && spawnSync('git', ['--version']).status === 0;

test.runIf(hasGit)('a checkout by a Git that writes the line ends of Windows has those of the repository', () => {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'copie-')), 'site');
  execFileSync('git', ['clone', '--quiet', '--shared', '--config', 'core.autocrlf=true', '--config', 'core.eol=crlf', rootDir, copy]);
  const lines = execFileSync('git', ['ls-files', '--eol'], { cwd: copy, encoding: 'utf8' }).trim().split('\n');
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => /w\/(?:crlf|mixed)/.test(line))).toEqual([]);
});
