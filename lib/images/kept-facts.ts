import path from 'node:path';
import * as z from 'zod';
import { readJson } from '../read-json';
import { replaceFile } from '../replace-file.mjs';

/** Why a picture cannot be published. `otherFormat`: not all browsers show it; `turned`: its metadata gives two different sizes. */
const FAULTS = ['empty', 'damaged', 'unknown', 'heic', 'otherFormat', 'huge', 'endless', 'turned', 'unsized'] as const;
export type PictureFault = (typeof FAULTS)[number];

const picture = z.object({
  /** Hash of its bytes. */
  hash: z.string(),
  bytes: z.number(),
  /** In pixels, upright; 0 when unknown. */
  width: z.number(),
  height: z.number(),
  /** Such as `JPEG`; empty when unknown. */
  format: z.string(),
  fault: z.enum(FAULTS).optional(),
  /** How publication treats it: copies it, makes it lighter where that helps, or removes personal metadata. */
  treatment: z.enum(['copy', 'lighten', 'strip']),
});

/** The facts of a picture that was decoded whole. */
export type PictureFacts = z.infer<typeof picture>;

const kept = z.object({ version: z.string(), pictures: z.array(picture) });

/** A cache of the facts of pictures, in one file, by the hash of their bytes, kept from one command to the next. */
export interface KeptFacts {
  get(hash: string): PictureFacts | undefined;
  add(facts: PictureFacts): void;
  /** Writes the file if facts were added. */
  write(): void;
}

/** @param version of the examination: facts of another version are dropped, as is a file that was cut or has another shape. */
export function keptFacts(folder: string, version: string): KeptFacts {
  const file = path.join(folder, 'facts.json');
  const { data: before } = kept.safeParse(readJson(file));
  const byHash = new Map(before?.version === version ? before.pictures.map((facts) => [facts.hash, facts]) : []);
  const known = byHash.size;
  return {
    get: (hash) => byHash.get(hash),
    add: (facts) => byHash.set(facts.hash, facts),
    write: () => {
      if (byHash.size === known) return;
      replaceFile(file, JSON.stringify({ version, pictures: [...byHash.values()] } satisfies z.input<typeof kept>));
    },
  };
}
