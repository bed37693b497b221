import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BEFORE_PAINT } from './before-paint';

/** The data of the root element after the script ran. */
function rootAfter(localStorage: { getItem: (key: string) => string | null }): Record<string, string> {
  const dataset = {};
  runInNewContext(BEFORE_PAINT, { document: { documentElement: { dataset } }, localStorage });
  return dataset;
}
const remembering = (theme: string | null) => ({ getItem: (key: string) => (key === 'theme' ? theme : null) });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('before anything is drawn', () => {
  test.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['pink', {}],
    [null, {}],
  ])('the theme remembered as %s', (theme, data) => {
    vi.stubEnv('TZ', 'Europe/Paris');
    expect(rootAfter(remembering(theme))).toEqual(data);
  });

  test('a browser that keeps nothing', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const refuse = () => {
      throw new Error('SecurityError');
    };
    expect(rootAfter({ getItem: refuse })).toEqual({});
  });

  test('a clock that is not that of Paris', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(rootAfter(remembering(null))).toEqual({ away: '' });
  });
});
