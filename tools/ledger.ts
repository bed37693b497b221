import { existsSync, readFileSync } from 'node:fs';
import { unlistedAddresses } from '../lib/check/check';
import { readLedger } from '../lib/content/read';
import { replaceFile } from '../lib/replace-file.mjs';
import { during } from '../lib/site/step';

const HEAD =
  '# Adresses publiées : npm run check -- --fix ajoute les nouvelles. Une page qui disparaît a des `aliases`, ou `retirée` après son adresse.\n';

/** Adds published addresses to the ledger, on lines of their own even where its last line has no end. */
export function listAddresses(contentDir: string, now: Date): void {
  const added = unlistedAddresses(contentDir, now);
  if (added.length === 0) return;
  const { absolute, file } = readLedger(contentDir);
  const before = existsSync(absolute) ? readFileSync(absolute) : Buffer.from(HEAD);
  const lineEnd = /(?:^|[\r\n])$/.test(before.toString('latin1')) ? '' : '\n';
  during(`l’écriture de ${file}`, () => replaceFile(absolute, Buffer.concat([before, Buffer.from(`${lineEnd}${added.join('\n')}\n`)])));
  console.log(`${file}\n${added.map((path) => `  + ${path}`).join('\n')}\n`);
}
