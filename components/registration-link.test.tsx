import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { eventBrief } from '@/lib/outputs/values/events';
import { contentOf, entry } from '@/test-content';
import { RegistrationLink } from './RegistrationLink';

/** The words after the button of an event with such a `registration`. */
function hint(registration: string): string | undefined {
  const content = contentOf(
    { 'evenements/e.md': entry(`title: Titre\ndate: 2023-06-20T14:00\nregistration: ${registration}`) },
    '2023-06-01T00:00Z',
  );
  const [event] = content.events;
  if (!event) throw new Error('no event');
  return /<p[^>]*hint[^>]*>([^<]*)<\/p>/.exec(renderToStaticMarkup(<RegistrationLink event={eventBrief(event, content)} />))?.[1];
}

test.each([
  ['https://framaforms.org/essai', 'Inscription sur Framaforms, hors de ce site.'],
  ['https://exemple.fr/essai', 'Inscription sur exemple.fr.'],
  ['/inscription/', ''],
  ['contact@exemple.fr', 'Inscription par courriel à contact@exemple.fr.'],
  ['"mailto:contact@exemple.fr?subject=Inscription"', 'Inscription par courriel à contact@exemple.fr.'],
])('%s: %j', (registration, said) => {
  expect(hint(registration)).toBe(said);
});
