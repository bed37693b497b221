import { describe, expect, test } from 'vitest';
import { CleanText } from './clean-text';

const clean = (text: string) => new CleanText(Buffer.from(text));

describe('a text is read in one form', () => {
  test.each([
    ['a mark of the order of bytes', '\u{feff}abc', 'abc'],
    ['lines that end as on Windows', 'a\r\nb\r\n', 'a\nb\n'],
    ['lines that end as on an old Macintosh', 'a\rb\r', 'a\nb\n'],
    ['accents in two parts', 'e\u0301te\u0301', 'été'],
  ])('%s', (_, written, read) => {
    expect(clean(written)).toMatchObject({ text: read, findings: [] });
  });
});

test.each([
  ['\u0000', '0000'],
  ['\u000b', '000B'],
  ['\u0085', '0085'],
  ['\u{fffe}', 'FFFE'],
  ['\u{feff}', 'FEFF'],
  ['\u{1ffff}', '1FFFF'],
])('U+%2$s is taken out, and said', (character, code) => {
  const { text, findings } = clean(`un\ndeux${character}trois\n`);
  expect(text).toBe('un\ndeuxtrois\n');
  expect(findings).toEqual([
    {
      line: 2,
      column: 5,
      severity: 'warning',
      rule: 'caractere-invisible',
      message: `Cette ligne contient un caractère invisible (U+${code}), qui ne peut pas être publié : il est retiré.`,
      remedy: 'Effacez-le, ou retapez la ligne : il vient sans doute d’un copier-coller.',
    },
  ]);
});

test.each([
  ['of Windows', Buffer.from([0x61, 0xe9]), 'Le fichier n’est pas enregistré en UTF-8.'],
  ['UTF-16', Buffer.from('\u{feff}---', 'utf16le'), 'Le fichier n’est pas enregistré en UTF-8, mais en UTF-16.'],
  [
    'UTF-16, the other way round',
    Buffer.from('\u{feff}---', 'utf16le').swap16(),
    'Le fichier n’est pas enregistré en UTF-8, mais en UTF-16.',
  ],
])('bytes in the encoding %s are refused', (_, bytes, message) => {
  expect(new CleanText(bytes)).toMatchObject({ text: undefined, findings: [{ line: 1, column: 1, rule: 'encodage', message }] });
});

test('a column is that of the file as it was saved', () => {
  const text = clean('\u{feff}abc\r\ne\u0301te\u0301 \u0000x\r\n');
  expect([
    text.columnOf(1, 3),
    text.columnOf(2, 1),
    text.columnOf(2, 2),
    text.columnOf(2, 3),
    text.columnOf(2, 5),
    text.columnOf(9, 4),
  ]).toEqual([3, 1, 3, 4, 8, 4]);
});

test('two versions of a text that Git has left in one', () => {
  const conflict = '<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> branche\n';
  expect(new CleanText(new TextEncoder().encode(`a\n${conflict}`))).toMatchObject({
    text: undefined,
    findings: [{ line: 2, column: 1, rule: 'fusion', message: 'Git a laissé ici deux versions du texte, sans choisir.' }],
  });
  expect(new CleanText(new TextEncoder().encode(`\`\`\`\n${conflict}\`\`\`\n`)).findings).toEqual([]);
});

test('marks of two versions without an end are a text, in a time that grows with their number', () => {
  const marks = `>>>>>>> branche\n${'<<<<<<< HEAD\n=======\n'.repeat(20_000)}`;
  expect(clean(marks)).toMatchObject({ text: marks, findings: [] });
});
