import * as z from 'zod';
import { saveFiles } from '@/lib/content/save-files';
import { readEnvironment } from '@/lib/site/environment';

const saving = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), base64: z.base64() })),
  known: z.array(z.string()),
});

/**
 * Saves entries from `/rediger/` into the content folder, in `npm run dev` only. A page of another site cannot: it may not send
 * JSON here without being asked first (CORS), and says where it comes from.
 */
export async function POST(request: Request): Promise<Response> {
  const origin = request.headers.get('origin');
  const isOwn = origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
  if (!isOwn || !request.headers.get('content-type')?.startsWith('application/json')) return new Response(null, { status: 403 });
  const asked = saving.safeParse(await request.json());
  if (!asked.success) return new Response(null, { status: 400 });
  const files = asked.data.files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
  return Response.json(saveFiles(readEnvironment().contentDir, files, asked.data.known));
}
