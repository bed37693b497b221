import matter from 'gray-matter';

/** Makes gray-matter split only: it would run `---js` blocks, and `parseYaml` reads the YAML. */
const refuse = () => {
  throw new Error('only YAML front matter is read');
};
const KEEP_RAW = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: { parse: refuse }, js: { parse: refuse }, coffee: { parse: refuse }, json: { parse: refuse } },
};

/** Cuts a text whose first line is `---`, and that has another such line, into what stands between them and what follows. */
export function cutFrontMatter(text: string): { matter: string; content: string } {
  return matter(text, KEEP_RAW);
}
