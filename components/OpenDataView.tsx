import { z } from 'zod';
import { eventRecord, newsRecord } from '@/lib/outputs/open-data/schema';
import type { OpenDataValue } from '@/lib/outputs/values/site-pages';
import { absoluteUrl, feedPaths, href, routes } from '@/lib/site/routes';
import { KIND_LABELS } from '@/lib/site/words/events';
import { PAGE_TITLES } from '@/lib/site/words/pages';
import styles from './OpenData.module.css';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { SiteShell } from './SiteShell';
import { SmartLink } from './SmartLink';

/** What the site publishes for other programs, and how it is read. */
export function OpenDataView({ shell, licence }: OpenDataValue) {
  return (
    <SiteShell shell={shell}>
      <PageHeader title={PAGE_TITLES.openData} isSection>
        <p>
          Ce que ce site publie peut être réutilisé librement, sous <SmartLink href={licence.url}>{licence.label}</SmartLink>, à condition
          d’en citer la source et la date. Aucune clé ni inscription n’est demandée.
        </p>
      </PageHeader>
      <Dataset title="Événements" path={routes.eventsJson} schema={routes.eventsSchema} record={eventRecord} />
      <Dataset title="Actualités" path={routes.newsJson} schema={routes.newsSchema} record={newsRecord} />
      <Section title="Calendriers et flux">
        <p>
          Chaque événement, étiquette, saison et série a son calendrier iCalendar, lié depuis sa page. Ceux-ci réunissent les événements du
          site :
        </p>
        <ul>
          <li>
            <a href={href(routes.allEvents)}>tous les événements</a>
          </li>
          {Object.entries(KIND_LABELS).map(([kind, label]) => (
            <li key={kind}>
              <a href={href(routes.kindCalendar(kind))}>événements de nature « {label.toLowerCase()} »</a>
            </li>
          ))}
        </ul>
        <p>Les flux se suivent dans un lecteur d’actualités :</p>
        <ul>
          <Feeds label="tout le site" page={routes.home} />
          <Feeds label="actualités" page={routes.news} />
          <Feeds label="événements" page={routes.events} />
        </ul>
      </Section>
    </SiteShell>
  );
}

function Feeds({ label, page }: { label: string; page: string }) {
  const { rss, atom, json } = feedPaths(page);
  return (
    <li>
      {label} : <a href={href(rss)}>RSS</a>, <a href={href(atom)}>Atom</a>, <a href={href(json)}>JSON Feed</a>
    </li>
  );
}

interface DatasetProps {
  title: string;
  path: string;
  schema: string;
  record: typeof eventRecord | typeof newsRecord;
}

/** The fields are those of the schema that the file is checked against. */
function Dataset({ title, path, schema, record }: DatasetProps) {
  const fields = z.toJSONSchema(record);
  return (
    <Section title={title}>
      <p className={styles.address}>
        Fichier : <a href={href(path)}>{absoluteUrl(path)}</a>
        <br />
        Schéma (JSON Schema) : <a href={href(schema)}>{absoluteUrl(schema)}</a>
      </p>
      <p>
        Chaque élément de <code>items</code> a ces champs :
      </p>
      <dl className={styles.fields}>
        {Object.entries(fields.properties ?? {}).map(([name, field]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {typeof field === 'object' ? field.description : ''}
              {fields.required?.includes(name) ? '' : ', s’il y a lieu'}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
