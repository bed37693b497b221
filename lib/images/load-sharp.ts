/**
 * Loads the library of pictures when it is first needed: that takes a tenth of a second, which a command that opens no
 * picture does without.
 */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  return sharp;
}
