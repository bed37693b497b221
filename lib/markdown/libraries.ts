/**
 * Libraries that few texts need, to be parsed. In a browser, `libraries.browser.ts` takes the place of this file, and loads each
 * of them with the first text that needs it.
 */
export { nameToEmoji } from 'gemoji';
export { default as katex } from 'katex';
export { default as remarkMdx } from 'remark-mdx';
