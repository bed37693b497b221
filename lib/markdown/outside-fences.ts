/** A line that opens or closes a code block. */
export const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Code within a text, between marks of the same length. */
export const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** Changes each line of a text but those within code blocks. */
export function mapOutsideFences(source: string, change: (line: string, index: number) => string): string {
  let fence: string | undefined;
  return source
    .split('\n')
    .map((line, index) => {
      const mark = FENCE.exec(line)?.[1];
      const isFence = mark !== undefined && (fence === undefined || mark.startsWith(fence));
      if (isFence) fence = fence === undefined ? mark : undefined;
      return isFence || fence === undefined ? change(line, index) : line;
    })
    .join('\n');
}
