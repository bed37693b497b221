import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SmartLink } from './SmartLink';

const wordsOf = (href: string, words: string) =>
  /^<a[^>]*>(.*?)<span/.exec(
    renderToStaticMarkup(
      <SmartLink href={href} isBreakable>
        {words}
      </SmartLink>,
    ),
  )?.[1];

test.each([
  ['https://exemple.fr/equipe/code', 'exemple.fr/equipe/code', 'exemple.fr/<wbr/>equipe/<wbr/>code'],
  ['https://exemple.fr/equipe/code', 'https://exemple.fr/equipe/code', 'https://exemple.fr/<wbr/>equipe/<wbr/>code'],
  ['https://exemple.fr/', 'exemple.fr', 'exemple.fr'],
  ['https://exemple.fr/a/b', 'le code a/b', 'le code a/b'],
])('the words of a link to %s, « %s », break after a slash if they are its address', (href, words, shown) => {
  expect(wordsOf(href, words)).toBe(shown);
});
