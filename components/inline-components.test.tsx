import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { inlineComponents } from './inline-components';

test('an anchor of a text is no link', () => {
  const { a: A } = inlineComponents({ source: '', format: 'md', math: false });
  expect(renderToStaticMarkup(<A id="menu" />)).toBe('<a id="menu"></a>');
  expect(renderToStaticMarkup(<A href="#plan">Le plan</A>)).toBe('<a href="#plan">Le plan</a>');
});
