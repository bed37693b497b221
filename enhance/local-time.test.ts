import { afterEach, describe, expect, test, vi } from 'vitest';
import { localTime } from './local-time';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('on a clock in', () => {
  test.each<[zone: string, start: string, end: string | undefined, words: string | undefined]>([
    ['Europe/Paris', '2023-01-31T16:30:00+01:00', '2023-01-31T17:30:00+01:00', undefined],
    ['Europe/Berlin', '2023-01-31T16:30:00+01:00', undefined, undefined],
    ['Europe/London', '2023-01-31T16:30:00+01:00', undefined, '15 h 30'],
    ['America/New_York', '2023-01-31T16:30:00+01:00', '2023-01-31T17:00:00+01:00', 'de 10 h 30 à 11 h'],
    // The clocks of America change two weeks before those of Europe.
    ['America/New_York', '2023-03-14T16:30:00+01:00', '', '11 h 30'],
    ['America/Cayenne', '2023-02-01T01:30:00+01:00', undefined, 'mar. 31 janv., 21 h 30'],
    ['Indian/Reunion', '2023-01-31T22:30:00+01:00', '2023-01-31T23:30:00+01:00', 'mer. 1er févr., de 1 h 30 à 2 h 30'],
    ['Asia/Tokyo', '2023-01-31T09:00:00+01:00', '2023-02-01T18:00:00+01:00', 'du mar. 31 janv. à 17 h au jeu. 2 févr. à 2 h'],
    ['Pacific/Noumea', '2023-01-31T14:00:00+01:00', '2023-01-31T15:00:00+01:00', 'mer. 1er févr., de 0 h à 1 h'],
  ])('%s, %s', (zone, start, end, words) => {
    vi.stubEnv('TZ', zone);
    expect(localTime(start, end)?.replaceAll('\u00a0', ' ')).toBe(words);
  });
});
