import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getContent } from '@/lib/build/site-content';
import { encodeVariant } from '@/lib/images/encode';
import { parseVariant } from '@/lib/images/picture';
import { generatedFiles } from '@/lib/outputs/files';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/** Serves the files that a build copies or encodes, which Next.js's own server does not know. `npm run dev` only. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const sitePath = `/${(await params).path.join('/')}`;
  const variant = parseVariant(sitePath);
  const content = getContent();
  const generated = generatedFiles(content).find((file) => file.path.replace(/(?<=.)\/$/, '') === sitePath);
  if (generated)
    return new Response(new Uint8Array(Buffer.from(await generated.prepare().make())), {
      headers: { 'content-type': `${generated.type}; charset=utf-8` },
    });
  const file = content.files.find(variant?.src ?? sitePath);
  if (!file) return new Response('Fichier introuvable', { status: 404 });
  const body = variant ? await (await encodeVariant(file, variant)).toBuffer() : readFileSync(file);
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': TYPES[path.extname(sitePath).toLowerCase()] ?? 'application/octet-stream' },
  });
}
