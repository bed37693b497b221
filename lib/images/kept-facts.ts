import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Why a picture cannot be published. `otherFormat`: one that browsers do not all show; `turned`: its size is said in two ways. */
const FAULTS = ['empty', 'damaged', 'unknown', 'heic', 'otherFormat', 'huge', 'endless', 'turned', 'unsized'] as const;
export type PictureFault = (typeof FAULTS)[number];

const picture = z.object({
  /** Of its bytes. */
  hash: z.string(),
  bytes: z.number(),
  /** In points, upright; 0 where it cannot be told. */
  width: z.number(),
  height: z.number(),
  /** Such as `JPEG`; empty where it cannot be told. */
  format: z.string(),
  fault: z.enum(FAULTS).optional(),
  /** What publication does: copy it, make it lighter where that helps, or leave out what it says of its author. */
  treatment: z.enum(['copy', 'lighten', 'strip']),
});

/** What is known of a picture once it has been opened, to its last point. */
export type PictureFacts = z.infer<typeof picture>;

const kept = z.object({ version: z.string(), pictures: z.array(picture) });

/** What is known of pictures, kept from one command to the next by the hash of their bytes, in one file. */
export interface KeptFacts {
  get(hash: string): PictureFacts | undefined;
  add(facts: PictureFacts): void;
  /** Writes the file where something was added; aside and renamed, so that another command finds it whole. */
  write(): void;
}

/** @param version of what was examined, and how: facts of another are forgotten. */
export function keptFacts(folder: string, version: string): KeptFacts {
  const file = path.join(folder, 'facts.json');
  const before = existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const byHash = new Map(before?.version === version ? before.pictures.map((facts) => [facts.hash, facts]) : []);
  const known = byHash.size;
  return {
    get: (hash) => byHash.get(hash),
    add: (facts) => byHash.set(facts.hash, facts),
    write: () => {
      if (byHash.size === known) return;
      mkdirSync(folder, { recursive: true });
      const part = `${file}.${process.pid}.part`;
      writeFileSync(part, JSON.stringify({ version, pictures: [...byHash.values()] } satisfies z.input<typeof kept>));
      renameSync(part, file);
    },
  };
}
