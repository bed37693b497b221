import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { plainSpaces } from './plain-spaces';
import { compileText } from './test-words';

/** In these texts, `~` stands for a no-break space. */
const html = (source: string, space = '\u00a0') => toHtml(compileText(source.replaceAll('~', space)).tree).replaceAll('\n', '');

describe('a no-break space beside a mark is a plain one', () => {
  test.each([
    ['##~Titre', '<h2 id="titre">Titre</h2>'],
    ['-~un\n-~deux', '<ul><li>un</li><li>deux</li></ul>'],
    ['- un\n~~- deux', '<ul><li>un<ul><li>deux</li></ul></li></ul>'],
    ['1.~un\n2.~deux', '<ol><li>un</li><li>deux</li></ol>'],
    ['>~-~un', '<blockquote><ul><li>un</li></ul></blockquote>'],
    ['un\n~\ndeux', '<p>un</p><p>deux</p>'],
    ['Terme\n:~Définition', '<dl><dt>Terme</dt><dd>Définition</dd></dl>'],
    ['[a]\n\n[a]:~https://exemple.fr', '<p><a href="https://exemple.fr">a</a></p>'],
    [
      '|~A | B |~\n|~---~|~---~|~\n| 1 | 2 |',
      '<div class="scroll" tabindex="0" role="group" aria-label="Tableau"><table><thead><tr><th>A</th><th>B</th></tr></thead>' +
        '<tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    ],
    [
      '- [x]~un\n-~[~]~deux',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled aria-label="Fait"> un</li>' +
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="À faire"> deux</li></ul>',
    ],
    ['```~js\nun\n```~\n\ndeux', '<pre tabindex="0"><code class="language-js">un</code></pre><p>deux</p>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
    expect(html(source, '\u202f')).toBe(expected);
    expect(compileText(source.replaceAll('~', '\u00a0')).findings).toEqual([]);
  });
});

describe('elsewhere it stays', () => {
  test.each(['«~mot~» et 10~%', '-~5 % de plus', '+~3~°C', '~~~~Retrait', '— Bonjour~!', '```\n#~un\n-~deux\n```'])('%s', (written) => {
    const source = written.replaceAll('~', '\u00a0');
    expect(plainSpaces(source)).toBe(source);
  });
});

test('between a link and its address, it is named', () => {
  expect(compileText('[a]\u00a0(https://exemple.fr)').findings.map(({ message }) => message)).toEqual([
    '« [a] (https://exemple.fr) » est montré tel quel : une espace sépare le lien de son adresse.',
  ]);
});
