// The last resort of every command: one French sentence for an unforeseen error. Plain JavaScript, since it also explains
// errors that occur before a command is bundled.

/** The reason of an error, by its code in the system or in Node.js, to follow « : ». @type {Record<string, (path: string) => string>} */
const REASONS = {
  ENOSPC: () => 'le disque est plein',
  EDQUOT: () => 'la place permise sur le disque est épuisée',
  EIO: () => 'le disque ne répond pas',
  EROFS: (path) => `${path} est en lecture seule`,
  EACCES: (path) => `l’accès à ${path} est refusé`,
  EPERM: (path) => `l’accès à ${path} est refusé`,
  EMFILE: () => 'trop de fichiers sont ouverts à la fois',
  ENFILE: () => 'trop de fichiers sont ouverts à la fois',
  ENOMEM: () => 'la mémoire manque',
  ENAMETOOLONG: (path) => `le nom de ${path} est trop long`,
  ELOOP: (path) => `${path} est un lien qui revient à lui-même`,
  ENOENT: (path) => `${path} manque`,
  EEXIST: (path) => `${path} existe déjà`,
  EISDIR: (path) => `${path} est un dossier, où il faut un fichier`,
  ENOTDIR: (path) => `${path} est sous un fichier, où il faut un dossier`,
  ENOTEMPTY: (path) => `${path} n’est pas vide`,
  EBUSY: (path) =>
    `${path} est pris par un autre programme, ou c’est un volume monté : donnez alors pour OUT_DIR un dossier dans ce volume`,
  EFBIG: (path) => `${path} dépasse la taille permise aux fichiers`,
  EADDRINUSE: () => 'le port est pris',
  EADDRNOTAVAIL: () => 'cette machine n’a pas l’adresse que dit HOST',
  ENOTFOUND: () => 'le nom que dit HOST n’a pas d’adresse',
  ERR_MODULE_NOT_FOUND: () => 'un module manque : lancez npm ci',
};

/** Folders beside the code: a command may not write there in a read-only checkout, or in that of another user. */
const OWN_FOLDERS = /[\\/](?:\.cache|\.next|node_modules)(?:[\\/]|$)/;
const WRITABLE =
  'Les commandes écrivent dans .cache, .next, node_modules et out, à côté du code : donnez-en le droit à cet utilisateur, ou copiez le dossier dans un qui est à lui.';

const DISK = 'Faites de la place, puis relancez la commande.';
const RIGHTS = 'Donnez-en le droit à cet utilisateur, ou choisissez un autre dossier.';
/** The remedy for errors whose detail tells nothing more. @type {Record<string, string>} */
const REMEDIES = { ENOSPC: DISK, EDQUOT: DISK, EACCES: RIGHTS, EPERM: RIGHTS, EROFS: RIGHTS };

const TRACE = 'Relancez la commande avec --trace pour le détail (npm run … -- --trace).';
/** Damaged caches have no code of error. */
const CACHES = 'Si cela se répète, supprimez les dossiers .cache et .next, qui se refont.';

/**
 * @param {unknown} error
 * @param {string} command its name, as typed
 * @param {Readonly<Record<string, string>>} [flags] the option that set each environment variable, as typed: the sentence names it
 * @returns {string}
 */
export function explainError(error, command, flags = {}) {
  const chain = causesOf(error);
  const meant = chain.find(({ name }) => name === 'UserError');
  if (meant) return Object.entries(flags).reduce((text, [variable, flag]) => text.replaceAll(variable, flag), meant.message);
  const step = chain.find((cause) => 'step' in cause)?.step;
  const coded = chain.find((cause) => Object.hasOwn(REASONS, String(cause.code)));
  const reason = coded ? REASONS[coded.code](`« ${coded.path ?? '?'} »`) : 'erreur imprévue';
  const remedy = REMEDIES[coded?.code] ?? TRACE;
  const advice = remedy === RIGHTS && OWN_FOLDERS.test(coded.path ?? '') ? WRITABLE : coded ? remedy : `${TRACE} ${CACHES}`;
  return `La commande « ${command} » s’est arrêtée${step ? ` pendant ${step}` : ''} : ${reason}. ${advice}`;
}

/**
 * An error and its causes, the widest first.
 * @param {unknown} error
 * @returns {any[]}
 */
function causesOf(error) {
  const chain = [];
  for (let cause = error; cause instanceof Error && chain.length < 10; cause = cause.cause) chain.push(cause);
  return chain;
}
