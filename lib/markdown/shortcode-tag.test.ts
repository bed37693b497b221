import { describe, expect, test } from 'vitest';
import { parseShortcode } from './shortcode-tag';

describe('the values of a shortcode, in the quotes that authors write', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['{{< a "un deux" `trois quatre` cinq >}}', ['un deux', 'trois quatre', 'cinq'], {}],
    ["{{< a b='L’été d'ici' c='l'un' >}}", [], { b: "L’été d'ici", c: "l'un" }],
    ['{{< a b=“un deux” c=‘l’un’ d=„trois“ >}}', [], { b: 'un deux', c: 'l’un', d: 'trois' }],
    ['{{< a b=«\u00a0un deux\u00a0» c = « trois » >}}', [], { b: 'un deux', c: 'trois' }],
    ['{{< a “un deux” >}}', ['un deux'], {}],
    ['{{< a b=L\'été c="Dit \\"oui\\"" >}}', [], { b: "L'été", c: 'Dit "oui"' }],
    ['{{< a un deux b=trois c="" >}}', ['un', 'deux'], { b: 'trois', c: '' }],
  ])('%s', (tag, positional, named) => {
    expect(parseShortcode(tag)).toEqual({ name: 'a', kind: 'open', positional, named, isCut: false });
  });
});

describe('a value that is cut is known', () => {
  test.each([
    '{{< a b="C’est "cité" ici" >}}',
    '{{< a b=""cité" ici" >}}',
    '{{< a b="Sans fin >}}',
    '{{< a b=Voir la suite >}}',
    '{{< a b=“Sans fin >}}',
  ])('%s', (tag) => {
    expect(parseShortcode(tag)).toMatchObject({ isCut: true });
  });
});
