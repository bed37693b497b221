import { isRecord } from '../is-record';
import type { Resolution, Resolver } from './convert-addresses';
import type { PlacedDraft } from './draft';
import type { People, Projects } from './people';
import type { AddNote } from './report';
import type { Fields } from './source-front-matter';

/** Changes the names in the fields of a draft: of pictures, files, pages, people, projects. */

interface Tools {
  resolver: Resolver;
  people: People;
  projects: Projects;
  note: AddNote;
}

const LINK_FIELDS = ['external_link', 'event_url', 'online_url', 'github', 'code', 'chat_url'];

export function convertFieldAddresses(draft: PlacedDraft, tools: Tools): Fields {
  const fields = { ...draft.fields };
  convertPictures(draft, fields, tools);
  for (const name of Object.keys(fields))
    if (name.startsWith('url_') || LINK_FIELDS.includes(name)) convertLink(draft, fields, name, name, tools);
  convertSlides(draft, fields, tools);
  if (Array.isArray(fields.links))
    fields.links = fields.links.filter(isRecord).map((link) => {
      const copy = { ...link };
      convertLink(draft, copy, 'url', 'links', tools);
      return copy;
    });
  if (Array.isArray(fields.authors)) fields.authors = convertAuthors(draft, fields.authors, tools);
  if (Array.isArray(fields.projects)) fields.projects = convertProjects(draft, fields.projects, tools);
  return fields;
}

function convertPictures(draft: PlacedDraft, fields: Fields, tools: Tools): void {
  const take = (src: unknown, field: string): string | undefined => {
    if (typeof src !== 'string') return undefined;
    const found = tools.resolver.resolve(src, 'picture');
    if (/^https?:/i.test(src) || found.kind === 'lost') {
      const isElsewhere = found.kind !== 'lost';
      tools.note({
        line: draft.page.lineOf(field),
        outcome: 'to-do',
        subject: 'picture',
        message: isElsewhere
          ? `L’image « ${src} » est sur un autre site : copiez-la dans \`public/img/\`, si vous en avez le droit.`
          : `L’image « ${src} » n’est pas dans l’ancien site : ajoutez-la.`,
        before: src,
      });
      return undefined;
    }
    return addressOf(src, found);
  };
  if (isRecord(fields.image) && fields.image.src !== undefined) {
    const src = take(fields.image.src, 'image');
    if (src === undefined) delete fields.image;
    else fields.image = { ...fields.image, src };
  }
  if (Array.isArray(fields.images)) fields.images = fields.images.flatMap((src) => take(src, 'images') ?? []);
}

function addressOf(written: string, found: Resolution): string {
  return found.kind === 'moved' ? found.to : written;
}

/** A link that fields hold: it starts from the root of the site, also when it names a file beside the entry. */
function convertLink(draft: PlacedDraft, fields: Fields, name: string, field: string, { resolver, note }: Tools): void {
  const written = fields[name];
  // A sentence is no address: `keepValid` puts it in the text.
  if (typeof written !== 'string' || /\s/.test(written.trim())) return;
  const found = resolver.resolve(written, 'link');
  const after = absolute(addressOf(written, found), draft);
  if (found.kind === 'lost') {
    note({
      line: draft.page.lineOf(field),
      outcome: 'to-do',
      subject: 'file',
      message: `\`${field}\` : « ${written} » n’est ni dans l’ancien site, ni une adresse complète : ajoutez le fichier, et son adresse.`,
      before: written,
    });
    delete fields[name];
    return;
  }
  if (after === written) return;
  fields[name] = after;
  note({
    line: draft.page.lineOf(field),
    outcome: 'changed',
    subject: 'link',
    message: `L’adresse de \`${field}\` change.`,
    before: written,
    after,
  });
}

function absolute(address: string, { path }: PlacedDraft): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address) ? address : `${path}${encodeURI(address.replace(/^\.\//, ''))}`;
}

/** `slides: cours` names a deck among the pages of the old site. */
function convertSlides(draft: PlacedDraft, fields: Fields, tools: Tools): void {
  const { slides } = fields;
  if (typeof slides !== 'string' || /^(?:https?:|\/)/.test(slides)) return;
  const deck = tools.resolver.resolve(`/slides/${slides.replace(/^slides\/|\/$/g, '')}/`, 'link');
  if (deck.kind === 'moved') fields.slides = deck.to;
  else convertLink(draft, fields, 'slides', 'slides', tools);
}

function convertAuthors({ page }: PlacedDraft, authors: readonly unknown[], { people, note }: Tools): unknown[] {
  return authors.map((written) => {
    if (typeof written !== 'string') return written;
    const author = people.authorOf(written);
    if (author !== written)
      note({
        line: page.lineOf('authors'),
        outcome: 'changed',
        subject: 'person',
        message: `L’auteur « ${written} » est une personne de \`membres\`.`,
        before: written,
        after: author,
      });
    return author;
  });
}

/** Keeps the projects that have a page; names the others, which have none. */
function convertProjects({ page }: PlacedDraft, names: readonly unknown[], { projects, note }: Tools): string[] {
  return names.flatMap((written) => {
    const name = String(written);
    const slug = projects.slugOf(name);
    if (slug === undefined)
      note({
        line: page.lineOf('projects'),
        outcome: 'to-do',
        subject: 'project',
        message: `Le projet « ${name} » n’a pas de page sur le nouveau site : créez-la, puis ajoutez-le à \`projects\`.`,
        before: name,
      });
    else if (slug !== name)
      note({
        line: page.lineOf('projects'),
        outcome: 'changed',
        subject: 'project',
        message: `Le projet « ${name} » s’écrit \`${slug}\`.`,
        before: name,
        after: slug,
      });
    return slug ?? [];
  });
}
