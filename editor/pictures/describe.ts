import { isFields } from '../form/blanks';
import type { Draft } from '../model/draft';
import { writeField } from '../model/front-matter';
import { fieldsOf } from '../model/read-draft';

/** A picture of the text, in Markdown. */
export function pictureMark(address: string, alt: string): string {
  return `${opening(address, alt)})`;
}

function opening(address: string, alt: string): string {
  return `![${alt.replace(/[\\[\]]/g, '\\$&')}](${address}`;
}

/** The text of a draft with another description of a picture, wherever it stands with the former one. */
export function describePicture(
  { text, collection }: Pick<Draft, 'text' | 'collection'>,
  address: string,
  before: string,
  after: string,
): string {
  // A title may follow the address.
  const written = [')', ' '].reduce(
    (all, end) => all.replaceAll(opening(address, before) + end, () => opening(address, after) + end),
    text,
  );
  const image = fieldsOf({ text: written, collection })?.image;
  if (!isFields(image) || image.src !== address || (image.alt_text ?? '') !== before) return written;
  return writeField(written, 'image', { ...image, alt_text: after || undefined });
}
