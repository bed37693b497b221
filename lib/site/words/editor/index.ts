import { page } from './page';

/** The words of the page on which authors write that every page's code has; those of its form are beside this file. */
export const editor = { page };
