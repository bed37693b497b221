import type { FullResult, Reporter, TestCase } from 'playwright/types/testReporter';

/** Reports the tests left out, and the reason. In continuous integration, where nobody reads the report, that is a failure. */
export default class LeftOut implements Reporter {
  readonly #reasons = new Map<string, number>();

  onTestEnd({ annotations }: TestCase): void {
    const skip = annotations.find(({ type }) => type === 'skip');
    if (!skip) return;
    const reason = skip.description ?? 'sans raison';
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    if (this.#reasons.size === 0) return undefined;
    for (const [reason, count] of this.#reasons) console.log(`Laissés de côté : ${count} tests (${reason}).`);
    if (!process.env.CI) return undefined;
    console.error('Avec CI=true, un test laissé de côté est un échec.');
    return { status: 'failed' };
  }
}
