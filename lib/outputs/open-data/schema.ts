import { z } from 'zod';
import { NEWS_KINDS } from '../../content/schema';
import { EVENT_KINDS, EVENT_MODES } from '../../site/event-choices';

/** The shape of the open data files: their JSON Schema, and the page that explains them, follow from it. */

const instant = z.iso.datetime({ offset: true });
const moment = z.union([instant, z.iso.date()]);
const link = z.strictObject({ label: z.string(), url: z.url() });

const common = {
  id: z.string().describe('identifiant, stable'),
  url: z.url().describe('adresse de la page'),
  title: z.string().describe('titre'),
  summary: z.string().optional().describe('résumé, texte brut'),
  tags: z.array(z.string()).describe('étiquettes'),
  image: z.url().optional().describe('image d’illustration'),
  modified: instant.describe('dernière modification'),
};

export const eventRecord = z.strictObject({
  ...common,
  kind: z.enum(EVENT_KINDS).optional().describe('nature'),
  status: z.enum(['confirmed', 'cancelled', 'postponed']).describe('maintenu, annulé ou reporté'),
  statusNote: z.string().optional().describe('explication de l’annulation ou du report'),
  allDay: z.boolean().describe('`true` : journées entières, les dates sont alors sans heure'),
  dates: z
    .array(
      z.strictObject({
        start: moment.describe('début, heure de Paris avec son décalage'),
        end: moment.optional().describe('fin, exclue'),
        place: z.string().optional().describe('lieu'),
      }),
    )
    .min(1)
    .describe('chaque date à laquelle l’événement a lieu'),
  mode: z.enum(EVENT_MODES).optional().describe('sur place, à distance ou les deux'),
  series: z.string().optional().describe('série'),
  season: z.string().optional().describe('saison'),
  registration: z
    .strictObject({
      url: z.url().optional().describe('formulaire'),
      opens: instant.optional().describe('ouverture'),
      closes: instant.optional().describe('clôture'),
      capacity: z.number().optional().describe('nombre de places'),
    })
    .optional()
    .describe('inscription'),
  projects: z.array(z.url()).describe('pages des projets liés'),
  links: z.array(link).describe('replay, diaporama et autres liens'),
  calendar: z.url().describe('fichier iCalendar'),
});

export const newsRecord = z.strictObject({
  ...common,
  kind: z.enum(NEWS_KINDS).describe('nature'),
  published: instant.describe('date de publication'),
  authors: z.array(z.string()).describe('auteurs'),
});

const file = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    $schema: z.url().describe('ce schéma'),
    title: z.string().describe('titre du jeu de données'),
    licence: z.strictObject({ name: z.string(), url: z.url() }).describe('licence'),
    publisher: z.string().describe('éditeur'),
    items: z.array(item).describe('les enregistrements'),
  });

export const eventsFile = file(eventRecord);
export const newsFile = file(newsRecord);

export type EventRecord = z.infer<typeof eventRecord>;
export type NewsRecord = z.infer<typeof newsRecord>;

/** JSON Schema, draft 2020-12. */
export function openDataSchema(schema: typeof eventsFile | typeof newsFile): string {
  return JSON.stringify(z.toJSONSchema(schema), null, 2);
}
