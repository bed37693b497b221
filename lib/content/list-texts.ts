import { routes } from '../site/routes';
import { typeset } from '../typography';
import { checkSettings } from './check-fields';
import { markdownField } from './entry-fields';
import { splitFrontMatter } from './front-matter';
import { missingFrontMatter } from './missing-front-matter';
import type { Finding } from './problems';
import type { ListFile } from './read';
import { listSchema } from './schema';
import type { ListText } from './types';
import type { ParsedYaml } from './yaml/parse-yaml';

/** The text above a list, with its front matter and the positions that the checker reports problems at. */
export interface LoadedList extends Pick<ParsedYaml, 'positionOf' | 'textStart' | 'writtenAt'> {
  entry: ListText;
  frontMatter: Record<string, unknown>;
}

/** The line of a file on which its fields begin, after `---`. */
const FIRST_LINE = 2;

/** Reads the `_index.md` of a list. Without `loaded`, a finding tells why. */
export function loadListText({ list, file, format, content }: ListFile): { loaded?: LoadedList; findings: Finding[] } {
  if (content.text === undefined) return { findings: content.findings };
  const { yaml, body, bodyLine } = splitFrontMatter(content.text);
  if (yaml === undefined) return { findings: [...content.findings, missingFrontMatter(content.text, 'pages')] };
  const { parsed, data, findings } = checkSettings(listSchema, yaml, { firstLine: FIRST_LINE, within: 'dans l’en-tête' });
  const found = [...content.findings, ...findings];
  if (!data) return { findings: found };
  const { value: frontMatter = {}, positionOf, textStart, writtenAt } = parsed;
  const summary = markdownField(data.summary, ['summary'], { file, textStart });
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
  return { loaded: { entry, frontMatter, positionOf, textStart, writtenAt }, findings: found };
}
