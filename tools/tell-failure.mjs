// Tells the maintainers on GitHub that a workflow fails, or works again: `node tools/tell-failure.mjs "La publication échoue" failure`.
// A failure opens one issue, whatever number of runs fail after it; a success closes it. On GitLab, the owner of a scheduled pipeline
// gets a message of GitLab's own.
// Plain JavaScript without packages, as rebuild-due.mjs.
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Run
 * @property {string} api address of GitHub's REST API
 * @property {string} repository `owner/name`
 * @property {string} token
 * @property {string} url page of this run of the workflow
 */

/**
 * @param {string} title of the issue
 * @param {boolean} hasFailed
 * @param {Run} run
 * @returns {Promise<'opened' | 'closed' | 'unchanged'>} what became of the issue
 */
async function tellFailure(title, hasFailed, run) {
  const issue = await openIssue(title, run);
  if (hasFailed === (issue !== undefined)) return 'unchanged';
  if (hasFailed) {
    const body = `Le détail est dans le journal : ${run.url}\n\nCe ticket se ferme de lui-même au premier passage qui réussit.`;
    await request(run, 'POST', 'issues', { title, body });
    return 'opened';
  }
  await request(run, 'POST', `issues/${issue}/comments`, { body: `Réparé : ${run.url}` });
  await request(run, 'PATCH', `issues/${issue}`, { state: 'closed', state_reason: 'completed' });
  return 'closed';
}

/**
 * The number of the open issue of this title that a workflow opened.
 * @param {string} title
 * @param {Run} run
 * @returns {Promise<number | undefined>}
 */
async function openIssue(title, run) {
  const issues = await request(run, 'GET', `issues?state=open&creator=${encodeURIComponent('github-actions[bot]')}&per_page=100`);
  return issues.find((/** @type {{ title: string }} */ issue) => issue.title === title)?.number;
}

/**
 * @param {Run} run
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function request({ api, repository, token }, method, path, body) {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [title = '', outcome = ''] = process.argv.slice(2);
  const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '', GITHUB_SERVER_URL = '', GITHUB_RUN_ID = '' } = process.env;
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  const run = { api: GITHUB_API_URL, repository: GITHUB_REPOSITORY, token: GITHUB_TOKEN, url };
  console.log(await tellFailure(title, outcome !== 'success', run));
}
