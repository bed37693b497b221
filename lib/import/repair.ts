import type { Problem } from '../content/problems';

/**
 * Turns the part of a body that the site's checker refuses into plain text: no word is lost, and the result
 * builds. @returns the new text and a note, or undefined for a problem that cannot be mended this way.
 */
export function repairBody(text: string, problem: Problem): { text: string; message: string } | undefined {
  const lines = text.split('\n');
  const line = lines[problem.line - 1];
  const mended = line === undefined ? undefined : REPAIRS[problem.rule]?.(line, problem);
  if (line === undefined || !mended || mended.line === line) return undefined;
  lines[problem.line - 1] = mended.line;
  return { text: lines.join('\n'), message: mended.message };
}

type Repair = (line: string, problem: Problem) => { line: string; message: string } | undefined;

const LINK = /(!?)\[((?:\\.|[^\]\\])*)\]\((?:[^()]|\([^()]*\))*\)/g;
const HTML_LINK = /<a\s[^>]*>/gi;

/** Replaces the match at or after the column, else the first match. */
function replaceAt(line: string, pattern: RegExp, column: number, replacement: (match: RegExpMatchArray) => string): string {
  const matches = [...line.matchAll(pattern)];
  const match = matches.find(({ index, 0: whole }) => column - 1 <= index + whole.length - 1) ?? matches[0];
  return match ? line.slice(0, match.index) + replacement(match) + line.slice(match.index + match[0].length) : line;
}

const unlink: Repair = (line, { column, message }) => {
  const withoutMarkdown = replaceAt(line, LINK, column, ([, , label = '']) => label);
  const mended = withoutMarkdown === line ? replaceAt(line, HTML_LINK, column, () => '<a>') : withoutMarkdown;
  return { line: mended, message: `${message} Le texte du lien est gardé.` };
};

const namePicture: Repair = (line, { column, message }) => {
  const asText = (label: string) => `*Image absente${label ? ` : ${label}` : ''}*`;
  const withoutMarkdown = replaceAt(line, /!\[((?:\\.|[^\]\\])*)\]\((?:[^()]|\([^()]*\))*\)/g, column, ([, label = '']) => asText(label));
  const withoutHtml =
    withoutMarkdown === line
      ? replaceAt(line, /<img\b[^>]*>/gi, column, ([tag]) => asText(/\balt\s*=\s*["“]?([^"”>]*)/i.exec(tag)?.[1]?.trim() ?? ''))
      : withoutMarkdown;
  const mended =
    withoutHtml === line
      ? replaceAt(line, /\{\{[<%]\s*(?:figure|gallery|video|audio)\b.*?[%>]\}\}/g, column, ([tag]) =>
          asText(/\b(?:caption|title|alt|src|album)\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? ''),
        )
      : withoutHtml;
  return { line: mended, message };
};

/** Escapes `{{< name >}}` to show it literally, in Hugo's own way. */
const showShortcode: Repair = (line, { column, message }) => {
  const mended = replaceAt(
    line,
    /\{\{([<%])(?!\s*\/\*)([\s\S]*?)([>%])\}\}/g,
    column,
    ([, open, inner, close]) => `{{${open}/*${inner}*/${close}}}`,
  );
  return { line: mended === line ? line.replace(/\{\{([<%])/, '\\{\\{$1') : mended, message: `${message} Il est montré tel quel.` };
};

const describePicture: Repair = (line, { column, message }) => {
  const withAlt = replaceAt(line, /<img\b/gi, column, () => '<img alt=""');
  const mended = withAlt === line ? replaceAt(line, /\{\{([<%])\s*figure\b/g, column, ([, open]) => `{{${open} figure alt=""`) : withAlt;
  return { line: mended, message: `${message} Elle est reprise comme décorative : décrivez-la.` };
};

const REPAIRS: Record<string, Repair> = {
  shortcode: showShortcode,
  encadre: (line, { message }) => ({ line: line.replace(/:::/, '\\:::'), message }),
  reference: unlink,
  ancre: unlink,
  'lien-interne': unlink,
  adresse: unlink,
  'image-introuvable': namePicture,
  'fichier-introuvable': namePicture,
  'image-sans-texte': describePicture,
};
