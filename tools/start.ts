import type { SiteContent } from '../lib/content/collections';
import { livelyDay } from '../lib/content/lively-day';
import { displayPath } from '../lib/content/read';
import { machineDate } from '../lib/site/dates';
import { readEnvironment, shippedContentDir } from '../lib/site/environment';
import { readArguments } from './arguments';
import { replaceLastSite } from './build';
import serve from './serve';

/** `npm start`: builds the site, and serves it. */
export default async function start(args: string[]): Promise<number> {
  readArguments(args, { usage: 'npm start -- [--at 2023-01-20]', options: {} });
  console.log('npm start : construit le site dans out/ puis le sert sur ce poste.');
  const content = await replaceLastSite();
  if (!content) return 1;
  const code = await serve([]);
  if (code === 0) sayLivelyDay(content);
  return code;
}

/** When nothing is to come, says how to see the site on a day of its life. */
function sayLivelyDay(content: SiteContent): void {
  const day = content.upcomingEvents.length > 0 ? undefined : livelyDay(content);
  if (!day) return;
  const { contentDir } = readEnvironment();
  const folder = contentDir === shippedContentDir ? '' : `--content "${displayPath(contentDir)}" `;
  console.log(
    `Aucun événement n’est à venir. Pour voir le site un jour où il y en avait : npm start -- ${folder}--at ${machineDate(day, true)}`,
  );
}
