import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import sax from 'sax';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { DocumentWriter } from '@/lib/build/document';
import { type ListedPage, listPages } from '@/lib/build/page-outputs';
import { checkContent } from '@/lib/check/check';
import type { SiteContent } from '@/lib/content/collections';
import { loadContent, sourceOf } from '@/lib/content/load';
import type { Problem } from '@/lib/content/problems';
import { siteFrom } from '@/lib/content/site-source';
import { generatedFiles } from '@/lib/outputs/files';
import { type PageValues, pageValue } from '@/lib/outputs/pages';
import { metadataOf } from '@/lib/outputs/values/page';
import type { PageName } from '@/lib/site/addresses';
import { property } from '@/test-counts';
import { VIEWS } from './views';

/**
 * « 0 erreur » is a promise: the build makes every entry that the check accepts, whole and well formed; every problem of a refused entry
 * has a place and a remedy; and every word of an author is on the page, or in a message.
 */

const NOW = new Date('2026-11-25T09:00:00Z');
/** 25 folders of 12 entries make 300 entries in `npm test`, 834 make 10,008 in the long run: some two minutes. */
const ENTRIES_A_FOLDER = 12;

/** Pieces of a text: some that authors write, and some that break programs. */
const PIECES = [
  'Un atelier pour apprendre. ',
  '**gras** et _italique_ ',
  '[lien](https://exemple.fr/page) ',
  '[interne](/evenements/) ',
  '« guillemets » : oui ! ',
  '\n\n## Titre\n\n',
  '\n\n- un\n- deux\n\n',
  '\n\n1. premier\n2. second\n\n',
  '\n\n| a | b |\n| --- | ---: |\n| `x|y` | z |\n\n',
  '\n\n> citation\n\n',
  '\n\n```py\nprint("<b>")\n```\n\n',
  '\n\n{{% callout note %}}\nNote\n{{% /callout %}}\n\n',
  '\n\n:::warning\nAttention\n:::\n\n',
  '[^1]\n\n[^1]: Note de bas de page\n\n',
  'https://exemple.fr/c » ',
  '<b>balise</b> ',
  '<fichier> suite ',
  'List<String> ',
  '<!-- commentaire --> ',
  '<!-- ouvert ',
  '<script>alert(1)</script> ',
  '<a href="javascript:alert(1)">piège</a> ',
  '<div style="color:red">style</div> ',
  ']]> ',
  '&lt;entité&gt; &copy; ',
  '\u000b',
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u202e',
  '\u00a0: ',
  '🎉 :tada: ',
  '{#id} ',
  '{{< ref "absent" >}} ',
  '{{ .Param }} ',
  '![](a (1).png) ',
  '[x][y] ',
  '#Titre collé\n',
  '• puce\n',
  '`code` ~biffé~ ~~barré~~ ',
  '\\*échappé\\* ',
  '<EventCard slug="absent" /> ',
  '{expression} ',
  '\t',
  '    indenté\n',
  '\r\n',
];

