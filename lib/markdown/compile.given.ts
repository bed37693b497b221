import type { compileMarkdown as CompileMarkdown } from './compile';

/**
 * Takes the place of `compile.ts` in the views that the build loads (`resolveExtensions` in next.config.mjs): the build, which has read the
 * texts already, gives them its own function. Loading a second copy of the parsers takes longer than rendering a page.
 */
let given: typeof CompileMarkdown | undefined;

export function giveMarkdown(compile: typeof CompileMarkdown): void {
  given = compile;
}

export const compileMarkdown: typeof CompileMarkdown = (text) => {
  if (!given) throw new Error('the build has not given the function that parses texts');
  return given(text);
};
