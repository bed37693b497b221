// The options that every command takes. Plain JavaScript, since tools/run.mjs reads them before a command is bundled.
import { parseArgs } from 'node:util';

/**
 * Each sets an environment variable (lib/site/environment.ts, README.md): no shell of Windows reads `SITE_NOW=2023-01-20 npm run dev`.
 * @type {Record<string, { variable: string, value?: string }>}
 */
export const SHARED_OPTIONS = {
  at: { variable: 'SITE_NOW', value: '2023-01-20' },
  content: { variable: 'CONTENT_DIR', value: 'dossier' },
  out: { variable: 'OUT_DIR', value: 'dossier' },
  port: { variable: 'PORT', value: '3000' },
  host: { variable: 'HOST', value: '0.0.0.0' },
  'site-url': { variable: 'SITE_URL', value: 'https://exemple.fr' },
  'base-path': { variable: 'BASE_PATH', value: '/sous-chemin' },
  trace: { variable: 'TRACE' },
};

const options = Object.fromEntries(
  Object.entries(SHARED_OPTIONS).map(([name, { value }]) => [name, { type: /** @type {const} */ (value ? 'string' : 'boolean') }]),
);

/** An error with a sentence for the person who typed the command, as `UserError` of lib/site/environment.ts. */
class OptionError extends Error {
  name = 'UserError';
}

/**
 * Takes the shared options out of the words of a command line.
 * @param {readonly string[]} words
 * @returns {{ variables: Record<string, string>, flags: Record<string, string>, rest: string[] }} the variables that they set; the
 * option that set each variable, as typed; the other words.
 * @throws {OptionError} for an option without its value.
 */
export function takeSharedOptions(words) {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  /** @type {Record<string, string>} */
  const [variables, flags] = [{}, {}];
  const taken = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(SHARED_OPTIONS, token.name)) continue;
    const { variable, value: example } = SHARED_OPTIONS[token.name];
    const { value, inlineValue, rawName, index } = token;
    if (example && (!value || (!inlineValue && value.startsWith('-'))))
      throw new OptionError(`Il manque une valeur à « ${rawName} » : écrivez-la comme « ${rawName} ${example} ».`);
    if (!example && value !== undefined) throw new OptionError(`« ${rawName} » ne prend pas de valeur.`);
    variables[variable] = value ?? '1';
    flags[variable] = rawName;
    taken.add(index);
    if (example && !inlineValue) taken.add(index + 1);
  }
  return { variables, flags, rest: words.filter((_, index) => !taken.has(index)) };
}
