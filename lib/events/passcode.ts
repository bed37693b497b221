import { decodePath } from '../decode-path';
import { words } from '../site/words';

/** Finds what lets anybody in to a meeting, as a moderator or without a code, in addresses and in prose: it is never published. */

/** The marks of a secret address. An address matches when it has every part that the pattern names. */
interface SecretPattern {
  /** The service and its secret, for readers of this list only. */
  service: string;
  host?: RegExp;
  path?: RegExp;
  /** Names of parameters, in lower case without `_` and `-`: one of them with a value is enough. */
  params?: readonly string[];
}

/** Words in the host name of a meeting service, whoever runs it. */
const MEETING_HOST =
  /(?:^|[.-])(?:8x8|adobeconnect|bbb|bigbluebutton|bigmarker|bluejeans|goto|gotomeeting|gotowebinar|jit|jitsi|lifesize|livekit|livestorm|meet|meeting|meetings|pexip|ringcentral|streamyard|teams|tixeo|visio|visioconference|webconf|webex|webinaire|webinar|whereby|zoom|zoomgov)[.-]/;

/** The one list: to add a service, add a line, and an address of it to passcode.test.ts. */
const SECRETS: readonly SecretPattern[] = [
  {
    service: 'any service: a password, a code or a PIN',
    params: ['pwd', 'pw', 'pass', 'passwd', 'password', 'passcode', 'pin', 'mdp', 'motdepasse', 'accesscode', 'codeacces', 'codedacces'],
  },
  {
    service: 'any meeting service: a token or a key',
    host: MEETING_HOST,
    params: ['token', 'tk', 'key', 'secret', 'accesstoken', 'authtoken'],
  },
  { service: 'Zoom: the token of a host', params: ['zak'] },
  { service: 'Microsoft Teams: the passcode of a short address', host: /(?:^|\.)teams\.(?:microsoft|live|cloud)\./, params: ['p'] },
  { service: 'Webex', params: ['mtid', 'meetingpassword'] },
  { service: 'Jitsi, 8x8, Webconf de l’État: a signed token', params: ['jwt'] },
  { service: 'Whereby: the key of a host', params: ['roomkey', 'hostkey', 'hostpin'] },
  { service: 'BigBlueButton', params: ['sessiontoken', 'moderatorpw', 'attendeepw', 'moderatoraccesscode', 'vieweraccesscode'] },
  { service: 'BigBlueButton: a signed call', path: /\/bigbluebutton\/api\// },
  // Routes of https://github.com/numerique-gouv/b3desk: an address without a role may be a moderator's; `invite` (guests) is public.
  { service: 'Webinaire de l’État, B3Desk', path: /^\/meeting\/(?:signin\/(?:mod[eé]rat\w+|\d+)|signinmail|wait)\// },
  { service: 'Webinaire de l’État, B3Desk: a code that lets in as a moderator', path: /^\/sip-connect\// },
  { service: 'Webinaire de l’État, B3Desk: a code that lets in as a moderator', params: ['visiocode'] },
  { service: 'Webinaire de l’État: short addresses', host: /^webinaire\.numerique\.gouv\.fr$/, path: /^\/m\/./ },
  { service: 'GoTo Webinar: the seat of one who registered', host: /(?:^|\.)gotowebinar\.com$/, path: /^\/join\/\d+\/\d+/ },
  { service: 'BlueJeans: the passcode after the number', host: /(?:^|\.)bluejeans\.com$/, path: /^\/\d+\/\w/ },
  { service: 'Adobe Connect: an open session', host: /(?:^|\.)adobeconnect\.com$/, params: ['session'] },
  { service: 'BigMarker: the seat of one who registered', host: /(?:^|\.)bigmarker\.com$/, params: ['bmid'] },
];

/** Whether an address lets anybody in to a meeting, even wrapped in another address by a mail filter or a redirect. */
export function hasPasscode(address: string): boolean {
  return readings(address).some((reading) => reading.split(/(?=https?:\/)/i).some(isSecret));
}

/** An address and its decoded forms: mail filters encode the address that they wrap, sometimes twice. */
function readings(address: string): string[] {
  const once = decodePath(address);
  const twice = decodePath(once);
  // Proofpoint, version 2: `https-3A__host_path-3Fname-3Dvalue`.
  const unwrapped = /\burldefense\./i.test(address) ? [decodePath(address.replace(/-(?=[0-9a-f]{2})/gi, '%').replaceAll('_', '/'))] : [];
  return [...new Set([address, once, twice, ...unwrapped])];
}

/** The parts of an address, with or without its scheme (RFC 3986, appendix B). */
const PARTS = /^(?:[a-z][a-z0-9+.-]*:\/*)?(?<authority>[^/?#]*)(?<path>[^?#]*)(?<rest>.*)$/is;
const PARAM = /(?:[?&#]|&amp;)([\w-]+)=[^&#\s]/g;

function isSecret(address: string): boolean {
  const { authority = '', path = '', rest = '' } = PARTS.exec(address)?.groups ?? {};
  // RFC 3986, 3.2.1: a user and a password.
  if (/^[^@\s][^@\s:]*:[^@\s]+@/.test(authority)) return true;
  const host = authority.replace(/^.*@|:\d*$/g, '').toLowerCase();
  const params = [...rest.matchAll(PARAM)].map(([, name = '']) => name.toLowerCase().replace(/[_-]/g, ''));
  return SECRETS.some(
    (secret) =>
      (secret.host?.test(host) ?? true) &&
      (secret.path?.test(path) ?? true) &&
      (secret.params?.some((name) => params.includes(name)) ?? true),
  );
}

/** Parts of a text that may be an address: no space, no quotation mark, no bracket. */
const WORD = /[^\s<>"«»()[\]]+/g;

/** A quick filter: a host and a part after it, which most words do not have. */
const MAYBE_ADDRESS = /^[^.%]*[.%].*[/?#=%]/;

function isSecretWord(word: string): boolean {
  return MAYBE_ADDRESS.test(word) && hasPasscode(word);
}

/** The indexes of secret addresses in a text, plain or Markdown. */
export function findPasscodes(text: string): number[] {
  return [...text.matchAll(WORD)].filter(([word]) => isSecretWord(word)).map(({ index }) => index);
}

const NUMBER = String.raw`\d(?:[ \u00a0\u202f]?\d){3,}`;
/**
 * Words that a secret code follows; « code » alone is one after the number of a meeting or the name of a service, or before six digits: the
 * codes of towns, projections and the like have five.
 */
const LABEL = [
  String.raw`mot\s+de\s+passe|mdp|pass(?:code|word)|access\s+code|digicode|pin`,
  String.raw`code\s+(?:secret|confidentiel|pin|d['’](?:accès|entrée|invité|hôte)|de\s+(?:la\s+)?(?:réunion|conférence|connexion|sécurité))`,
  String.raw`code\s+(?:zoom|teams|webex|visio|(?:(?:de\s+)?la\s+|du\s+)?(?:porte|portail|interphone))`,
  String.raw`(?<!\bqr[\s-])code(?=\s*:?\s*\d(?:[ \u00a0\u202f]?\d){5})`,
  String.raw`(?:(?:id|identifiant|numéro|n°)\s+de\s+(?:la\s+)?(?:réunion|conférence)|meeting\s+id|zoom|teams|webex|visio)\b[^;]{1,60}?\bcode`,
].join('|');
/** What may stand between the two: spaces, and marks of Markdown and HTML. */
const GAP = String.raw`(?:[\s*_\x60|~]|</?\w+>)*`;
const SIGN = String.raw`[\p{L}\d!@#$%&*_-]`;
/** A number, or letters and digits together. */
const CODE = String.raw`(?:${NUMBER}|(?=${SIGN}*\d)(?=${SIGN}*\p{L})${SIGN}{4,})`;
/** One word of letters, and nothing after it in its part of the sentence. */
const WORD_ALONE = String.raw`\p{L}{2,}(?=[ \t]*(?:[,;.)\n]|$))`;
const STATED = new RegExp(
  String.raw`(?<![\p{L}\d?&;#])(?:(?:${LABEL})(?:(?:[^\n:=.;,|]{0,40}[:=]|\s+est\s)${GAP}(?<code>${CODE})|${GAP}(?<number>${NUMBER}))|mdp\s*:\s*(?<word>${WORD_ALONE}))(?![\p{L}\d])`,
  'giu',
);

/** Where a text states secret codes: « mot de passe : abc123 ». */
export function findStatedCodes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(STATED)].map(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return { start: end - (groups?.code ?? groups?.number ?? groups?.word ?? '').length, end };
  });
}

/** Replaces each secret address and code of a text by words that say so. */
export function withoutPasscodes(text: string): string {
  const address = text.replace(WORD, (word) =>
    isSecretWord(word) ? words.texts.hiddenAddress + (/[.,;:!?]$/.exec(word)?.[0] ?? '') : word,
  );
  return findStatedCodes(address).reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + words.texts.hiddenCode + kept.slice(end),
    address,
  );
}
