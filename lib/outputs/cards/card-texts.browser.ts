/** Takes the place of `card-texts.ts` in a browser: a page that is shown to its author has neither a head nor a card. */

export const cardPath = (): string => '';
export const entryPicture = (): string => '';
export const siteCard = (): undefined => undefined;
