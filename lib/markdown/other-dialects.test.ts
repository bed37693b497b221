import { describe, expect, test } from 'vitest';
import { readDialects } from './other-dialects';
import { compileText } from './test-words';

describe('a boxed remark of another tool is one', () => {
  test.each([
    ['::: note\nUn mot.\n:::', 'note', undefined],
    ['::: tip Le titre\nUn mot.\n:::', 'tip', 'Le titre'],
    [':::tip Le titre\nUn mot.\n:::', 'tip', 'Le titre'],
    ['::: {.callout-note}\nUn mot.\n:::', 'note', undefined],
    [':::{.callout-tip title="Le titre"}\nUn mot.\n:::', 'tip', 'Le titre'],
    [':::note[Le titre]\nUn mot.\n:::', 'note', 'Le titre'],
  ])('%j', (source, kind, title) => {
    const { tree, findings } = compileText(source);
    const attributes = [{ name: 'kind', value: kind }, ...(title ? [{ name: 'title', value: title }] : [])];
    expect(tree.children).toMatchObject([{ name: 'Callout', attributes, children: [{ children: [{ value: 'Un mot.' }] }] }]);
    expect(findings).toEqual([]);
  });
});

test.each(['[TOC]', '[toc]', '[[TOC]]', '[[_TOC_]]'])('%s is the table of contents', (source) => {
  expect(compileText(source).tree.children).toMatchObject([{ name: 'TableOfContents' }]);
});

test('`- [] x` is a task', () => {
  expect(readDialects('- [] un\n- [ ] deux\n- []() trois')).toBe('- [ ] un\n- [ ] deux\n- []() trois');
});

test.each(['`[TOC]` et [TOC]', '```\n[TOC]\n::: note\n```', '::: {.column}', ':::', '::: suite du texte'])('%j stays', (source) => {
  expect(readDialects(source)).toBe(source);
});
