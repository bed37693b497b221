import type { Locator, Page } from 'playwright/test';

/** The cards of events that show: others wait in the page to take the place of those that will be over. */
export function eventCards(within: Locator | Page): Locator {
  return within.locator('li:has(> div > :is(h3, h4))').filter({ visible: true });
}
