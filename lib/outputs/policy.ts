import { createHash } from 'node:crypto';

/**
 * Content-Security-Policy (CSP Level 3): a page loads only what comes with the site, runs only the scripts that
 * the site wrote, and none of an author's. Inline scripts are named by their hash; there is no `unsafe-inline`.
 */
export interface PolicyNeeds {
  /** The text of each inline script. */
  inlineScripts: readonly string[];
  /** True on the search page, whose index is read by WebAssembly. */
  usesWasm: boolean;
}

/** The policy for a page's `<meta>`: all that a page may say of itself. */
export function pagePolicy({ inlineScripts, usesWasm }: PolicyNeeds): string {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes, ...(usesWasm ? ["'wasm-unsafe-eval'"] : [])].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * What only a server can say (CSP Level 3, 3.3): nobody may frame the site. Sent as a policy of its own, which adds
 * to that of the page.
 */
export const SERVER_POLICY = "frame-ancestors 'none'";
