import { expect, test } from 'vitest';
import { registrationProvider } from './registration';

test.each([
  ['https://www.eventbrite.fr/e/billets-520302437597', 'Eventbrite'],
  ['https://framaforms.org/rejoindre-le-programme', 'Framaforms'],
  ['https://app.livestorm.co/p/123', 'Livestorm'],
  ['https://grist.numerique.gouv.fr/forms/abc', 'Grist'],
  ['https://www.demarches-simplifiees.fr/commencer/x', 'Démarches simplifiées'],
  ['https://docs.google.com/forms/d/e/x', 'Google Forms'],
  ['https://docs.google.com/document/d/x', undefined],
  ['https://evil-eventbrite.fr.exemple.org/', undefined],
  ['https://exemple.fr/eventbrite.fr', undefined],
  ['pas une adresse', undefined],
])('%s', (url, provider) => {
  expect(registrationProvider(url)).toBe(provider);
});
