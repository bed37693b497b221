import { UserError } from './environment';

/**
 * An error with the step during which it occurred: a French noun with its article, such as « la lecture de pages/a.md ».
 * tools/explain-error.mjs makes a sentence of it. The message names the step too, as Next.js's own process passes on nothing else.
 */
export class StepError extends Error {
  override name = 'StepError';
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(`pendant ${step}`, { cause });
    this.step = step;
  }
}

/** Runs `work`; wraps an error with the name of the step. Of nested steps, the narrowest counts. */
export function during<T>(step: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(step, error);
  }
}

/** The same for asynchronous work. */
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