const text = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }),
  {
    maxLength: 14,
  },
);
const shortText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Atelier', 'Tests & qualité', 'L’IA, demain ?', 'C#', '10 %', 'a'.repeat(40)) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
);
const date = fc.constantFrom(
  '2026-12-10T14:00',
  '2026-12-10',
  '2026-03-29T02:30',
  '2026-10-25T02:30',
  '1999-12-31',
  '0001-01-01',
  '2026-02-30',
  'demain',
  '2026-11-25T10:00+05:00',
);
const address = fc.constantFrom(
  'https://exemple.fr/a?b=c&d=e',
  '/evenements/',
  'javascript:alert(1)',
  'https://a.example/\r\nX:1',
  '//ailleurs',
  'mailto:a@exemple.fr',
  'https://zoom.us/j/1?pwd=abc',
);
const optional = <T,>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const common = {
  title: shortText,
  subtitle: optional(shortText),
  summary: optional(shortText),
  tags: optional(fc.array(shortText, { maxLength: 3 })),
  authors: optional(fc.array(shortText, { maxLength: 2 })),
  aliases: optional(
    fc.array(fc.constantFrom('/ancienne/', '/café/', '/../x/', '/evenements.ics', '/a b/', `/${'x'.repeat(300)}`), { maxLength: 2 }),
  ),
  draft: optional(fc.constantFrom(true, false, 'oui')),
  url_video: optional(address),
  math: optional(fc.boolean()),
  toc: optional(fc.boolean()),
};
const event = fc.record({
  ...common,
  date,
  date_end: optional(date),
  event: optional(shortText),
  season: optional(fc.constantFrom('1', '2', '../../../x', 'Été 2026', '')),
  location: optional(shortText),
  kind: optional(fc.constantFrom('atelier', 'formation', 'Atelier', 'autre')),
  online_url: optional(address),
  event_url: optional(address),
  status: optional(fc.constantFrom('confirmed', 'cancelled', 'postponed', 'annulé')),
  status_note: optional(shortText),
  contact: optional(shortText),
  registration: optional(
    fc.record({ url: optional(address), closes: optional(date), state: optional(fc.constantFrom('full', 'open', 'x')) }),
  ),
  agenda: optional(fc.array(fc.record({ start: fc.constantFrom('14:00', '14h', 'midi'), title: shortText }), { maxLength: 2 })),
  repeat: optional(
    fc.constantFrom(
      'tous les jeudis, 5 fois',
      'le deuxième jeudi du mois, jusqu’au 2027-06-30, sauf le 2027-01-14, et aussi le 2027-01-21',
      'tous les mois, jusqu’au 2027-03-01',
      'tous les jours, jusqu’au 2028-12-31',
      'de temps en temps',
      { every: 'week', on: 'jeudi', count: '3' },
      'FREQ=MONTHLY;BYMONTHDAY=10;COUNT=3',
    ),
  ),
  occurrences: optional(
    fc.array(
      fc.record({
        date,
        location: optional(shortText),
        status: optional(fc.constantFrom('cancelled', 'postponed')),
        previous_date: optional(date),
        status_note: optional(shortText),
        registration: optional(fc.record({ url: optional(address), state: optional(fc.constantFrom('full', 'open')) })),
        url_video: optional(address),
      }),
      { maxLength: 3 },
    ),
  ),
});
const news = fc.record({
  ...common,
  date,
  kind: optional(fc.constantFrom('article', 'infolettre', 'portrait')),
  number: optional(fc.constantFrom(1, '2', '#3')),
});
const page = fc.record(common);
const project = fc.record({
  ...common,
  organisations: optional(fc.array(shortText, { maxLength: 2 })),
  season: optional(fc.constantFrom('1', '../x')),
});

interface Entry {
  file: string;
  text: string;
}

const entry: fc.Arbitrary<Omit<Entry, 'file'> & { folder: string; format: string }> = fc
  .tuple(
    fc.oneof(
      event.map((fields) => ['evenements', fields] as const),
      news.map((fields) => ['actualites', fields] as const),
      page.map((fields) => ['pages', fields] as const),
      project.map((fields) => ['projets', fields] as const),
    ),
    text,
    fc.constantFrom('md', 'md', 'md', 'mdx'),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([[folder, fields], body, format, end]) => ({
    folder,
    format,
    text: `---\n${stringify(JSON.parse(JSON.stringify(fields)))}---\n\n${body.join('')}\n`.replaceAll('\n', end),
  }));

const folder = fc
  .array(entry, { minLength: ENTRIES_A_FOLDER, maxLength: ENTRIES_A_FOLDER })
  .map((entries): Entry[] => entries.map(({ folder, format, text }, index) => ({ file: `${folder}/essai-${index}.${format}`, text })));

const writer = new DocumentWriter('<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"></head><body></body></html>', {
  rename: (url) => url,
  stylesheet: '/styles.css',
  styles: { parts: [], names: {} },
});

