import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWithin, pathFrom } from './paths';

describe('within a folder', () => {
  test.each([
    [posix, '/site/content', '/site/content', true],
    [posix, '/site/content', '/site/content/a.md', true],
    [posix, '/site/content', '/site/content/..a/b.md', true],
    [posix, '/site/content', '/site/content-2', false],
    [posix, '/site/content', '/site', false],
    [posix, '/site/content', '/site/Content/a.md', false],
    [win32, 'C:\\Site\\content', 'C:\\Site\\content\\a.md', true],
    [win32, 'C:\\Site\\content', 'c:\\site\\Content\\a.md', true],
    [win32, 'C:\\Site\\content', 'C:\\Site\\content-2\\a.md', false],
    [win32, 'C:\\Site\\content', 'C:\\Site', false],
    [win32, 'C:\\Site\\content', 'D:\\Site\\content\\a.md', false],
    [win32, '\\\\serveur\\partage\\site', '\\\\serveur\\partage\\site\\out', true],
  ])('%#. %s, %s', (system, folder, file, isInside) => {
    expect(isWithin(folder, file, system)).toBe(isInside);
  });
});

test('a path from a folder has slashes on any system', () => {
  expect(pathFrom('C:\\Mes sites', 'C:\\Mes sites\\content\\pages\\été.md', win32)).toBe('content/pages/été.md');
  expect(pathFrom('/sites', '/sites/a\\b.md', posix)).toBe('a\\b.md');
});
