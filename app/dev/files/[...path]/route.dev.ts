import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getContent } from '@/lib/build/site-content';
import { encodeVariant } from '@/lib/images/encode';
import { parseVariant } from '@/lib/images/picture';
import { generatedFiles } from '@/lib/outputs/files';
import { MEDIA_TYPES } from '@/lib/outputs/media-types';

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
  const extension = path.extname(sitePath).slice(1).toLowerCase();
  const { type = 'application/octet-stream' } = MEDIA_TYPES.find(({ extensions }) => extensions.includes(extension)) ?? {};
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
}
