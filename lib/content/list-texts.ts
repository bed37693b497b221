import { routes } from '../site/routes';
import { typeset } from '../typography';
import { checkSettings } from './check-fields';
import { markdownField } from './entry-fields';
import { splitFrontMatter } from './front-matter';
import type { LoadedText } from './load-entry';
import { missingFrontMatter } from './missing-front-matter';
import type { Finding } from './problems';
import type { ListFile } from './read';
import { listSchema } from './schema';
import type { ListText } from './types';

/** The line of a file on which its fields begin, after `---`. */
const FIRST_LINE = 2;

/** Reads the `_index.md` of a list. Without `loaded`, a finding tells why. */
export function loadListText({ list, file, format, content }: ListFile): { loaded?: LoadedText<ListText>; findings: Finding[] } {
  if (content.text === undefined) return { findings: content.findings };
  const { yaml, body, bodyLine } = splitFrontMatter(content.text);
  if (yaml === undefined) return { findings: [...content.findings, missingFrontMatter(content.text, 'pages')] };
  const { parsed, data, findings } = checkSettings(listSchema, yaml, { firstLine: FIRST_LINE, within: 'dans l’en-tête' });
  const found = [...content.findings, ...findings];
  if (!data) return { findings: found };
  const summary = markdownField(data.summary, ['summary'], { file, textStart: parsed.textStart });
  const entry: ListText = {
    list,
    path: routes[list],
    file,
    ...(data.title !== undefined && { title: typeset(data.title) }),
    ...(data.subtitle !== undefined && { subtitle: typeset(data.subtitle) }),
    ...(summary && { summary }),
    aliases: data.aliases ?? [],
    body: { source: body, format, math: data.math ?? false, file, line: bodyLine, column: 1 },
  };
  return { loaded: { entry, content, fields: () => parsed }, findings: found };
}
