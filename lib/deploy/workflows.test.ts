import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { rootDir } from '../site/environment';

/** What the forges run, by GitHub's own language service, and by an independent reader of pipelines of GitLab. */

const read = (file: string) => readFileSync(path.join(rootDir, file), 'utf8');
const NODE = read('.node-version').trim();

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

const workflow = (file: string): Workflow => parse(read(file));
const WORKFLOWS = readdirSync(path.join(rootDir, '.github/workflows')).map((name) => `.github/workflows/${name}`);

let languageService: typeof import('@actions/languageservice');

/** Its modules import JSON as bundlers do, and not as Node.js. */
beforeAll(async () => {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'github-')), 'language-service.mjs');
  await build({ entryPoints: ['@actions/languageservice'], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  languageService = await import(pathToFileURL(outfile).href);
});

/** What GitHub would refuse of a workflow: a line and a reason each. */
async function faults(file: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${file}`, 'yaml', 1, read(file));
  return (await languageService.validate(document)).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

describe.each(WORKFLOWS)('%s', (file) => {
  const { permissions, jobs } = workflow(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('has nothing that GitHub’s language service finds wrong', async () => {
    expect(await faults(file)).toEqual([]);
  });

  test('names each action by the hash of a commit, with its version beside it', () => {
    const used = [...read(file).matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) expect(action).toMatch(/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs the Node.js that the checkout names', () => {
    const set = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => step.with ?? {});
    for (const settings of set)
      if (!/^\$\{\{ matrix\.node \}\}$/.test(String(settings['node-version'])))
        expect(settings['node-version-file']).toMatch(/(?:^|\/)\.node-version$/);
  });

  test('has no right but to read, save to deploy and to open an issue; it leaves no token where packages run', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      const writes = Object.entries(job.permissions ?? {}).flatMap(([right, level]) => (level === 'write' ? right : []));
      expect(writes).toEqual({ deploy: ['pages', 'id-token'], tell: ['issues'], audit: ['issues'] }[name] ?? []);
      if (writes.length > 0) expect(job.steps.flatMap(({ run = '' }) => run).join('\n')).not.toMatch(/npm (?:ci|install|run|test)|npx/);
    }
    for (const { uses, with: settings } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(settings?.['persist-credentials']).toBe(false);
  });
});

test('every workflow uses an action at one version', () => {
  const used = WORKFLOWS.flatMap((file) => [...read(file).matchAll(/uses: actions\/([\w-]+)\S*@(.*)/g)]);
  const versions = new Map<string, Set<string>>();
  for (const [, action = '', version = ''] of used) versions.set(action, (versions.get(action) ?? new Set()).add(version));
  for (const [action, found] of versions) expect([...found], action).toHaveLength(1);
});

describe('the publication on GitHub', () => {
  const { concurrency, jobs } = workflow('.github/workflows/deploy.yml');
  const build = jobs.build?.steps ?? [];

  test('waits for the one before, and is not cancelled by the next', () => {
    expect(concurrency).toEqual({ group: 'publication', 'cancel-in-progress': false, queue: 'max' });
  });

  test('takes the last commit of the branch, and asks what is published before anything else', () => {
    expect(build[0]?.with).toMatchObject({ ref: expect.stringMatching(/^\$\{\{ github\.ref \}\}$/), 'fetch-depth': 0 });
    const asked = build.findIndex(({ run }) => run?.includes('node tools/rebuild-due.mjs "$SITE" "$CONTENT_DIR" >> "$GITHUB_OUTPUT"'));
    expect(asked).toBeGreaterThan(-1);
    expect(JSON.stringify(build.slice(0, asked))).not.toContain('npm run');
    for (const step of build.slice(asked + 1)) expect(step.if).toBe("steps.due.outputs.due == 'true'");
  });

  test('does not depend on what started it, but for a person who asks', () => {
    expect(read('.github/workflows/deploy.yml')).not.toContain('event_name');
  });

  test('sends hidden files as well: security.txt is in one', () => {
    const upload = build.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
  });

  test('is verified, and tells of a failure', () => {
    expect(jobs.verify?.needs).toEqual(['build', 'deploy']);
    expect(jobs.verify?.steps.at(-1)?.run).toContain('npm run --silent deploy:check -- "$SITE"');
    expect(jobs.tell?.needs).toEqual(['build', 'deploy', 'verify']);
    expect(jobs.tell?.if).toContain('failure()');
  });

  test('waits for no answer about known weaknesses', () => {
    expect(read('.npmrc')).toMatch(/^audit-level=high$/m);
    expect(WORKFLOWS.filter((file) => read(file).includes('npm audit'))).toEqual(['.github/workflows/audit.yml']);
  });
});

describe('the beginning of a repository of content alone', () => {
  const folder = 'deploy/contenu-a-part';
  const calls = workflow(`${folder}/.github/workflows/site.yml`).jobs as unknown as Record<string, Call>;

  interface Call {
    uses: string;
    with: { site: string; version: string };
    permissions?: Record<string, string>;
  }

  test('has nothing that GitHub’s language service finds wrong', async () => {
    expect(await faults(`${folder}/.github/workflows/site.yml`)).toEqual([]);
  });

  test('names the repository and the version of the code once more where GitHub asks for them twice', () => {
    const used = Object.values(calls).map(({ uses, with: { site, version } }) => [uses, `${site}@${version}`]);
    expect(used).toEqual([
      ['communaute/programme-10/.github/workflows/deploy.yml@v0.2.0', 'communaute/programme-10@v0.2.0'],
      ['communaute/programme-10/.github/workflows/check.yml@v0.2.0', 'communaute/programme-10@v0.2.0'],
    ]);
  });

  test('gives the workflows it calls the rights and the inputs that they ask for', () => {
    for (const { uses, with: inputs, permissions = { contents: 'read' } } of Object.values(calls)) {
      const [, file = ''] = /\.github\/workflows\/(\S+)@/.exec(uses) ?? [];
      const called = workflow(`.github/workflows/${file}`);
      expect(Object.keys((called.on.workflow_call as { inputs: object }).inputs)).toEqual(Object.keys(inputs));
      for (const job of Object.values(called.jobs))
        for (const [right, level] of Object.entries(job.permissions ?? {}))
          expect([level, 'write'], `${file}: ${right}`).toContain(permissions[right]);
    }
  });

  test('names the same version for GitLab', () => {
    const { include, variables } = parse(read(`${folder}/.gitlab-ci.yml`));
    expect(include).toEqual([{ project: 'communaute/programme-10', ref: variables.SITE_VERSION, file: '.gitlab-ci.yml' }]);
    expect(variables.SITE_VERSION).toBe(calls.publier?.with.version);
  });

  test('is of the version of this code', () => {
    expect(calls.publier?.with.version).toBe(`v${JSON.parse(read('package.json')).version}`);
  });
});

describe('the pipeline of GitLab', () => {
  const { image, pages, verify, test: trial } = parse(read('.gitlab-ci.yml'), { logLevel: 'silent' });

  test('runs the Node.js that the checkout names', () => {
    expect(image).toBe(`node:${NODE}-bookworm`);
  });

  test('publishes what the build makes, if something else is published', () => {
    const script: string = pages.script.join('\n');
    expect(script.indexOf('rebuild-due.mjs')).toBeLessThan(script.indexOf('npm ci'));
    expect(script.indexOf('npm run build')).toBeLessThan(script.indexOf(`cp -r out "$CI_PROJECT_DIR/${pages.pages.publish}"`));
    expect(pages.artifacts.paths).toContain(pages.pages.publish);
    expect(pages.allow_failure.exit_codes).toEqual([77]);
    expect(verify.script.join('\n')).toContain('npm run --silent deploy:check');
  });

  test('tries the code when any of its folders or files has changed', () => {
    const patterns: string[] = trial.rules[1].changes;
    const [, folders = ''] = /^\{(.*)\}/.exec(patterns[0] ?? '') ?? [];
    const others = ['content', 'node_modules', 'out', 'test-results', 'playwright-report'];
    const found = readdirSync(rootDir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
    const code = found.filter(
      (folder) => folder === '.github' || !(folder.startsWith('.') || /^out\./.test(folder) || others.includes(folder)),
    );
    expect(folders.split(',').sort()).toEqual(code.sort());
  });
});

test('Dependabot and Renovate hold the same packages back, which package.json has', () => {
  const [npm] = parse(read('.github/dependabot.yml')).updates;
  const { packageRules } = JSON.parse(read('renovate.json'));
  const waiting = (npm.ignore as { 'dependency-name': string; versions: string[] }[]).map((each) => [
    each['dependency-name'],
    each.versions.join().replace('>=', '<'),
  ]);
  const allowed = (packageRules as { matchPackageNames?: string[]; allowedVersions?: string }[]).flatMap((rule) =>
    rule.allowedVersions ? [[rule.matchPackageNames?.join(), rule.allowedVersions]] : [],
  );
  expect(allowed).toEqual(waiting);
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const [name = '', below = ''] of waiting)
    expect(Number.parseInt(devDependencies[name], 10), name).toBeLessThan(Number(below.slice(1)));
});

const [major = 0] = process.versions.node.split('.').map(Number);

/** The reader of pipelines needs Node.js 22: the long tests run it there. */
describe.skipIf(major < 22)('the jobs of GitLab', () => {
  let folder = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...args], { cwd: folder });

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gitlab-'));
    copyFileSync(path.join(rootDir, '.gitlab-ci.yml'), path.join(folder, '.gitlab-ci.yml'));
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'essai');
    git('remote', 'add', 'origin', 'https://forge.exemple.fr/communaute/programme-10.git');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  });

  /** The names of the jobs of a pipeline, after the reader has held it to GitLab's own schema. */
  function jobs(...options: string[]): string[] {
    const reader = path.join(rootDir, 'node_modules/gitlab-ci-local/dist/index.js');
    const listing = execFileSync(process.execPath, [reader, '--home', folder, '--no-evaluate-rule-changes', '--list-csv', ...options], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [head, ...lines] = listing.slice(listing.indexOf('name;stage')).trim().split('\n');
    expect(head).toMatch(/^name;stage;/);
    return lines.map((line) => line.split(';')[0] ?? '');
  }

  const variables = (...values: string[]) => values.flatMap((value) => ['--variable', value]);
  const mergeRequest = [...variables('CI_PIPELINE_SOURCE=merge_request_event'), '--unset-variable', 'CI_COMMIT_BRANCH'];

  test('a change of the branch, and a schedule, publish', () => {
    expect(jobs(...variables('CI_PIPELINE_SOURCE=push'))).toEqual(['pages', 'verify']);
    expect(jobs(...variables('CI_PIPELINE_SOURCE=schedule'))).toEqual(['pages', 'verify']);
  });

  test('the nightly schedule tries the code, asks for known weaknesses, and publishes nothing', () => {
    expect(jobs(...variables('CI_PIPELINE_SOURCE=schedule', 'ESSAIS=longs'))).toEqual(['test:long', 'audit']);
  });

  test('a merge request is read, and its code tried; content in a repository of its own has no code to try', () => {
    expect(jobs(...mergeRequest)).toEqual(['check', 'test']);
    expect(jobs(...mergeRequest, ...variables('SITE_VERSION=v1.0.0'))).toEqual(['check']);
  });

  test('another branch runs nothing', () => {
    expect(jobs(...variables('CI_PIPELINE_SOURCE=push', 'CI_COMMIT_BRANCH=essai'))).toEqual([]);
  });
});
