import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rootDir } from '../lib/site/environment';

/** A forge that keeps issues, as far as GitHub's REST API is used. */
interface Issue {
  number: number;
  title: string;
  state: string;
  comments: string[];
}

let issues: Issue[] = [];
let isClosedToIssues = false;
let server: Server;
let api = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { status = 200, body } = answer(request.method ?? '', request.url ?? '', text === '' ? {} : JSON.parse(text));
      const isKnown = request.headers.authorization === 'Bearer jeton';
      response.writeHead(isKnown ? status : 401, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

beforeEach(() => {
  issues = [{ number: 1, title: 'Un autre ticket', state: 'open', comments: [] }];
  isClosedToIssues = false;
});

afterAll(() => {
  server.close();
});

function answer(method: string, url: string, body: Record<string, string>): { status?: number; body: unknown } {
  const [, place = ''] = url.split('/repos/communaute/programme-10/');
  if (isClosedToIssues) return { status: 410, body: { message: 'Issues are disabled for this repo' } };
  if (method === 'GET' && place === 'issues?state=open&creator=github-actions%5Bbot%5D&per_page=100')
    return { body: issues.filter(({ state }) => state === 'open') };
  if (method === 'POST' && place === 'issues') {
    const issue = { number: issues.length + 1, title: body.title ?? '', state: 'open', comments: [body.body ?? ''] };
    issues.push(issue);
    return { status: 201, body: issue };
  }
  const issue = issues.find(({ number }) => place.startsWith(`issues/${number}`));
  if (!issue) return { status: 404, body: { message: `${method} ${place}` } };
  if (method === 'POST') issue.comments.push(body.body ?? '');
  else issue.state = body.state ?? issue.state;
  return { body: issue };
}

/** Runs the script as a workflow does. */
function tell(outcome: string): Promise<{ status: number | null; said: string }> {
  const env = {
    ...process.env,
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: 'communaute/programme-10',
    GITHUB_SERVER_URL: 'https://forge.exemple.fr',
    GITHUB_RUN_ID: '7',
    GITHUB_TOKEN: 'jeton',
  };
  const child = spawn(process.execPath, [path.join(rootDir, 'tools/tell-failure.mjs'), 'La publication échoue', outcome], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

test('a failure opens an issue, which names the run; failures after it add nothing', async () => {
  expect(await tell('failure')).toEqual({ status: 0, said: 'opened\n' });
  expect(await tell('failure')).toEqual({ status: 0, said: 'unchanged\n' });
  expect(issues.slice(1)).toEqual([
    expect.objectContaining({
      title: 'La publication échoue',
      state: 'open',
      comments: [expect.stringContaining('https://forge.exemple.fr/communaute/programme-10/actions/runs/7')],
    }),
  ]);
});

test('a success closes it, says where, and opens none', async () => {
  expect((await tell('success')).said).toBe('unchanged\n');
  await tell('failure');
  expect((await tell('success')).said).toBe('closed\n');
  expect(issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  expect(issues[1]?.comments[1]).toContain('Réparé');
});

test('a failure after that opens another one', async () => {
  await tell('failure');
  await tell('success');
  expect((await tell('cancelled')).said).toBe('opened\n');
  expect(issues.map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
});

test('a forge that refuses is a failure of the run', async () => {
  isClosedToIssues = true;
  const { status, said } = await tell('failure');
  expect(said).toContain('410');
  expect(status).toBe(1);
});
