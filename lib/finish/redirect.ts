import { href } from '../routes';

/** A page that stands at an old address and leads to the new one, on any host, without a script. */
export function redirectPage(path: string, absolute: string): string {
  const target = href(path);
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Page déplacée</title><link rel="canonical" href="${escapeAttribute(absolute)}"><meta http-equiv="refresh" content="0; url=${escapeAttribute(target)}"><meta name="robots" content="noindex"></head><body><p>Cette page est maintenant à l’adresse <a href="${escapeAttribute(target)}">${escapeAttribute(absolute)}</a>.</p></body></html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The path of a former address, with its slashes; undefined for one that is no path of the site. */
export function aliasPath(alias: string): string | undefined {
  const path = `/${alias
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/+|\/+$/g, '')}/`;
  return path === '//' || path.includes('..') || !/^[\w/.~%-]+$/u.test(path) ? undefined : path;
}
