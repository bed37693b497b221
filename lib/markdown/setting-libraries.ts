/**
 * Libraries that few texts need, to be shown on a page. In a browser, `setting-libraries.browser.ts` takes the place of this file, and
 * loads each of them with the first text that needs it.
 */
export { default as rehypeKatex } from 'rehype-katex';
export { canColour, colouredLines } from './code-colours';
