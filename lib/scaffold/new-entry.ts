import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';
import { PARIS } from '../moments';
import type { NewKind, NewName } from '../site/kinds';
import { entryPath } from '../site/routes';
import { slugify } from '../slug';

export interface Answers {
  title: string;
  /** `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`, Paris time; for kinds with a date. */
  date?: string;
  date_end?: string;
  /** A rule in words: « tous les jeudis, 10 fois ». */
  repeat?: string;
  location?: string;
  /** One of the natures of events. */
  nature?: string;
  /** The address of a form. */
  registration?: string;
  summary?: string;
  tags?: string[];
  /** Number of a newsletter. */
  number?: string;
  /** The text, in place of the one with instructions. */
  body?: string;
}

export interface NewEntry {
  /** Path in the content folder. */
  file: string;
  /** Path of its page on the site. */
  path: string;
  text: string;
}

/** The next Thursday at 14:00 in Paris, at least two days ahead, as an author writes it. */
export function defaultEventDate(now: Date): string {
  const soon = addDays(new TZDate(now.getTime(), PARIS), 2);
  const ahead = (4 - soon.getDay() + 7) % 7;
  return `${format(addDays(soon, ahead), 'yyyy-MM-dd')}T14:00`;
}

/** The same day, two hours later. */
export function defaultEnd(date: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T)(\d{2})(:\d{2})$/.exec(date);
  return match && Number(match[2]) < 22 ? `${match[1]}${String(Number(match[2]) + 2).padStart(2, '0')}${match[3]}` : undefined;
}

/** Writes the text of a new entry of this kind; unanswered fields become comments, ready to fill in. */
export function newEntry({ name, collection }: NewKind, answers: Answers, now: Date): NewEntry {
  const today = format(new TZDate(now.getTime(), PARIS), 'yyyy-MM-dd');
  const slug = slugify(answers.title);
  const date = answers.date ?? (collection === 'evenements' ? defaultEventDate(now) : today);
  const isDated = collection === 'evenements' || collection === 'actualites';
  return {
    file: `${collection}/${isDated ? `${date.slice(0, 10)}-` : ''}${slug}.md`,
    path: entryPath(collection, slug),
    text: `---\n${frontMatter(name, { ...answers, date }).join('\n')}\n---\n\n${answers.body ?? BODIES[name]}\n`,
  };
}

function frontMatter(name: NewName, answers: Answers & { date: string }): string[] {
  const { title, summary, tags } = answers;
  const shared = [
    field('title', title),
    ...OWN[name](answers),
    summary ? field('summary', summary) : '# summary: Une ou deux phrases, montrées dans les listes',
    tags && tags.length > 0 ? `tags: [${tags.map(quote).join(', ')}]` : '# tags: [Formation, Communauté]',
  ];
  return shared;
}

const event = (kind: string | undefined) => (answers: Answers & { date: string }) => {
  const { date, location, repeat, registration } = answers;
  const end = answers.date_end ?? defaultEnd(date);
  const nature = kind ?? answers.nature;
  return [
    ...(nature ? [field('kind', nature)] : ['# kind: atelier   (ou formation, webinaire, rencontre, temps-fort)']),
    `${field('date', date)}   # heure de Paris`,
    end ? field('date_end', end) : '# date_end: 2023-06-29T16:00',
    repeat ? field('repeat', repeat) : '# repeat: le premier mardi du mois, jusqu’au 2027-06-30',
    location ? field('location', location) : '# location: Lieu de la transformation publique',
    registration ? field('registration', registration) : '# registration: https://…   (formulaire d’inscription)',
    '# publishDate: 2023-06-12   (annoncé à partir de ce jour)',
  ];
};

const OWN: Record<NewName, (answers: Answers & { date: string }) => string[]> = {
  evenement: event(undefined),
  formation: event('formation'),
  actualite: ({ date }) => [field('date', date)],
  infolettre: ({ date, number }) => ['kind: infolettre', field('date', date), number ? field('number', number) : '# number: 1'],
  projet: () => ['# organisations: [Insee, Dinum]', '# season: [3]', '# github: https://…   (dépôt de code)'],
  membre: () => ['# role: Statisticienne', '# organisations: [Insee]'],
  page: () => [],
};

const BODIES: Record<NewName, string> = {
  evenement: 'À qui s’adresse l’événement, ce que l’on y fera, ce qu’il faut apporter.',
  formation: 'À qui s’adresse la formation, ce que l’on y apprendra, ce qu’il faut savoir avant.',
  actualite: 'Le texte de l’actualité.',
  infolettre: '## Ce qui s’est passé\n\n## Ce qui vient',
  projet: 'Le problème à résoudre, pour qui, et où en est l’équipe.',
  membre: 'Quelques lignes de présentation.',
  page: 'Le texte de la page.',
};

function field(name: string, value: string): string {
  return `${name}: ${quote(value)}`;
}

/** Quotes values that YAML would not read as the same text. */
function quote(value: string): string {
  const isPlain =
    /^[\p{L}\d][^:#[\]{},&*!|>'"%@`]*$/u.test(value) && !/^(true|false|null|yes|no|[\d._+-]+)$/i.test(value) && !/\s$/.test(value);
  return isPlain || /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(value) ? value : JSON.stringify(value);
}
