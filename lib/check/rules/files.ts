import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../content/problems';
import type { PublicFile } from '../../content/public-files';
import { isFileOfSite } from '../../site/addresses';
import { keep } from '../../site/kept';
import type { CheckContext } from './rule';
import { type SvgFault, svgFault } from './svg';

/** Checks files that are served as they are: none may take an address of the site, and none may run code. */

interface FileContext {
  /** The path of every page of the site, published or not. */
  paths: CheckContext['paths'];
  /** Names that `site.yaml` allows at the root of the site. */
  verificationFiles: readonly string[];
}

/** Extensions of documents and scripts for browsers, then of programs for servers. One of a language or a compression may follow. */
const DOCUMENTS = /\.(?:html?|xhtml?|xht|shtml?|xml|xslt?|rdf|rss|atom|mht|mhtml|svgz|js|mjs|cjs|wasm|swf|hta)(?:\.(?:br|gz|[a-z]{2}))*$/i;
const PROGRAMS = /\.(?:php\d?|phtml|phar|cgi|pl|aspx?|jspx?|htaccess)(?:\.|$)|(?:^|\/)web\.config$/i;

export function publicFileFindings({ path: sitePath, file }: PublicFile, context: FileContext): Finding[] {
  const findings = [addressFinding(sitePath, context), activeFinding(sitePath, file, context), svgFinding(sitePath, file)];
  return findings.filter((finding) => finding !== undefined).slice(0, 1);
}

function addressFinding(sitePath: string, { paths }: FileContext): Finding | undefined {
  if (!isFileOfSite(sitePath) && !paths.has(`${sitePath}/`) && !paths.has(sitePath)) return undefined;
  return {
    line: 1,
    column: 1,
    rule: 'adresse-du-site',
    message: `Ce fichier prendrait l’adresse \`${sitePath}\`, qui est celle d’une page ou d’un fichier du site.`,
    remedy: 'Donnez-lui un autre nom, ou retirez-le.',
  };
}

function activeFinding(sitePath: string, file: string, { verificationFiles }: FileContext): Finding | undefined {
  if (!DOCUMENTS.test(sitePath) && !PROGRAMS.test(sitePath)) return undefined;
  const place = { line: 1, column: 1, rule: 'fichier-actif' };
  if (!verificationFiles.includes(sitePath.slice(1)))
    return {
      ...place,
      message: `Un navigateur ou un serveur exécuterait « ${path.basename(sitePath)} » : il n’est pas publié.`,
      remedy:
        'Écrivez-en le texte dans une page, ou proposez-le à télécharger dans un fichier .zip ; un fichier de vérification d’un moteur de recherche se nomme dans `verification_files` de site.yaml.',
    };
  if (isVerification(readFileSync(file, 'utf8'))) return undefined;
  return {
    ...place,
    message: 'Ce fichier de vérification contient autre chose que le code d’un moteur de recherche.',
    remedy: 'Téléchargez-le de nouveau chez le moteur de recherche, et ne le modifiez pas.',
  };
}

/** The ownership proof that a search engine asks a site to publish: a line of text, or a code in an inert element. */
function isVerification(text: string): boolean {
  const inner = text
    .trim()
    .replace(/^<\?xml version="1\.0"(?: encoding="utf-8")?\?>/i, '')
    .replace(/<\/?(?:html|head|body|meta|users|user)(?: (?:name|content|http-equiv|charset)="[\w ./;=:-]*")*\s*\/?>/gi, '');
  return text.length <= 1024 && /^[\w\s.:/=-]*$/.test(inner) && !/http-equiv="refresh/i.test(text);
}

/** Kept: a drawing may hold megabytes. */
function keptFault(bytes: Buffer): SvgFault | undefined {
  return keep('drawings', bytes.toString('latin1'), () => ({ fault: svgFault(bytes) })).fault;
}

function svgFinding(sitePath: string, file: string): Finding | undefined {
  const found = /\.svg$/i.test(sitePath) ? keptFault(readFileSync(file)) : undefined;
  return (
    found && {
      line: found.line,
      column: 1,
      rule: 'image-active',
      message: `Cette image ${found.fault}.`,
      remedy: 'Exportez-la de nouveau en « SVG simple », sans script ni lien vers d’autres fichiers, ou enregistrez-la en PNG.',
    }
  );
}
