import nodePath from 'node:path';

/** The `path` of Node.js for one system, which tests choose. */
type System = Pick<nodePath.PlatformPath, 'relative' | 'isAbsolute' | 'sep'>;

/** Whether a file or folder is this folder, or lies below it; on Windows, however the two write their capitals. */
export function isWithin(folder: string, file: string, path: System = nodePath): boolean {
  const relative = path.relative(folder, file);
  // From one drive of Windows to another, it is absolute.
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The path of a file from a folder that it lies in, with `/`. */
export function pathFrom(folder: string, file: string, path: System = nodePath): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
