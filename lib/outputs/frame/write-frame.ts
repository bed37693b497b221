import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import type { EventLife } from '../../events/life';
import type { Palette } from '../../site/brand';
import { codeHash } from '../../site/code-hash.mjs';
import { formatSpan, machineDate } from '../../site/dates';
import { rootDir } from '../../site/environment';
import { keep } from '../../site/kept';
import { words } from '../../site/words';
import { bundleScript } from '../bundle-script';
import { framePolicy } from '../policy';
import { escapeXml, written, type XmlElement, xml } from '../xml';
import { type FramedDate, type FrameValue, MOST_SHOWN } from './frame-value';

/**
 * Writes a page to be framed as one document, which loads nothing: its style and its script are within. The marks that `enhance/events.ts`
 * reads are those of components/When.tsx.
 */
export function writeFrame(value: FrameValue): string {
  const style = coloursCss(value.palette) + styles();
  const code = script();
  const head = [
    xml('meta', { charset: 'utf-8' }),
    xml('meta', { 'http-equiv': 'Content-Security-Policy', content: framePolicy(style, code) }),
    xml('meta', { name: 'viewport', content: 'width=device-width' }),
    xml('meta', { name: 'robots', content: 'noindex' }),
    xml('link', { rel: 'canonical', href: value.page }),
  ];
  return [
    `<!DOCTYPE html><html lang="${words.language.tag}"><head>${head.map(voidElement).join('')}<title>${escapeXml(value.title)}</title><style>${style}</style></head>`,
    `<body${value.keptAt === undefined ? '' : ` data-now="${value.keptAt}"`}>${written(main(value))}`,
    `<script type="module">${code}</script></body></html>`,
  ].join('');
}

/** An element of HTML that has no end tag. */
function voidElement(element: XmlElement): string {
  return written(element).replace(/\/>$/, '>');
}

function main({ title, page, dates, hasMore }: FrameValue): XmlElement {
  return xml(
    'main',
    {},
    xml('h1', {}, title),
    ...(dates.length > 0 ? [xml('ul', { 'data-event-list': String(MOST_SHOWN) }, ...dates.map(item))] : []),
    xml('p', { 'data-event-empty': '', ...(dates.length > 0 && { hidden: '' }) }, hasMore ? words.embed.further : words.embed.none),
    xml('p', {}, link(page, words.embed.all)),
  );
}

function item({ url, title, life, place, ...span }: FramedDate, index: number): XmlElement {
  const { startsAt, endsAt, allDay } = span;
  const end = endsAt && endsAt > startsAt ? machineDate(endsAt) : '';
  const time = { datetime: machineDate(startsAt, allDay), ...(!allDay && { 'data-local': end }) };
  return xml(
    'li',
    index < MOST_SHOWN ? {} : { hidden: '' },
    xml(
      'div',
      life.facts ? { 'data-event': JSON.stringify(life.facts) } : {},
      xml('p', {}, xml('time', time, formatSpan(span)), ' ', ...states(life)),
      xml('h2', {}, link(url, title)),
      ...(place ? [xml('p', {}, place)] : []),
    ),
  );
}

/** The present state of a date, and each later one, hidden. */
function states({ now, later }: EventLife): XmlElement[] {
  return [now.state, ...later.state].map((state, index) =>
    xml('span', { class: `state ${state}`, 'data-when': `state:${state}`, ...(index > 0 && { hidden: '' }) }, words.events.states[state]),
  );
}

/** In place of the page around the frame, which is on another site. */
function link(url: string, label: string): XmlElement {
  return xml('a', { href: url, target: '_top' }, label);
}

function coloursCss({ paper, ink, inkSoft, primary, primaryStrong, onPrimary, accent }: Palette): string {
  const colours = { paper, ink, 'ink-soft': inkSoft, primary, 'primary-strong': primaryStrong, 'on-primary': onPrimary, accent };
  const properties = Object.entries(colours).map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`);
  return `:root{${properties.join(';')}}`;
}

/** Kept: an edit of an event to come writes frames, and esbuild would take a tenth of a second to start for them. */
const styles = once(() => {
  const css = readFileSync(path.join(rootDir, 'lib/outputs/frame/frame.css'), 'utf8');
  return keep('frame', css, () => transformSync(css, { loader: 'css', minify: true }).code.trim());
});

/** Within an element, a script may not hold the end of one. */
const script = once(() =>
  keep('frame', codeHash(rootDir, ['enhance']), () => bundleScript('frame.ts').trim().replaceAll('</script', '<\\/script')),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
