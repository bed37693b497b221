/** The outcome of each part of an imported folder. */
export type Outcome = 'kept' | 'converted' | 'dropped' | 'refused' | 'to-check';

export interface ImportNote {
  /** The source file, relative to the imported folder. */
  source: string;
  /** 1-based; 1 for a note on the whole file. */
  line: number;
  outcome: Outcome;
  /** The event and its reason, in French. */
  message: string;
}

/** @param source path of the file, relative to the imported folder. */
export function noteOn(source: string, outcome: Outcome, message: string, line = 1): ImportNote {
  return { source, line, outcome, message };
}

export const OUTCOME_LABELS: Record<Outcome, string> = {
  kept: 'gardé',
  converted: 'converti',
  dropped: 'laissé de côté',
  refused: 'refusé',
  'to-check': 'à regarder',
};

export function formatNote({ source, line, outcome, message }: ImportNote): string {
  return `${source}:${line}  ${OUTCOME_LABELS[outcome]}  ${message}`;
}
