import { describe, expect, test } from 'vitest';
import { formerPath } from './former-path';

test.each([
  ['/programme/calendrier/', '/programme/calendrier/'],
  ['programme', '/programme/'],
  ['https://ancien.example/a/b', '/a/b/'],
  ['/café/', '/caf%C3%A9/'],
  ['/cafe\u0301/', '/caf%C3%A9/'],
  ['/caf%C3%A9/', '/caf%C3%A9/'],
  ['/blog/index.html', '/blog/'],
  ['/100%/', '/100%25/'],
])('%s', (alias, path) => {
  expect(formerPath(alias)).toBe(path);
});

describe('what is no path of the site', () => {
  test.each([
    '/',
    '',
    '/index.html',
    '/a/index.html/b/',
    '/../x/',
    '/a/%2e%2e/%2E%2E/x/',
    '/a//b/',
    '/.git/',
    '/a?p=1',
    '/a#b',
    '/a\\b/',
    '/a\nb/',
    `/${'é'.repeat(101)}/`,
  ])('%j', (alias) => {
    expect(formerPath(alias)).toBeUndefined();
  });
});
