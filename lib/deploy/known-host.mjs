// Which requests a local server answers. Plain JavaScript: it is loaded into Next.js's own server as well (tools/known-host-only.mjs).
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/**
 * Whether a request came by an address that is known to be this machine's. Another name that leads here may be a page's of another site,
 * whose scripts would then read the answers as their own (DNS rebinding). An address in figures cannot be.
 * @param {string | undefined} header Host of the request; programs of old send none
 * @param {string} host what the server listens at
 * @returns {boolean}
 */
export function isKnownHost(header, host) {
  if (header === undefined) return true;
  const name = header
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name === host.toLowerCase() || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '::1') return true;
  const isOpen = host === '0.0.0.0' || host === '::';
  return isOpen && (isIP(name) !== 0 || [hostname(), `${hostname()}.local`].includes(name));
}

export const REFUSED = 'Ce serveur répond à localhost, ou au nom que dit HOST.\n';
