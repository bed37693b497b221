import { expect, test } from 'vitest';
import { settlePictures } from './settle';

const pictures = (names: string) => [...names].map((name) => ({ name, width: 1, height: 1, alt: '' }));

test.each([
  ['each has added one', 'a', 'b', 'ab', 'b', 'ba'],
  ['the other has taken one out', 'ab', 'b', 'b', 'b', 'b'],
  ['the other has not heard yet that one was taken out here', 'b', 'ab', 'b', 'ab', 'b'],
  ['one that both name is not there any more', 'a', 'a', '', 'a', 'a'],
  ['both know the same', 'ab', 'ba', 'ab', 'ba', 'ba'],
])('%s', async (_, own, told, kept, list, expected) => {
  const settle = await settlePictures(pictures(own), pictures(told), async (name) => kept.includes(name));
  expect(
    settle(pictures(list))
      .map(({ name }) => name)
      .join(''),
  ).toBe(expected);
});
