import { loadContent, sourceOf } from '../lib/content/load';
import { summarizeProblems } from '../lib/content/problems';
import { siteFrom } from '../lib/content/site-source';
import { checkDeployment } from '../lib/deploy/check-deployment';
import { securityHeaders } from '../lib/outputs/headers';
import { redirectsOf } from '../lib/outputs/redirects';
import { readEnvironment, readNow, SettingError, UserError } from '../lib/site/environment';
import { readArguments } from './arguments';

/** `npm run deploy:check -- https://…`: checks a deployed copy of this site, and reports its problems. */
export default async function deployCheck(args: string[]): Promise<number> {
  const usage = 'npm run deploy:check -- https://exemple.fr/';
  const [address] = readArguments(args, { usage, options: {}, words: 1 }).positionals;
  if (!address || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new SettingError('L’adresse', address ?? '', 'celle du site, comme https://exemple.fr/');
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  if (base.username || base.password)
    throw new UserError('L’adresse contient un mot de passe : écrivez-la sans, depuis une machine à qui le site répond.');
  const { contentDir } = readEnvironment();
  const content = siteFrom(sourceOf(loadContent(contentDir), contentDir), readNow());
  try {
    const found = await checkDeployment(base, { headers: securityHeaders(content.settings), redirects: redirectsOf(content) });
    for (const { severity, url, message } of found)
      console.log(`${severity === 'error' ? 'erreur' : 'avertissement'}  ${url}\n    ${message}`);
    console.log(`${base.href} : ${found.length === 0 ? 'tout est en ordre' : summarizeProblems(found)}.`);
    return found.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${base.href} ne répond pas.`);
    return 1;
  }
}
