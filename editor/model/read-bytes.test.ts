import { expect, test } from 'vitest';
import { draftOf, savedText } from './draft';
import { readBytes } from './read-bytes';

test('a file is read to the byte, its byte order mark included', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a);
  const read = readBytes(bytes.buffer);
  if (!('text' in read)) throw new Error('not read');
  expect(read.text).toBe('\u{feff}é\r\n');
  const draft = draftOf(read.text, { file: 'pages/a.md', collection: 'pages' }, 'a', 0);
  expect(draft.text).toBe('é\n');
  expect(new TextEncoder().encode(savedText(draft))).toEqual(bytes);
});

test('a file in another encoding is refused in the words of the check', () => {
  expect(readBytes(Uint8Array.of(0x74, 0xe9).buffer)).toEqual({
    refusal: 'Le fichier n’est pas enregistré en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  });
});
