import * as z from 'zod';
import { NEWS_KINDS } from '../../content/choices';
import { EVENT_KINDS, EVENT_MODES } from '../../site/event-choices';
import { words } from '../../site/words';

/** The schema of the open data files: their JSON Schema, and the page that explains them, derive from it. */

const { common: commonWords, event: eventWords, news: newsWords, file: fileWords } = words.openData.fields;

const instant = z.iso.datetime({ offset: true });
const moment = z.union([instant, z.iso.date()]);
const link = z.strictObject({ label: z.string(), url: z.url() });

const registration = z.strictObject({
  url: z.url().optional().describe(eventWords.form),
  opens: instant.optional().describe(eventWords.opens),
  closes: instant.optional().describe(eventWords.closes),
  capacity: z.number().optional().describe(eventWords.capacity),
  state: z.enum(['open', 'full', 'closed']).optional().describe(eventWords.registrationState),
});

const common = {
  id: z.string().describe(commonWords.id),
  url: z.url().describe(commonWords.url),
  title: z.string().describe(commonWords.title),
  summary: z.string().optional().describe(commonWords.summary),
  tags: z.array(z.string()).describe(commonWords.tags),
  image: z.url().optional().describe(commonWords.image),
  modified: instant.optional().describe(commonWords.modified),
};

export const eventRecord = z.strictObject({
  ...common,
  kind: z.enum(EVENT_KINDS).optional().describe(commonWords.kind),
  status: z.enum(['confirmed', 'cancelled', 'postponed']).describe(eventWords.status),
  statusNote: z.string().optional().describe(eventWords.statusNote),
  allDay: z.boolean().describe(eventWords.allDay),
  dates: z
    .array(
      z.strictObject({
        start: moment.describe(eventWords.start),
        end: moment.optional().describe(eventWords.end),
        place: z.string().optional().describe(eventWords.place),
        status: z.enum(['confirmed', 'cancelled', 'postponed']).optional().describe(eventWords.dateStatus),
        statusNote: z.string().optional().describe(eventWords.statusNote),
        previousStart: moment.optional().describe(eventWords.previousStart),
        registration: registration.optional().describe(eventWords.dateRegistration),
        links: z.array(link).optional().describe(eventWords.links),
      }),
    )
    .min(1)
    .describe(eventWords.dates),
  repeat: z
    .strictObject({
      text: z.string().describe(eventWords.repeatText),
      rrule: z.string().describe(eventWords.rrule),
      except: z.array(z.iso.date()).describe(eventWords.except),
    })
    .optional()
    .describe(eventWords.repeat),
  mode: z.enum(EVENT_MODES).optional().describe(eventWords.mode),
  series: z.string().optional().describe(eventWords.series),
  season: z.string().optional().describe(eventWords.season),
  registration: registration.optional().describe(eventWords.registration),
  projects: z.array(z.url()).describe(eventWords.projects),
  links: z.array(link).describe(eventWords.links),
  calendar: z.url().describe(eventWords.calendar),
});

export const newsRecord = z.strictObject({
  ...common,
  kind: z.enum(NEWS_KINDS).describe(commonWords.kind),
  published: instant.describe(newsWords.published),
  authors: z.array(z.string()).describe(newsWords.authors),
});

const file = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    $schema: z.url().describe(fileWords.schema),
    title: z.string().describe(fileWords.title),
    licence: z.strictObject({ name: z.string(), url: z.url() }).describe(fileWords.licence),
    publisher: z.string().describe(fileWords.publisher),
    items: z.array(item).describe(fileWords.items),
  });

export const eventsFile = file(eventRecord);
export const newsFile = file(newsRecord);

export type EventRecord = z.infer<typeof eventRecord>;
export type NewsRecord = z.infer<typeof newsRecord>;

/** JSON Schema, draft 2020-12. */
export function openDataSchema(schema: typeof eventsFile | typeof newsFile): string {
  return JSON.stringify(z.toJSONSchema(schema), null, 2);
}
