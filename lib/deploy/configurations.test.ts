import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { FRAME_HEADER, headersFile, IMMUTABLE_FOLDERS, KEPT_FOREVER, SHARED_EXTENSIONS, securityHeaders } from '../outputs/headers';
import { contentType, MEDIA_TYPES } from '../outputs/media-types';
import { redirectsFile } from '../outputs/redirects';
import { FRAMES } from '../site/addresses';
import { rootDir } from '../site/environment';

const read = (file: string) => readFileSync(path.join(rootDir, file), 'utf8');

describe('the container file', () => {
  const text = read('deploy/Containerfile');

  test('is one that a builder takes', () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
  });

  test('builds with the Node.js that the checkout names', () => {
    expect(text).toContain(`FROM docker.io/library/node:${read('.node-version').trim()}-bookworm-slim AS build`);
  });

  test('copies what is there, and sends no folder that a build makes', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
    expect(copied.length).toBeGreaterThan(3);
    for (const file of copied) expect(existsSync(path.join(rootDir, file)), file).toBe(true);
    const ignored = read('deploy/Containerfile.dockerignore').trim().split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'out', '.next', '.cache']));
  });

  test('serves the folder and the port that deploy/nginx.conf names', () => {
    const conf = read('deploy/nginx.conf');
    const [, root = ''] = /root (\S+);/.exec(conf) ?? [];
    const [, port = ''] = /listen (\d+);/.exec(conf) ?? [];
    expect(text).toContain(`COPY --from=build ${root} ${root}`);
    expect(text).toContain(`EXPOSE ${port}`);
  });
});

const HEADERS = securityHeaders({ https_subdomains: false });

describe('what nginx, Caddy, rclone and _headers repeat of the site', () => {
  const nginx = read('deploy/nginx.conf');
  const caddy = read('deploy/Caddyfile');

  test('the headers of every answer', () => {
    for (const [name, value] of HEADERS) {
      const isFraming = name === FRAME_HEADER[0];
      expect(nginx).toContain(`add_header ${name} ${isFraming ? '$framing' : `"${value}"`} always;`);
      expect(caddy).toContain(`${name} ${isFraming ? '{framing}' : `"${value}"`}\n`);
      if (!isFraming) continue;
      expect(nginx).toContain(`default "${value}";`);
      expect(caddy).toContain(`default "${value}"\n`);
    }
  });

  test('the folder of the pages that other sites may frame', () => {
    expect([...FRAME_HEADER]).toEqual(['Content-Security-Policy', 'frame-ancestors *']);
    expect(nginx).toContain(`~${FRAMES} "${FRAME_HEADER[1]}";`);
    expect(caddy).toContain(`~${FRAMES} "${FRAME_HEADER[1]}"\n`);
    // Cloudflare joins the values of a header that two rules set, unless the second takes away that of the first.
    expect(headersFile(HEADERS)).toContain(
      '\n/integrer/evenements/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *\n',
    );
  });

  test('HTTPS is asked for the sub-domains of the site only where its settings say so', () => {
    expect(HEADERS).toContainEqual(['Strict-Transport-Security', 'max-age=31536000']);
    expect(securityHeaders({ https_subdomains: true })).toContainEqual([
      'Strict-Transport-Security',
      'max-age=31536000; includeSubDomains',
    ]);
  });

  test('the folders whose files are kept for a year', () => {
    const folders = IMMUTABLE_FOLDERS.join('|');
    expect(folders).toBe('_next/static|_images|_cartes|pagefind/fragment|pagefind/index');
    expect(nginx).toContain(`~/(${folders})/ "${KEPT_FOREVER}";`);
    expect(caddy).toContain(`~/(${folders})/ "${KEPT_FOREVER}"\n`);
    expect(read('deploy/rclone.sh')).toContain(`fingerprinted='^(${folders})/'`);
    expect(read('deploy/place.sh')).toContain(`grep -E '^(${folders})/' out/.construction`);
    expect(read('deploy/rclone.sh')).toContain(`send fingerprinted '${KEPT_FOREVER}'`);
    const kept = [...headersFile(HEADERS).matchAll(/^\/(\S+)\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/gm)];
    expect(kept.map(([, folder]) => folder).join('|')).toBe(folders);
  });

  test('the files that other sites may fetch', () => {
    expect(nginx).toContain(`~\\.(${SHARED_EXTENSIONS.join('|')})$ "*";`);
    expect(caddy).toContain(`@shared path ${SHARED_EXTENSIONS.map((extension) => `*.${extension}`).join(' ')}\n`);
  });

  test('the type of each extension', () => {
    const [, types = ''] = /map \{path\} \{type\} \{([^}]*)\}/.exec(caddy) ?? [];
    const inCaddy = [...types.matchAll(/~(\S+)\$ "(.*)"/g)].map(([, pattern = '', type]) => [new RegExp(`${pattern}$`), type] as const);
    const [, charset = ''] = /charset_types (.*);/.exec(nginx) ?? [];
    for (const { type, extensions, isText } of MEDIA_TYPES) {
      expect(nginx).toContain(`    ${type} ${extensions.join(' ')};\n`);
      expect(type === 'text/html' || charset.split(' ').includes(type), type).toBe(isText ?? false);
      for (const extension of extensions)
        expect(inCaddy.find(([pattern]) => pattern.test(`/un.fichier.${extension}`))?.[1], extension).toBe(contentType(extension));
    }
    expect(inCaddy.length + 1).toBe(types.trim().split('\n').length);
  });
});

describe('what Netlify and Cloudflare Pages read', () => {
  test('_headers: a path, then indented headers; within Cloudflare’s limits of 100 rules and 2,000 characters a line', () => {
    const blocks = headersFile(HEADERS).trimEnd().split('\n\n');
    expect(blocks.length).toBeLessThan(100);
    for (const block of blocks) {
      const [place = '', ...headers] = block.split('\n');
      expect(place).toMatch(/^\/\S*$/);
      // Cloudflare allows one splat per rule.
      expect(place.split('*').length).toBeLessThanOrEqual(2);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) {
        expect(header).toMatch(/^ {2}(?:[A-Z][\w-]+: \S.*|! [A-Z][\w-]+)$/);
        expect(header.length).toBeLessThanOrEqual(2000);
      }
    }
  });

  test('_redirects: two paths and a status, a line each', () => {
    expect(redirectsFile([{ from: '/ancienne/', to: '/nouvelle/' }])).toBe('/ancienne/ /nouvelle/ 301\n');
  });
});
