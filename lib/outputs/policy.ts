import { createHash } from 'node:crypto';

/**
 * Content-Security-Policy (CSP Level 3): a page loads only files of the site, and runs only the site's own scripts,
 * none of an author's. Hashes allow the inline scripts and styles; there is no `unsafe-inline`.
 */
interface PolicyNeeds {
  /** The text of each inline script. */
  inlineScripts: readonly string[];
  /** The text of the page's `<style>`; empty without one. */
  styles: string;
  /** True on the search page, which reads its index with WebAssembly. */
  usesWasm: boolean;
}

/** The policy for a page's `<meta>`: all directives that a page may set itself. */
export function pagePolicy({ inlineScripts, styles, usesWasm }: PolicyNeeds): string {
  const hashes = inlineScripts.map(hashOf);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes, ...(usesWasm ? ["'wasm-unsafe-eval'"] : [])].join(' ')}`,
    `style-src ${["'self'", ...(styles ? [hashOf(styles)] : [])].join(' ')}`,
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
 * The directive that only a server can send (CSP Level 3, 3.3): no other site may frame a page. A policy of its own,
 * which adds to that of the page.
 */
export const SERVER_POLICY = "frame-ancestors 'none'";

/** The same for the pages that are made to be framed. */
export const FRAME_SERVER_POLICY = 'frame-ancestors *';

/** The policy of a page that is made to be framed: it loads nothing, and has one style and one script of its own. */
export function framePolicy(style: string, script: string): string {
  return ["default-src 'none'", `script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`, "form-action 'none'", "base-uri 'none'"].join(
    '; ',
  );
}

/** The policy of a newsletter for mail programs: each element has its style, pictures have the absolute addresses of the site. */
export const MAIL_POLICY = "default-src 'none'; img-src *; style-src 'unsafe-inline'";

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
