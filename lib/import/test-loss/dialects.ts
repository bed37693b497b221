import iconv from 'iconv-lite';
import { academic } from './academic-site';
import type { Corpus } from './corpus';
import type { BodyOf } from './entry-text';
import { HUGO_PARTS, type Part } from './hugo-parts';
import { plainHugo } from './plain-site';
import { QUARTO_PARTS } from './quarto-parts';
import { quarto } from './quarto-site';
import { ACADEMIC_PARTS, BLOWFISH_PARTS, DOCSY_PARTS } from './theme-parts';
import { blowfish, docsy, twoLanguages } from './theme-sites';

/** Invented sites, one for each dialect. */

interface Dialect {
  name: string;
  parts: readonly Part[];
  /** @param bodyOf the text of a page. */
  site: (bodyOf: BodyOf) => Corpus;
}

const LANGUAGES = '[languages.fr]\nlanguageName = "Français"\n[languages.en]\nlanguageName = "English"\n';

export const DIALECTS: readonly Dialect[] = [
  { name: 'Hugo, in YAML', parts: HUGO_PARTS, site: plainHugo('yaml') },
  { name: 'Hugo, in TOML', parts: HUGO_PARTS, site: plainHugo('toml') },
  { name: 'Hugo, in JSON', parts: HUGO_PARTS, site: plainHugo('json') },
  {
    name: 'Hugo, in Windows-1252',
    parts: HUGO_PARTS,
    site: plainHugo('yaml', (text) => iconv.encode(text.replaceAll('\n', '\r\n'), 'windows-1252')),
  },
  { name: 'Hugo, in UTF-16', parts: HUGO_PARTS, site: plainHugo('yaml', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })) },
  { name: 'Academic, Wowchemy, HugoBlox', parts: [...ACADEMIC_PARTS, ...HUGO_PARTS], site: academic },
  { name: 'Docsy and Book', parts: [...DOCSY_PARTS, ...HUGO_PARTS], site: docsy },
  { name: 'Blowfish', parts: [...BLOWFISH_PARTS, ...HUGO_PARTS], site: blowfish },
  { name: 'Quarto and R Markdown', parts: QUARTO_PARTS, site: quarto },
  {
    name: 'two languages, by folder',
    parts: HUGO_PARTS,
    site: twoLanguages(
      (language, page) => `content/${language}/${page}.md`,
      LANGUAGES.replace(/\[languages\.(..)\]/g, '[languages.$1]\ncontentDir = "content/$1"'),
    ),
  },
  {
    name: 'two languages, by suffix',
    parts: HUGO_PARTS,
    site: twoLanguages((language, page) => `content/${page}.${language}.md`, LANGUAGES),
  },
];
