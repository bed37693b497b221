import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPublicFile } from '@/lib/content/read';
import { readEnvironment } from '@/lib/site';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/** Files of another content folder (CONTENT_DIR), which Next.js's own server does not know. `npm run dev` only. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const file = findPublicFile(readEnvironment().contentDir, `/${(await params).path.join('/')}`);
  if (!file) return new Response('Fichier introuvable', { status: 404 });
  return new Response(readFileSync(file), {
    headers: { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' },
  });
}
