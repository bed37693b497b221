import { expect, test } from 'vitest';
import { compileText } from './test-words';

const messages = (source: string) =>
  compileText(source, 'mdx').findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

test.each([
  ['<Callout titre="Mot">a</Callout>', '1:1 composant `<Callout>` ne connaît pas `titre="Mot"`, qui n’est pas montré.'],
  ['<EventCard slug="a">mot</EventCard>', '1:1 composant `<EventCard>` n’encadre pas de texte : ce qu’il contient est placé après lui.'],
  ['a ![b](/c.png "d")', '1:3 image La légende « d » n’est pas montrée : cette image est dans une phrase.'],
])('what a component does not show is named: %s', (source, message) => {
  expect(messages(source)).toEqual([message]);
});

test('what it encloses stays', () => {
  expect(JSON.stringify(compileText('<EventCard slug="a">mot</EventCard>', 'mdx').tree)).toContain('"value":"mot"');
});
