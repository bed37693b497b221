/** Takes the place of `cut-front-matter.ts` in a browser, where gray-matter would need the files and the buffers of Node.js. */
export function cutFrontMatter(text: string): { matter: string; content: string } {
  const end = text.indexOf('\n---', 3);
  return { matter: text.slice(3, end), content: text.slice(end + 4).replace(/^\n/, '') };
}
