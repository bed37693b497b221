// Loaded into `next dev` by --import: refuses requests that do not name a known host of this machine (lib/deploy/known-host.mjs).
import { Server } from 'node:http';
import { isKnownHost, REFUSED } from '../lib/deploy/known-host.mjs';

const host = process.env.LISTENS_AT ?? '';
const emit = Server.prototype.emit;

/** @param {string | symbol} event @param {any[]} args */
Server.prototype.emit = function (event, ...args) {
  const [request, answer] = args;
  if ((event !== 'request' && event !== 'upgrade') || isKnownHost(request.headers.host, host)) return emit.call(this, event, ...args);
  if (event === 'upgrade') answer.destroy();
  else answer.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(REFUSED);
  return true;
};
