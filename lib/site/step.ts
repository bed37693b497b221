import { UserError } from './environment';

/**
 * An error, with what was being done when it was met: a French noun with its article, such as « la lecture de pages/a.md ».
 * tools/explain-error.mjs makes a sentence of it; the message is what Next.js's own process can pass on.
 */
export class StepError extends Error {
  override name = 'StepError';
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(`pendant ${step}`, { cause });
    this.step = step;
  }
}

/** Does some work; an error in it says during which step it was met, the narrowest one. */
export function during<T>(step: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(step, error);
  }
}

/** The same for work that takes its time. */
export async function duringAll<T>(step: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw named(step, error);
  }
}

function named(step: string, error: unknown): unknown {
  return error instanceof UserError || error instanceof StepError ? error : new StepError(step, error);
}
