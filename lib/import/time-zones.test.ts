import { expect, test } from 'vitest';
import { convertDate } from './source-dates';
import { linesOf, TestImport } from './test-import';

/** The front matter of an event of a site with this configuration. */
async function eventOf(config: string, fields: string, file = 'a.md'): Promise<{ entry: string; lines: string[] }> {
  const site = new TestImport({
    'hugo.toml': `baseURL = "https://exemple.fr/"\n${config}\n`,
    [`content/event/${file}`]: `---\ntitle: Atelier\n${fields}\n---\nTexte\n`,
  });
  const lines = linesOf(await site.run());
  return { entry: site.read('evenements/a.md'), lines };
}

test.each([
  ['in winter of Paris', '2024-01-10T09:30:00', 'Indian/Reunion', '2024-01-10T09:30+04:00'],
  ['on the day, and not by today’s offset', '2024-07-10 09:30', 'America/New_York', '2024-07-10T09:30-04:00'],
  ['just after the clocks of the zone change', '2024-03-10T03:30', 'America/New_York', '2024-03-10T03:30-04:00'],
  ['with an offset of its own', '2024-07-10T09:30:00+02:00', 'Indian/Reunion', '2024-07-10T09:30+02:00'],
  ['a day', '2024-07-10', 'Indian/Reunion', '2024-07-10'],
  ['where clocks show the hour of Paris', '2024-07-10T09:30', 'Europe/Brussels', '2024-07-10T09:30'],
  ['in universal time', '2024-07-10T09:30', 'UTC', '2024-07-10T09:30Z'],
  ['in a zone that nobody knows', '2024-07-10T09:30', 'Mars/Olympus', '2024-07-10T09:30'],
])('a time is read in the zone of the old site: %s', (_, value, timeZone, expected) => {
  expect(convertDate(value, { wallClock: false, timeZone })).toBe(expected);
});

test('the zone of the configuration counts for every date of an event, also for hours that stand apart', async () => {
  const dates = 'date: 2024-07-01T09:00\ndate_end: 2024-07-01T12:00\nregistration: {url: "https://exemple.fr/i", closes: 2024-06-30T18:00}';
  expect((await eventOf('timeZone = "Indian/Reunion"', dates)).entry).toContain(
    'date: 2024-07-01T09:00+04:00\ndate_end: 2024-07-01T12:00+04:00\nregistration:\n  url: https://exemple.fr/i\n  closes: 2024-06-30T18:00+04:00\n',
  );
  expect((await eventOf('timeZone = "Indian/Reunion"', 'date: 2024-07-01\nheure: 14h30 - 16h')).entry).toContain(
    'date: 2024-07-01T14:30+04:00\ndate_end: 2024-07-01T16:00+04:00\n',
  );
});

test('the zone of a language counts before that of the site', async () => {
  const config =
    'timeZone = "Indian/Reunion"\ndefaultContentLanguage = "fr"\n[languages.fr]\ntimeZone = "America/Martinique"\n[languages.en]';
  expect((await eventOf(config, 'date: 2024-07-01T09:00')).entry).toContain('date: 2024-07-01T09:00-04:00\n');
  expect((await eventOf(config, 'date: 2024-07-01T09:00', 'a.fr.md')).entry).toContain('date: 2024-07-01T09:00-04:00\n');
});

test('the hours of an agenda, which no offset goes with, are left to a person', async () => {
  const { lines } = await eventOf(
    'timeZone = "Indian/Reunion"',
    'date: 2024-07-01T09:00\nprogramme:\n  - {heure: "09:00", titre: Accueil}',
  );
  expect(lines).toContain(
    'content/event/a.md:4 to-do Les heures du déroulé sont celles de Indian/Reunion, et la page donne l’événement à l’heure de Paris : accordez-les.',
  );
});
