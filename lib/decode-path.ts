/** A path as its files are named: `%C3%A9` becomes `é`. What is no valid encoding is left as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
