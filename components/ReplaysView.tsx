import type { ReplaysValue, ReplayValue } from '@/lib/outputs/values/replays-page';
import { formatDay, machineDate } from '@/lib/site/dates';
import { href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { Leaf } from './CalendarLeaf';
import cards from './cards.module.css';
import { EmptyState } from './EmptyState';
import { EntryLinks } from './EntryFooter';
import leaf from './LeafCard.module.css';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import styles from './ProjectsListView.module.css';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** Recordings and slides, year by year. */
export function ReplaysView(value: ReplaysValue) {
  const { shell, title, page, pageCount, list, years } = value;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={page === 1 ? title : words.pages.numbered(title, page)}>
        <p>{words.replays.introduction}</p>
        <Tags {...value} />
      </PageHeader>
      {years.length === 0 && (
        <div className="wrap">
          <EmptyState title={words.replays.none}>
            <Sentence text={words.replays.whenNone} links={{ events: routes.events }} />
          </EmptyState>
        </div>
      )}
      {years.map(({ year, replays }) => (
        <Section key={year} title={String(year)}>
          <ul className={cards.list}>
            {replays.map((replay) => (
              <li key={`${replay.path} ${replay.date}`}>
                <ReplayCard replay={replay} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Pagination page={page} pageCount={pageCount} list={list} />
    </SiteShell>
  );
}

function Tags({ tags, tag }: ReplaysValue) {
  if (tags.length === 0) return null;
  const links = [{ slug: undefined, name: words.replays.all }, ...tags];
  return (
    <nav className={styles.filters} aria-label={words.replays.tags}>
      <ul>
        {links.map(({ slug, name }) => (
          <li key={slug ?? ''}>
            <a
              href={href(slug === undefined ? routes.replays : routes.replaysOfTag(slug))}
              aria-current={slug === tag ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ReplayCard({ replay: { path, title, date, links, parts } }: { replay: ReplayValue }) {
  return (
    <article className={`${cards.card} ${leaf.card}`}>
      <Leaf startsAt={date} hasYear />
      <div className={leaf.text}>
        <h3 className={cards.title}>
          <a href={href(path)}>{title}</a>
        </h3>
        <p className={cards.detail}>
          <time dateTime={machineDate(date, true)}>{formatDay(date)}</time>
        </p>
        <EntryLinks links={[...links]} />
        {parts.map((part) => (
          <div key={part.title}>
            <p>{words.facts.join([part.title, part.speakers.map(({ name }) => name).join(', ')])}</p>
            <EntryLinks links={part.links} />
          </div>
        ))}
      </div>
    </article>
  );
}
