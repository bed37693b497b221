import { hash } from 'node:crypto';

/** A file of the site, and the way to make it. */
export interface Output {
  /** Its path in the site, such as `evenements/atelier/index.html`. */
  file: string;
  /** What messages call the making of it: a French noun with its article. */
  step: string;
  prepare: () => Prepared | Promise<Prepared>;
}

interface Prepared {
  /** A hash of everything that the file depends on besides the code and the environment: equal keys mean equal files. */
  key: string;
  /** Creates the file, which must not exist yet, and its compressed copies. */
  write: (target: string) => Promise<Made>;
}

/** Facts of a file that only its making shows. */
export interface Made {
  /** Whether the file has compressed copies. */
  isCompressed?: boolean;
  /** Addresses of the picture variants that a page shows. */
  variants?: string[];
  /** A hash of what the search knows of a page. */
  article?: string;
}

/**
 * An output that depends on a plain value alone.
 * @param write creates the file.
 * @param toKey replaces parts of the value that other ones have too by their hashes.
 */
export function output<Value>(
  file: string,
  step: string,
  value: () => Value | Promise<Value>,
  write: (value: Value, target: string) => Promise<Made>,
  toKey: (value: Value) => unknown = (known) => known,
): Output {
  const prepare = async (): Promise<Prepared> => {
    const known = await value();
    return { key: digest(JSON.stringify(toKey(known))), write: (target) => write(known, target) };
  };
  return { file, step, prepare };
}

export function digest(bytes: string | Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32);
}
