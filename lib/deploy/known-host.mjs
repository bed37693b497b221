// Decides which requests a local server answers. Plain JavaScript: Next.js's own server loads it as well (tools/dev-requests.mjs).
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/**
 * Whether a request names a known host of this machine. Another site can point its own name at this machine, and its scripts would then
 * read the answers (DNS rebinding); it cannot do so with a numeric address.
 * @param {string | undefined} header Host of the request; very old programs send none
 * @param {string} host the name or address on which the server listens
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
