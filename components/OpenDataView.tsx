import type { Dataset, OpenDataValue } from '@/lib/outputs/values/site-pages';
import { absoluteUrl, feedPaths, href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './OpenData.module.css';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The page of the data that the site publishes for other programs, and of their formats. */
export function OpenDataView({ shell, licence, datasets }: OpenDataValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.openData}>
        <p>
          <Sentence text={words.openData.introduction(licence.label)} links={{ licence: licence.url }} />
        </p>
      </PageHeader>
      {datasets.map((dataset) => (
        <DatasetSection key={dataset.path} dataset={dataset} />
      ))}
      <Section title={words.openData.calendarsAndFeeds}>
        <p>{words.openData.calendars}</p>
        <ul>
          <li>
            <a href={href(routes.allEvents)}>{words.calendars.holds.all}</a>
          </li>
          {Object.entries(words.events.kinds).map(([kind, label]) => (
            <li key={kind}>
              <a href={href(routes.kindCalendar(kind))}>{words.openData.calendarOfKind(label)}</a>
            </li>
          ))}
        </ul>
        <p>
          <Sentence text={words.openData.frames} links={{ embed: routes.embed }} />
        </p>
        <p>{words.openData.feeds}</p>
        <ul>
          <Feeds label={words.openData.wholeSite} page={routes.home} />
          <Feeds label={words.openData.news} page={routes.news} />
          <Feeds label={words.openData.events} page={routes.events} />
        </ul>
      </Section>
    </SiteShell>
  );
}

function Feeds({ label, page }: { label: string; page: string }) {
  return (
    <li>
      <Sentence text={words.feeds.formats(label)} links={feedPaths(page)} />
    </li>
  );
}

/** The words of a schema, where values stand between backticks. */
function Description({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}

/** The addresses of a data file and of its schema, and the fields that this schema lists. */
function DatasetSection({ dataset: { title, path, schema, fields } }: { dataset: Dataset }) {
  return (
    <Section title={title}>
      <p className={styles.address}>
        <Sentence text={words.openData.file(absoluteUrl(path))} links={{ file: path }} />
        <br />
        <Sentence text={words.openData.schema(absoluteUrl(schema))} links={{ schema }} />
      </p>
      <p>
        {words.openData.fieldsOf.before}
        <code>items</code>
        {words.openData.fieldsOf.after}
      </p>
      <dl className={styles.fields}>
        {fields.map(({ name, description, isOptional }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Description text={description} />
              {isOptional ? words.openData.optional : ''}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
