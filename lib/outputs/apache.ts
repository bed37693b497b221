import type { SiteContent } from '../content/collections';
import { FRAMES } from '../site/addresses';
import { href, routes } from '../site/routes';
import { apacheGone, gonePaths } from './gone';
import { FRAME_HEADER, type Headers, IMMUTABLE_FOLDERS, KEPT_FOREVER, SHARED_EXTENSIONS, securityHeaders } from './headers';
import { COMPRESSED_EXTENSIONS, contentType, MEDIA_TYPES } from './media-types';
import { apacheRedirects, type Redirect, redirectsOf } from './redirects';

/**
 * `.htaccess` of Apache HTTP Server 2.4: what deploy/nginx.conf does, for a folder that is put on a server as it is. All its directives
 * are of the class FileInfo: one of another class, where `AllowOverride` lacks it, would stop the whole site.
 */
export function htaccess({ headers, redirects, gone }: ApacheSettings): string {
  return [
    '# deploy/apache.conf: AllowOverride FileInfo',
    ...[files(), headerLines(headers), apacheRedirects(redirects), apacheGone(gone), refusals(), copies()].map((lines) => lines.join('\n')),
    '',
  ].join('\n\n');
}

interface ApacheSettings {
  headers: Headers;
  redirects: Redirect[];
  /** The addresses that have lost their pages. */
  gone: string[];
}

export function apacheSettings(content: SiteContent): ApacheSettings {
  return { headers: securityHeaders(content.settings), redirects: redirectsOf(content), gone: gonePaths(content) };
}

const dotted = (extensions: readonly string[]) => extensions.map((extension) => `.${extension}`).join(' ');

function files(): string[] {
  const text = MEDIA_TYPES.filter(({ isText }) => isText).flatMap(({ extensions }) => extensions);
  return [
    `ErrorDocument 404 ${href(routes.notFound)}`,
    'AddDefaultCharset utf-8',
    `AddCharset utf-8 ${dotted(text)}`,
    ...MEDIA_TYPES.map(({ type, extensions }) => `AddType ${type} ${dotted(extensions)}`),
  ];
}

/** With answers of every status (`always`). */
function headerLines(headers: Headers): string[] {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  return inModule('headers', [
    ...headers.map(([name, value]) => set(name, value)),
    `<If "%{REQUEST_URI} =~ m#^${href(FRAMES)}#">`,
    `  ${set(...FRAME_HEADER)}`,
    '</If>',
    set('Cache-Control', 'no-cache'),
    `<If "%{REQUEST_URI} =~ m#/(?:${IMMUTABLE_FOLDERS.join('|')})/#">`,
    `  ${set('Cache-Control', KEPT_FOREVER)}`,
    '</If>',
    `<FilesMatch "\\.(?:${SHARED_EXTENSIONS.join('|')})(?:\\.(?:br|gz))?$">`,
    `  ${set('Access-Control-Allow-Origin', '*')}`,
    '</FilesMatch>',
  ]);
}

/** Hides hidden files, what is for other hosts, and folders without a page. */
function refusals(): string[] {
  return inModule('rewrite', [
    'RewriteEngine On',
    'RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]',
    'RewriteRule (?:^|/)(?:_headers|_redirects|(?:redirections|retirees)\\.(?:map|caddy))$ - [R=404,L]',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
  ]);
}

/** Sends the compressed copy of a file to a browser that reads it. An author's own `.gz` file stays what it is. */
function copies(): string[] {
  const types = COMPRESSED_EXTENSIONS.map((extension) => {
    return [
      `  RewriteCond %{ENV:REDIRECT_COPY} .`,
      `  RewriteRule \\.${extension}\\.(?:br|gz)$ - "[T=${contentType(extension)},E=no-gzip:1,E=no-brotli:1,L]"`,
    ];
  });
  const choice = (encoding: string, extension: string) => [
    // Not with a weight of nothing (RFC 9110, 12.5.3).
    `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))"`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule ^(.*[^/])$ $1.${extension} [E=COPY:${encoding},L]`,
  ];
  const extensions = COMPRESSED_EXTENSIONS.join('|');
  return inModule(
    'headers',
    inModule('rewrite', [
      ...types.flat(),
      ...choice('br', 'br'),
      ...choice('gzip', 'gz'),
      'Header always set Content-Encoding "%{REDIRECT_COPY}e" env=REDIRECT_COPY',
      `<FilesMatch "\\.(?:${extensions})(?:\\.(?:br|gz))?$">`,
      '  Header always merge Vary Accept-Encoding',
      '</FilesMatch>',
    ]),
  );
}

function inModule(name: string, lines: readonly string[]): string[] {
  return [`<IfModule mod_${name}.c>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
