import { existsSync, realpathSync } from 'node:fs';
import { isWithin } from '../lib/paths';
import { UserError } from '../lib/site/environment';

/** A folder that no site may replace, and its name for a sentence. */
export interface Kept {
  folder: string;
  name: string;
}

/**
 * Refuses for the site a folder that is, or holds, one of those to keep, such as `/`: at once, since to list all that is there may take long,
 * and fail.
 * @throws {UserError} that says what the folder holds.
 */
export function refuseWide(outDir: string, kept: readonly Kept[]): void {
  if (!existsSync(outDir)) return;
  const place = realpathSync(outDir);
  const held = kept.find(({ folder }) => existsSync(folder) && isWithin(place, realpathSync(folder)));
  if (!held) return;
  throw new UserError(
    `OUT_DIR vaut « ${outDir} » : la construction remplace tout ce dossier, et ${held.name} y est. Rien n’a été changé. Donnez-lui un dossier qui n’est qu’à elle, vide ou absent, comme « out ».`,
  );
}
