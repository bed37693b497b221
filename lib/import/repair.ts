import type { Problem } from '../content/problems';
import type { Subject } from './report';

/**
 * Turns the part of a line that the site's checker refuses into plain text: no word is lost, and the result builds.
 * @returns undefined for a problem that cannot be mended this way.
 */
export function repairLine(line: string, problem: Problem): { line: string; message: string; subject: Subject } | undefined {
  const repair = REPAIRS[problem.rule];
  const mended = repair?.repair(line, problem);
  if (!repair || mended === undefined || mended === line) return undefined;
  return { line: mended, message: `${problem.message} ${repair.said}`, subject: repair.subject };
}

type Repair = (line: string, problem: Problem) => string | undefined;

const LINK = /(!?)\[((?:\\.|[^\]\\])*)\]\((?:[^()]|\([^()]*\))*\)/g;
const HTML_LINK = /<a\s[^>]*>/gi;
const TAG = /\{\{([<%])(?!\s*\/\*)([\s\S]*?)([>%])\}\}/g;

/** Replaces the match at or after the column, else the first match. */
function replaceAt(line: string, pattern: RegExp, column: number, replacement: (match: RegExpMatchArray) => string): string {
  const matches = [...line.matchAll(pattern)];
  const match = matches.find(({ index, 0: whole }) => column - 1 <= index + whole.length - 1) ?? matches[0];
  return match ? line.slice(0, match.index) + replacement(match) + line.slice(match.index + match[0].length) : line;
}

const AUTOLINK = /<((?:[a-z][a-z0-9+.-]*:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/gi;

/** An address alone, which is a link as well: as far as one written in ASCII goes. */
const BARE_ADDRESS = /(?<![`\w/])(?:https?:\/\/|www\.)[!-;=?-_a-~]+/gi;

const unlink: Repair = (line, { column }) => {
  const withoutMarkdown = replaceAt(line, LINK, column, ([, , label = '']) => label);
  if (withoutMarkdown !== line) return withoutMarkdown;
  const withoutHtml = replaceAt(line, HTML_LINK, column, () => '<a>');
  if (withoutHtml !== line) return withoutHtml;
  const withoutCall = replaceAt(line, TAG, column, ([tag]) => wordsOf(tag));
  if (withoutCall !== line) return withoutCall;
  const withoutMarks = replaceAt(line, AUTOLINK, column, ([, address = '']) => `\`${address}\``);
  return withoutMarks === line ? replaceAt(line, BARE_ADDRESS, column, ([address]) => `\`${address}\``) : withoutMarks;
};

/** The words of a shortcode's arguments. */
function wordsOf(tag: string): string {
  const values = [...tag.matchAll(/=\s*"([^"]*)"|\s"([^"]*)"/g)].map(([, named, alone]) => named ?? alone ?? '');
  return values.filter((value) => /\p{L}\S*\s+\S*\p{L}/u.test(value)).join(' ');
}

const namePicture: Repair = (line, { column }) => {
  const asText = (label: string) => `*Image absente${label ? ` : ${label.replaceAll('*', '')}` : ''}*`;
  const withoutMarkdown = replaceAt(line, /!\[((?:\\.|[^\]\\])*)\]\((?:[^()]|\([^()]*\))*\)/g, column, ([, label = '']) => asText(label));
  if (withoutMarkdown !== line) return withoutMarkdown;
  const withoutHtml = replaceAt(line, /<img\b[^>]*>/gi, column, ([tag]) =>
    asText(/\balt\s*=\s*["“]?([^"”>]*)/i.exec(tag)?.[1]?.trim() ?? ''),
  );
  if (withoutHtml !== line) return withoutHtml;
  return replaceAt(line, /\{\{[<%]\s*(?:figure|gallery|video|audio)\b.*?[%>]\}\}/g, column, ([tag]) =>
    asText(/\b(?:caption|title|alt|src|album)\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? ''),
  );
};

/** A tag that the site cannot read leaves its words; one without words goes. */
const showWords: Repair = (line, { column }) => {
  const mended = replaceAt(line, TAG, column, ([tag]) => wordsOf(tag));
  return mended === line ? line.replace(/\{\{([<%])/, '\\{\\{$1') : mended;
};

const describePicture: Repair = (line, { column }) => {
  const withAlt = replaceAt(line, /<img\b/gi, column, () => '<img alt=""');
  return withAlt === line ? replaceAt(line, /\{\{([<%])\s*figure\b/g, column, ([, open]) => `{{${open} figure alt=""`) : withAlt;
};

/** An unfinished comment or element of HTML is shown as it is. */
const escapeHtml: Repair = (line, { column }) => {
  const at = line.indexOf('<', Math.max(0, column - 1));
  const found = at < 0 ? line.indexOf('<') : at;
  return found < 0 ? undefined : `${line.slice(0, found)}\\${line.slice(found)}`;
};

/** A formula that cannot be drawn is shown as it is written. */
const showFormula: Repair = (line, { column }) => {
  const asCode = replaceAt(line, /(\${1,2})((?:\\.|[^$\\])+)\1/g, column, ([, , inner = '']) => `\`${inner.trim()}\``);
  return asCode === line ? line.replaceAll('$', '\\$') : asCode;
};

const KEPT = 'Le texte du lien est gardé.';

const REPAIRS: Record<string, { repair: Repair; subject: Subject; said: string }> = {
  shortcode: { repair: showWords, subject: 'shortcode', said: 'Il laisse ses mots.' },
  encadre: { repair: (line) => line.replace(/:::/, '\\:::'), subject: 'markup', said: 'Il est montré tel quel.' },
  formule: { repair: showFormula, subject: 'markup', said: 'Elle est montrée telle quelle.' },
  html: { repair: escapeHtml, subject: 'markup', said: 'Il est montré tel quel.' },
  reference: { repair: unlink, subject: 'link', said: KEPT },
  ancre: { repair: unlink, subject: 'link', said: KEPT },
  'lien-interne': { repair: unlink, subject: 'link', said: KEPT },
  adresse: { repair: unlink, subject: 'link', said: KEPT },
  'image-introuvable': { repair: namePicture, subject: 'picture', said: 'Ajoutez-la.' },
  'image-illisible': { repair: namePicture, subject: 'picture', said: 'Ajoutez-la.' },
  'fichier-introuvable': { repair: namePicture, subject: 'file', said: 'Ajoutez-le.' },
  'image-sans-texte': { repair: describePicture, subject: 'picture', said: 'Elle est reprise comme décorative : décrivez-la.' },
};
