import type { HandedFile } from './files';
import type { Written } from './folder';

/** Where `npm run dev` saves files (app/dev/DevReload.tsx tells); undefined on a published site. */
export function devSaveAddress(): string | undefined {
  const { devSave }: { devSave?: string } = document as Document & { devSave?: string };
  return devSave;
}

/**
 * Saves files into the content folder of `npm run dev`.
 * @param known the texts that the first file may have there.
 */
export async function saveInContent(address: string, files: readonly HandedFile[], known: readonly string[]): Promise<Written> {
  const encoded = files.map(({ path, bytes }) => ({ path, base64: base64Of(bytes) }));
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ files: encoded, known }),
  });
  if (!response.ok) throw new Error(`saving: ${response.status}`);
  return response.json();
}

function base64Of(bytes: Uint8Array): string {
  const letters = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, part) =>
    String.fromCharCode(...bytes.subarray(part * 8192, (part + 1) * 8192)),
  );
  return btoa(letters.join(''));
}
