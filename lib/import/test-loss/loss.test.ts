import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../../test-counts';
import type { CorpusPage } from './corpus';
import { DIALECTS } from './dialects';
import { lossesOf } from './losses';

/** Words in are words out, or named in the report; and dates, links, pictures and old addresses. */
describe.each(DIALECTS)('$name', ({ parts, site }) => {
  test('each part of a text, alone', async () => {
    const losses: string[] = [];
    for (const left = [...parts]; left.length > 0; ) losses.push(...(await lossesOf(site((page) => left.shift()?.(page) ?? ''))));
    expect(losses).toEqual([]);
  });

  test('whatever parts a text has, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...parts)), fc.integer({ min: 2, max: 12 }), async (stream, count) => {
        const bodyOf = (page: CorpusPage) => [...stream.take(count)].map((part) => part(page)).join('\n\n');
        expect(await lossesOf(site(bodyOf))).toEqual([]);
      }),
      property(3, 300),
    );
  });
});
