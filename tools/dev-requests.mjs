// Loaded into `next dev` by --import: refuses requests that do not name a known host of this machine (lib/deploy/known-host.mjs), and
// tells the pages which answer is theirs (lib/build/dev-page.ts).
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import { isKnownHost, REFUSED } from '../lib/deploy/known-host.mjs';

const host = process.env.LISTENS_AT ?? '';
const emit = Server.prototype.emit;
const answers = new AsyncLocalStorage();
Object.assign(globalThis, { devAnswers: answers });

/** @param {string | symbol} event @param {any[]} args */
Server.prototype.emit = function (event, ...args) {
  const [request, answer] = args;
  if (event !== 'request' && event !== 'upgrade') return emit.call(this, event, ...args);
  if (isKnownHost(request.headers.host, host)) return answers.run(answer, () => emit.call(this, event, ...args));
  if (event === 'upgrade') answer.destroy();
  else answer.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(REFUSED);
  return true;
};
