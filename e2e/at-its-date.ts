import { test as base } from 'playwright/test';
import { TEST_SITES, UNFINISHED } from './sites';

/** The moment at which the tests read each site: the moment of its build, since pages follow the clock of their reader. */
const MOMENTS = new Map(TEST_SITES.flatMap(({ port, env }) => (env.SITE_CLOCK ? [[String(port), Date.parse(env.SITE_CLOCK)]] : [])));
MOMENTS.set(UNFINISHED.PORT, Date.parse(UNFINISHED.SITE_CLOCK));

/** Runs in the page: sets the clock to that moment, and lets it run. */
function setClock(moments: [port: string, moment: number][]): void {
  const moment = new Map(moments).get(location.port);
  if (moment === undefined) return;
  const RealDate = Date;
  const shift = moment - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...args: [] | [number | string]) {
      super(...((args.length === 0 ? [RealDate.now() + shift] : args) as [number]));
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor;
}

export const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript(setClock, [...MOMENTS]);
    await use(page);
  },
});