function write(contentDir: string, entries: readonly Entry[]): void {
  for (const { file, text } of entries) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
}

function expectReadable({ file, line, column, message, remedy }: Problem): void {
  const said = `${message} ${remedy}`;
  expect(file, said).not.toBe('');
  expect(line, said).toBeGreaterThan(0);
  expect(column, said).toBeGreaterThan(0);
  expect(said.replace(/«[^»]*»|`[^`]*`/g, '')).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+\)/);
}

async function expectWellFormed(content: SiteContent): Promise<void> {
  for (const listed of listPages(content)) expectDocument(listed, content);
  for (const { path: address, type, prepare } of generatedFiles(content)) {
    if (type.startsWith('image/')) continue;
    const made = String(await prepare().make());
    expect(made, address).not.toMatch(/undefined|\[object/);
    if (type.endsWith('xml')) expectXml(made, address);
    if (type.endsWith('json')) JSON.parse(made);
    if (type === 'text/calendar') expectCalendar(made, address);
  }
}

function expectDocument({ name, params, path: address }: ListedPage, content: SiteContent): void {
  const { head, html } = render(name, params, content);
  const errors: string[] = [];
  const document = parse(writer.write(head, html).html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors, address).toEqual([]);
  expect(html.length, address).toBeLessThan(1_000_000);
  expect(attributesOf(document).filter(runs), address).toEqual([]);
}

interface Attribute {
  name: string;
  value: string;
}

function attributesOf(node: DefaultTreeAdapterTypes.Node): Attribute[] {
  const own = 'attrs' in node ? node.attrs : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(attributesOf) : [])];
}

/** Whether a browser would run an attribute, or the site's policy would block it. */
function runs({ name, value }: Attribute): boolean {
  return name.startsWith('on') || name === 'style' || /^\s*(?:javascript|data|vbscript):/i.test(value);
}

function render<Name extends PageName>(name: Name, params: ListedPage['params'], content: SiteContent) {
  const value = pageValue(name, params, content) as PageValues[Name] | undefined;
  if (!value) throw new Error(`no value for ${name} ${JSON.stringify(params)}`);
  return { head: metadataOf(value), html: renderToStaticMarkup(VIEWS[name](value)) };
}

function expectXml(made: string, address: string): void {
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw new Error(`${address}: ${error.message}`);
  };
  parser.write(made).close();
}

function expectCalendar(made: string, address: string): void {
  const component = new ICAL.Component(ICAL.parse(made));
  for (const vevent of component.getAllSubcomponents('vevent'))
    expect(String(vevent.getFirstPropertyValue('uid')), address).toMatch(/^evenement-/);
  expect(made.split('BEGIN:VEVENT').length - 1, address).toBe(component.getAllSubcomponents('vevent').length);
}

test('what the check lets through is made, whole and well formed; what it refuses is said', async () => {
  vi.spyOn(console, 'error').mockReset();
  let made = 0;
  await fc.assert(
    fc.asyncProperty(folder, async (entries) => {
      const contentDir = mkdtempSync(path.join(tmpdir(), 'promesse-'));
      try {
        write(contentDir, entries);
        // Removes refused entries until the content has no error.
        for (;;) {
          const { problems } = checkContent(contentDir, loadContent(contentDir), undefined, NOW);
          problems.forEach(expectReadable);
          const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => path.resolve(file)));
          if (refused.size === 0) break;
          for (const file of refused) rmSync(file);
        }
        const content = siteFrom(sourceOf(loadContent(contentDir), contentDir), NOW);
        made += content.entries.length;
        await expectWellFormed(content);
      } finally {
        rmSync(contentDir, { recursive: true, force: true });
      }
    }),
    { ...property(25, 834), endOnFailure: true },
  );
  expect(made).toBeGreaterThan(0);
  // The long run takes minutes.
}, 1_800_000);
