import { calloutKind } from '../site/callout-kinds';
import { mapOutsideFences } from './outside-fences';

/** `::: tip Titre` of VuePress, `::: {.callout-tip title="Titre"}` of Quarto; a title within brackets is for the parser already. */
const CONTAINER = /^([ \t]*:{3,})[ \t]*(?:\{\s*\.(?:callout-)?([\w-]+)([^{}\n]*)\}|(\p{L}+))(?:[ \t]+([^\s[{:][^\n]*))?[ \t]*$/u;

/** The table of contents, in the marks of MkDocs, Typora, GitLab and Azure. */
const CONTENTS = /^\[(?:TOC|\[_?TOC_?\])\][ \t]*$/i;

/** `- [] un`: a task that is not done, without the space between its brackets. */
const TASK = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[\](?=[ \t]+\S)/;

/** Reads a boxed remark, a table of contents and a task that are written for another tool. Lines stay the same. */
export function readDialects(source: string): string {
  if (!/^[ \t]*:{3}|^\[+_?toc|^[^[\n]+\[\]/im.test(source)) return source;
  return mapOutsideFences(source, (written) => {
    const line = written.replace(TASK, '$1[ ]');
    if (CONTENTS.test(line)) return '{{< toc >}}';
    const [, marks, quarto = '', attributes = '', word = quarto, title] = CONTAINER.exec(line) ?? [];
    if (marks === undefined || calloutKind(word) === undefined) return line;
    return `${marks}${word}${title ? `[${title.trim()}]` : ''}${/\btitle=/.test(attributes) ? `{${attributes.trim()}}` : ''}`;
  });
}
