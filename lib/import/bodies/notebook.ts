import * as z from 'zod';

/** Reads a Jupyter notebook (nbformat 4) as the text of a Quarto page: texts as they are, code in cells, what it printed as text. */

const lines = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat().join(''));
const notebook = z.looseObject({
  cells: z.array(
    z.looseObject({
      cell_type: z.string(),
      source: lines.default(''),
      outputs: z.array(z.looseObject({ text: lines.optional(), data: z.record(z.string(), z.unknown()).optional() })).default([]),
    }),
  ),
  metadata: z.looseObject({ kernelspec: z.looseObject({ language: z.string().optional() }).optional() }).optional(),
});

/** The text of a notebook, with the front matter of its first cell if it has one; undefined for a file that is no notebook. */
export function readNotebook(text: string): string | undefined {
  const parsed = notebook.safeParse(readJson(text));
  if (!parsed.success) return undefined;
  const { cells, metadata } = parsed.data;
  const language = metadata?.kernelspec?.language ?? 'python';
  const parts = cells.map(({ cell_type, source, outputs }, index) => {
    if (cell_type === 'markdown' || cell_type === 'raw') return index === 0 ? frontMatterOf(source) : source;
    return cell_type === 'code' && source.trim() !== '' ? [fenced(`{${language}}`, source), ...outputs.flatMap(printed)].join('\n\n') : '';
  });
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The title of a first cell that opens on a heading becomes front matter. */
function frontMatterOf(source: string): string {
  if (/^---\n/.test(source.trimStart())) return source.trim();
  const title = /^\s*#\s+(.+)/.exec(source)?.[1];
  return title === undefined ? source : `---\ntitle: ${JSON.stringify(title.trim())}\n---\n${source.replace(/^\s*#\s+.+/, '')}`;
}

function fenced(info: string, code: string): string {
  const mark = code.includes('```') ? '````' : '```';
  return `${mark}${info}\n${code.trimEnd()}\n${mark}`;
}

const MOST_PRINTED = 5000;

/** The text that code printed; pictures and tables are in other forms. */
function printed({ text, data }: { text?: string | undefined; data?: Record<string, unknown> | undefined }): string[] {
  const plain = text ?? lines.safeParse(data?.['text/plain']).data ?? '';
  const isObject = /^<[\w.]+ .*>$|^<Figure/.test(plain.trim());
  return plain.trim() === '' || isObject || plain.length > MOST_PRINTED ? [] : [fenced('text', plain)];
}
