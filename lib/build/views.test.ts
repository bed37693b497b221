import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderCompiled } from './views';

const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'views-'));

const HOME = { name: 'home', file: 'index.html' } as const;

/** A compiled route, as Next.js leaves it, with this module in it. */
function route(userland: string): string {
  const file = path.join(temporaryFolder(), 'route.cjs');
  writeFileSync(file, `const userland = ${userland};\nmodule.exports = { routeModule: { userland: () => userland } };\n`);
  return file;
}

const WHOLE = `{
  giveMarkdown() {},
  views: { home: ({ title }) => title },
  renderToStaticMarkup: (element) => '<p>' + element + '</p>',
}`;

test('compiled views render a page from its value', async () => {
  const render = await renderCompiled(route(WHOLE));
  expect(await render?.(HOME, { title: 'Accueil' })).toBe('<p>Accueil</p>');
  expect(() => render?.({ name: 'search', file: 'recherche/index.html' }, {})).toThrow('no compiled view for the page search');
});

test.each([
  ['is missing', path.join(temporaryFolder(), 'route.js')],
  ['has no views', route('{}')],
  ['does not take the parser', route(WHOLE.replace('giveMarkdown(', 'other('))],
])('Next.js writes the pages when the compiled module %s', async (_, file) => {
  expect(await renderCompiled(file)).toBeUndefined();
});

test('the fault of a view that fails while it loads is told, with its cause', async () => {
  const error = await renderCompiled(route('(() => { throw new Error("no such word"); })()')).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringContaining('ne se chargent pas'), cause: { message: 'no such word' } });
});

test('Next.js writes the pages when compiled modules have another shape', async () => {
  const file = path.join(temporaryFolder(), 'route.cjs');
  writeFileSync(file, 'module.exports = {};\n');
  expect(await renderCompiled(file)).toBeUndefined();
});
