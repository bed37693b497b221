import { type ParseArgsConfig, parseArgs } from 'node:util';
import leven from 'leven';
import { UserError } from '../lib/site/environment';
import { SHARED_OPTIONS } from './shared-options.mjs';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words that a command takes, besides the options of every command, which tools/run.mjs has taken out. */
interface Grammar<Own extends Options> {
  /** How to type the command, with its options. */
  usage: string;
  options: Own;
  /** The most words that are not options, such as a title; none by default. */
  words?: number;
}

/** The answer to `--help`: no error. */
class Help extends UserError {
  readonly exitCode = 0;
}

/**
 * Reads the words of a command.
 * @throws {UserError} for an option that the command does not have, one without its value, or a word too many.
 */
export function readArguments<const Own extends Options>(args: string[], { usage, options, words = 0 }: Grammar<Own>) {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === 'help' || name === 'h') throw new Help(form(usage));
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UserError(`L’option « ${rawName} » n’existe pas.${likely(name, options)}\n${form(usage)}`);
    if (option.type === 'boolean' && value !== undefined) throw new UserError(`« ${rawName} » ne prend pas de valeur.\n${form(usage)}`);
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new UserError(`Il manque une valeur à « ${rawName} ».\n${form(usage)}`);
  }
  const [extra] = tokens.filter(({ kind }) => kind === 'positional').slice(words);
  if (extra?.kind === 'positional') throw new UserError(`« ${extra.value} » est de trop. ${BEFORE_DASHES}\n${form(usage)}`);
  return parseArgs({ args, options, allowPositionals: true });
}

/** npm keeps options for itself where no `--` precedes them, and hands over their values. */
const BEFORE_DASHES = 'Les options d’une commande s’écrivent après « -- », sans lequel npm les garde pour lui.';

function likely(name: string, options: Options): string {
  const [nearest] = [...Object.keys(options), ...Object.keys(SHARED_OPTIONS)]
    .map((known) => ({ known, distance: leven(name.slice(0, 50).toLowerCase(), known) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest && nearest.distance <= Math.min(2, nearest.known.length / 2) ? ` Vouliez-vous dire « --${nearest.known} » ?` : '';
}

function form(usage: string): string {
  const shared = Object.entries(SHARED_OPTIONS).map(([name, { value }]) => `[--${name}${value ? ` ${value}` : ''}]`);
  return `Forme : ${usage}\nPour toute commande : ${shared.join(' ')}`;
}
