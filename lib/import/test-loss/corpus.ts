import { readFileSync } from 'node:fs';

/** An invented old site, and what was put in it: the import must bring each of these, or name it in its report. */

/** Something that a reader of the old site had, in the file that held it. */
export type Fact = { source: string } & (
  | { kind: 'word'; word: string; where: Place }
  | { kind: 'date'; date: string }
  | { kind: 'link'; label: string; to: string }
  | { kind: 'picture'; bytes: Buffer }
  /** A path at which the old site served the page. */
  | { kind: 'address'; path: string }
);

/** Where a word must be: among those of the new page, or at least in the report. */
export type Place = 'page' | 'report';

const PNG = readFileSync('e2e/everything/public/img/petite.png');
const LETTERS = 'bcdfghjklmnpqrstvwxz';

export class Corpus {
  readonly files: Record<string, string | Uint8Array> = {};
  readonly facts: Fact[] = [];
  /** The texts of the files, before their encoding. */
  readonly texts: Record<string, string> = {};
  private count = 0;

  constructor(readonly encode: (text: string) => string | Uint8Array = (text) => text) {}

  /** @param source from the root of the old site. */
  page(source: string): CorpusPage {
    return new CorpusPage(this, source);
  }

  /** A word that nothing else in the site holds, with a letter that encodings write differently. */
  newWord(): string {
    this.count += 1;
    const letters = [400, 20, 1].map((weight) => LETTERS.charAt(Math.floor(this.count / weight) % LETTERS.length));
    return `œuvré${letters.join('e')}a`;
  }

  /** A picture that differs from all others. */
  newPicture(): Buffer {
    this.count += 1;
    return Buffer.concat([PNG, Buffer.from(`no ${this.count}`)]);
  }
}

/** A text of the site, with the means to put things in it. */
export class CorpusPage {
  constructor(
    readonly corpus: Corpus,
    readonly source: string,
  ) {}

  /** New words, between spaces. */
  words(count = 2, where: Place = 'page'): string {
    const words = Array.from({ length: count }, () => this.corpus.newWord());
    for (const word of words) this.corpus.facts.push({ source: this.source, kind: 'word', word, where });
    return words.join(' ');
  }

  /** Writes a picture of a name like this one, beside the text unless a folder is given. @returns its name. */
  picture(file: string, folder = this.source.replace(/[^/]*$/, '')): string {
    const bytes = this.corpus.newPicture();
    const name = file.replace('.', `-${this.corpus.facts.length}.`);
    this.corpus.files[`${folder}${name}`] = bytes;
    this.corpus.facts.push({ source: this.source, kind: 'picture', bytes });
    return name;
  }

  /** Puts a link to the page of another source. @returns its label. */
  label(to: string): string {
    const label = this.words(1);
    this.corpus.facts.push({ source: this.source, kind: 'link', label, to });
    return label;
  }

  date(date: string): string {
    this.corpus.facts.push({ source: this.source, kind: 'date', date });
    return date;
  }

  servedAt(path: string): this {
    this.corpus.facts.push({ source: this.source, kind: 'address', path });
    return this;
  }

  write(text: string): void {
    this.corpus.texts[this.source] = text;
    this.corpus.files[this.source] = this.corpus.encode(text);
  }
}
