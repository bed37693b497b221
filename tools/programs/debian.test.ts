import { expect, test } from 'vitest';
import { announcement, readDownloads } from './debian';

const ANSWER = `'http://deb.debian.org/debian/pool/main/n/nginx/nginx-light_1.22.1-9%2bdeb12u1_all.deb' nginx-light_1.22.1-9+deb12u1_all.deb 80104 MD5Sum:12
'http://deb.debian.org/debian/pool/main/libn/x/libnginx-mod-http-brotli-static_1.0.0~rc-3_amd64.deb' libnginx-mod-http-brotli-static_1.0.0~rc-3_amd64.deb 1420000 SHA256:ab
`;

test('what apt would fetch is read', () => {
  expect(readDownloads(ANSWER)).toEqual([
    { file: 'nginx-light_1.22.1-9+deb12u1_all.deb', size: 80104 },
    { file: 'libnginx-mod-http-brotli-static_1.0.0~rc-3_amd64.deb', size: 1420000 },
  ]);
  expect(readDownloads('')).toEqual([]);
});

test('it is said before: what, how many, how much', () => {
  expect(announcement({ name: 'nginx', packages: ['nginx-light'] }, readDownloads(ANSWER))).toBe(
    'nginx : paquets de Debian à déplier dans .cache/debian/nginx, 1,5\u00a0Mo (nginx-light, 1 dont cela dépend). Rien n’est installé sur la machine.',
  );
  expect(announcement({ name: 'wrk', packages: ['wrk'] }, [{ file: 'wrk_4.1.0-3_amd64.deb', size: 93_700_000 }])).toBe(
    'wrk : paquets de Debian à déplier dans .cache/debian/wrk, 94\u00a0Mo (wrk). Rien n’est installé sur la machine.',
  );
});
