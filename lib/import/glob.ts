/** Patterns of paths, as configurations of old sites have them: `posts/*.qmd`, `**` for any folders. */

/**
 * Whether a pattern is that of a file, or of a folder above it. In a time that grows with the product of their lengths, whatever the pattern:
 * a regular expression with as many stars may take for ever.
 * @param file with `/`, from the folder that the pattern starts in.
 */
export function fitsGlob(glob: string, file: string): boolean {
  const folders = glob.split('/').filter(Boolean);
  return fits([...folders, '**'], file.split('/'), '**', fitsName);
}

function fitsName(pattern: string, name: string): boolean {
  return fits([...pattern], [...name], '*', (sign, letter) => sign === '?' || sign === letter);
}

/** Whether items follow marks one by one, where a star stands for any number of items: what fails after a star is tried one item further. */
function fits(marks: readonly string[], items: readonly string[], star: string, fitsOne: (mark: string, item: string) => boolean): boolean {
  let [at, next] = [0, 0];
  let last: { at: number; next: number } | undefined;
  while (next < items.length) {
    const [mark, item = ''] = [marks[at], items[next]];
    if (mark === star) {
      last = { at: at + 1, next };
      at += 1;
    } else if (mark !== undefined && fitsOne(mark, item)) {
      at += 1;
      next += 1;
    } else if (last) {
      last.next += 1;
      ({ at, next } = last);
    } else return false;
  }
  return marks.slice(at).every((mark) => mark === star);
}
