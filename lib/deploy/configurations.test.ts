import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headersFile } from '../outputs/headers';
import { redirectsFile } from '../outputs/redirects';
import { rootDir } from '../site/environment';

const read = (file: string) => readFileSync(path.join(rootDir, file), 'utf8');

describe('the container file', () => {
  const text = read('deploy/Containerfile');

  test('is one that a builder takes', () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
  });

  test('copies what is there, and sends no folder that a build makes', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
    expect(copied.length).toBeGreaterThan(3);
    for (const file of copied) expect(existsSync(path.join(rootDir, file)), file).toBe(true);
    const ignored = read('deploy/Containerfile.dockerignore').trim().split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'out', '.next', '.cache']));
  });

  test('serves the folder and the port that deploy/nginx.conf names', () => {
    const conf = read('deploy/nginx.conf');
    const [, root = ''] = /root (\S+);/.exec(conf) ?? [];
    const [, port = ''] = /listen (\d+);/.exec(conf) ?? [];
    expect(text).toContain(`COPY --from=build ${root} ${root}`);
    expect(text).toContain(`EXPOSE ${port}`);
  });
});

describe('the workflow of GitHub', () => {
  const workflow = parse(read('.github/workflows/deploy.yml'));
  const steps = Object.values<{ steps: { uses?: string; run?: string }[] }>(workflow.jobs).flatMap((job) => job.steps);

  test('names each action by the hash of a commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('has no right but to read, save where it deploys', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries<{ permissions: Record<string, string> }>(workflow.jobs))
      if (Object.values(job.permissions).includes('write')) expect(name).toBe('deploy');
  });

  test('looks for known weaknesses before it builds, and stops at a grave one', () => {
    expect(read('.npmrc')).toMatch(/^audit-level=high$/m);
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.indexOf('npm audit --omit=dev')).toBeGreaterThan(-1);
    expect(commands.indexOf('npm audit --omit=dev')).toBeLessThan(commands.indexOf('npm run build'));
  });
});

test('nginx, rclone and _headers keep the same files for a year', () => {
  const folders = '_next/static|_images|_cartes|pagefind/fragment|pagefind/index';
  expect(read('deploy/nginx.conf')).toContain(`~/(${folders})/ "public, max-age=31536000, immutable";`);
  expect(read('deploy/rclone.sh')).toContain(`fingerprinted='^(${folders})/'`);
  expect(read('deploy/rclone.sh')).toContain("send fingerprinted 'public, max-age=31536000, immutable'");
  const kept = [...headersFile().matchAll(/^\/(\S+)\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/gm)];
  expect(kept.map(([, folder]) => folder).join('|')).toBe(folders);
});

test('the pipeline of GitLab publishes what the build makes', () => {
  const { pages } = parse(read('.gitlab-ci.yml'));
  const script: string = pages.script.join('\n');
  expect(script).toContain('npm audit --omit=dev');
  expect(script.indexOf('npm run build')).toBeLessThan(script.indexOf(`cp -r out ${pages.pages.publish}`));
  expect(pages.artifacts.paths).toContain(pages.pages.publish);
});

describe('what Netlify and Cloudflare Pages read', () => {
  test('_headers: a path, then indented headers; within Cloudflare’s limits of 100 rules and 2,000 characters a line', () => {
    const blocks = headersFile().trimEnd().split('\n\n');
    expect(blocks.length).toBeLessThan(100);
    for (const block of blocks) {
      const [place = '', ...headers] = block.split('\n');
      expect(place).toMatch(/^\/\S*$/);
      // Cloudflare allows one splat per rule.
      expect(place.split('*').length).toBeLessThanOrEqual(2);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) {
        expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
        expect(header.length).toBeLessThanOrEqual(2000);
      }
    }
  });

  test('_redirects: two paths and a status, a line each', () => {
    expect(redirectsFile([{ from: '/ancienne/', to: '/nouvelle/' }])).toBe('/ancienne/ /nouvelle/ 301\n');
  });
});
