import { expect, test } from 'vitest';
import { refuseUnreadablePath } from './checkout-path';

test.each(['/srv/100% site', '/srv/C#/site', '/srv/site ?'])('a checkout at %s is refused in words', (folder) => {
  expect(() => refuseUnreadablePath(folder, 'linux')).toThrow(`Next.js ne sait pas construire dans ${folder}, à cause du « `);
});

test.each([
  ['/srv/l’été & co/site (2)', 'linux'],
  ['C:\\100% site', 'win32'],
])('a checkout at %s is not', (folder, platform) => {
  expect(() => refuseUnreadablePath(folder, platform)).not.toThrow();
});
