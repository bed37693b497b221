/** An error as plain data: messages between threads would lose its step, code and path. */
export interface PlainError {
  message: string;
  facts: Record<string, unknown>;
  cause?: PlainError;
}

/** What tools/explain-error.mjs reads of an error. */
const FACTS = ['name', 'stack', 'step', 'code', 'path'];

export function toPlainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { message: String(error), facts: {} };
  const facts = Object.fromEntries(FACTS.filter((fact) => fact in error).map((fact) => [fact, error[fact as keyof Error]]));
  return { message: error.message, facts, ...(error.cause !== undefined && { cause: toPlainError(error.cause) }) };
}

export function fromPlainError({ message, facts, cause }: PlainError): Error {
  return Object.assign(new Error(message, cause && { cause: fromPlainError(cause) }), facts);
}
