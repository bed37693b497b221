import { words } from '../../site/words';

/** The code of a country that an author names (ISO 3166-1 alpha-2), as search engines want it; a name that none has stays as it is. */
export function countryCode(name: string): string {
  const wanted = name.trim().toLocaleLowerCase(words.language.tag);
  return codes().get(wanted) ?? name;
}

let known: Map<string, string> | undefined;

/** The codes of all countries, by their names and by themselves, without capitals. */
function codes(): Map<string, string> {
  known ??= new Map(
    allCodes().flatMap(([code, name]) => [code, name].map((key) => [key.toLocaleLowerCase(words.language.tag), code] as const)),
  );
  return known;
}

function allCodes(): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(words.language.tag, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x41 + index));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.flatMap((code) => {
    const name = names.of(code);
    return name === undefined || isNoCountry(code) ? [] : [[code, name] as const];
  });
}

/** Codes of groups of countries, of withdrawn ones, and those for private use. */
const isNoCountry = (code: string) => /^(?:EU|EZ|UN|ZZ|QO|X[A-Z])$/.test(code) || new Intl.Locale(`und-${code}`).region !== code;
