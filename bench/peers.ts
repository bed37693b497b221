import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureNode } from '../tools/programs/other-node';
import { writeCorpus } from './corpus';
import { installPackages, type Run, runProgram, summary } from './process';
import type { PeerMeasures } from './report';
import { weighFolder } from './weight';

/** Another generator, with the simplest site that shows the corpus: a page per entry and two lists. Our build makes more. */
interface Peer {
  name: string;
  packages: string[];
  /** Files of the project, by path. */
  files: Record<string, string>;
  /** The folder for the corpus. */
  content: string;
  /** Format of the entries. */
  extension: 'md' | 'mdx';
  /** The program to run, a file of the package, and its arguments. */
  command: [program: string, ...args: string[]];
  /** The oldest major version of Node.js that it accepts: a newer one is installed for it where ours is older. */
  node: number;
  /** The folders to delete before a cold build: the finished site first, then caches. */
  made: [outDir: string, ...caches: string[]];
}

const astroList = (collection: string) => `---
import { getCollection } from 'astro:content';
import Base from '../../layouts/Base.astro';
const entries = await getCollection('${collection}');
---
<Base title="${collection}"><ul>{entries.map((entry) => <li><a href={'/${collection}/' + entry.data.slug + '/'}>{entry.data.title}</a></li>)}</ul></Base>
`;

const astroEntry = (collection: string) => `---
import { getCollection, render } from 'astro:content';
import Base from '../../layouts/Base.astro';
import Callout from '../../components/Callout.astro';
export async function getStaticPaths() {
  return (await getCollection('${collection}')).map((entry) => ({ params: { slug: entry.data.slug }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base title={entry.data.title}><article><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content components={{ Callout }} /></article></Base>
`;

const ASTRO: Peer = {
  name: 'Astro 7.3 (MDX)',
  packages: ['astro@7.3.5', '@astrojs/mdx@8.0.2'],
  files: {
    'astro.config.mjs':
      "import { defineConfig } from 'astro/config';\nimport mdx from '@astrojs/mdx';\nexport default defineConfig({ integrations: [mdx()] });\n",
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const of = (name) => defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/content/' + name }) });
export const collections = { actualites: of('actualites'), evenements: of('evenements') };
`,
    'src/layouts/Base.astro': `---
const { title } = Astro.props;
---
<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head><body><nav><a href="/actualites/">Actualités</a></nav><main><slot /></main></body></html>
`,
    'src/components/Callout.astro': '<div role="note"><slot /></div>\n',
    'src/pages/actualites/index.astro': astroList('actualites'),
    'src/pages/actualites/[slug].astro': astroEntry('actualites'),
    'src/pages/evenements/index.astro': astroList('evenements'),
    'src/pages/evenements/[slug].astro': astroEntry('evenements'),
  },
  content: 'src/content',
  extension: 'mdx',
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
  node: 22,
  made: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

const ELEVENTY: Peer = {
  name: 'Eleventy 3.1 (Markdown)',
  packages: ['@11ty/eleventy@3.1.8'],
  files: {
    'eleventy.config.js': `module.exports = (config) => {
  for (const name of ['actualites', 'evenements']) config.addCollection(name, (api) => api.getFilteredByGlob('content/' + name + '/*.md'));
  config.addPassthroughCopy({ 'content/public': '/' });
  return { dir: { input: '.', includes: '_includes', output: '_site' }, markdownTemplateEngine: false };
};
`,
    '_includes/base.njk':
      '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n',
    'content/content.json': '{ "layout": "base.njk" }\n',
    'actualites.njk':
      '---\nlayout: base.njk\ntitle: Actualités\n---\n<ul>{% for post in collections.actualites %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>\n',
    'evenements.njk':
      '---\nlayout: base.njk\ntitle: Événements\n---\n<ul>{% for post in collections.evenements %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>\n',
  },
  content: 'content',
  extension: 'md',
  command: ['node_modules/@11ty/eleventy/cmd.cjs'],
  node: 18,
  made: ['_site'],
};

export const PEERS: readonly Peer[] = [ASTRO, ELEVENTY];

/** The Node.js of peers that need a newer one than ours. */
const NEWER = '24';

/** The corpus in a project of a peer, built as often as ours, in alternation: the speed of a shared machine varies. */
export class PeerProject {
  private readonly runs: Run[] = [];
  private readonly edits: Run[] = [];

  private constructor(
    private readonly peer: Peer,
    private readonly entries: number,
    private readonly folder: string,
  ) {}

  /** @throws when the peer cannot be installed. */
  static async create(peer: Peer, entries: number): Promise<PeerProject> {
    const folder = mkdtempSync(path.join(tmpdir(), 'mesures-'));
    for (const [file, text] of Object.entries({ 'package.json': '{ "private": true }', ...peer.files })) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const corpus = path.join(folder, peer.content);
    await writeCorpus(corpus, entries, peer.extension);
    cpSync(path.join(corpus, 'public'), path.join(folder, 'public'), { recursive: true });
    await installPackages(folder, ['--engine-strict=false', ...peer.packages]);
    return new PeerProject(peer, entries, folder);
  }

  /**
   * Runs a cold build, then one after a sentence was added to an entry. A failed build (Astro's, of 10,000 entries, for lack of memory) is
   * reported, and not measured.
   */
  async build(say: (what: string) => void): Promise<void> {
    for (const made of this.peer.made) rmSync(path.join(this.folder, made), { recursive: true, force: true });
    try {
      this.runs.push(await this.run({ isWatched: true }));
      this.edit();
      this.edits.push(await this.run());
    } catch (error) {
      say(`${this.peer.name} ne construit pas ${this.entries} entrées : ${error}`);
    }
  }

  private run(options: { isWatched?: boolean } = {}): Promise<Run> {
    const [major] = process.versions.node.split('.').map(Number);
    const program = (major ?? 0) >= this.peer.node ? process.execPath : ensureNode(NEWER);
    return runProgram(program, [...this.peer.command], this.folder, options);
  }

  private edit(): void {
    const folder = path.join(this.folder, this.peer.content, 'evenements');
    const [first = ''] = readdirSync(folder).sort();
    appendFileSync(path.join(folder, first), '\nUne phrase ajoutée.\n');
  }

  /** @returns undefined when no build succeeded. */
  measures(): PeerMeasures | undefined {
    if (this.runs.length === 0) return undefined;
    const { files, bytes } = weighFolder(path.join(this.folder, this.peer.made[0]));
    const { seconds, peakBytes } = summary(this.runs);
    const edits = this.edits.length > 0 ? { editSeconds: summary(this.edits).seconds } : {};
    return {
      name: this.peer.name,
      entries: this.entries,
      runs: this.runs.length,
      coldSeconds: seconds,
      ...edits,
      peakBytes,
      files,
      bytes,
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
