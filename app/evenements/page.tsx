import type { Metadata } from 'next';
import cards from '@/components/cards.module.css';
import { EmptyState } from '@/components/EmptyState';
import { EventCard } from '@/components/EventCard';
import { PageHeader } from '@/components/PageHeader';
import { Section } from '@/components/Section';
import { SiteShell } from '@/components/SiteShell';
import { getContent } from '@/lib/content';
import { yearOf } from '@/lib/dates';
import { pageMetadata } from '@/lib/metadata';
import { groupBy } from '@/lib/pages';
import { href, routes } from '@/lib/routes';

export function generateMetadata(): Metadata {
  const { settings } = getContent();
  return pageMetadata(settings, {
    title: 'Événements',
    description: `Les ateliers, formations et rencontres du ${settings.name}.`,
    path: routes.events,
  });
}

export default function EventsPage() {
  const content = getContent();
  const { upcomingEvents, pastEvents, settings } = content;
  return (
    <SiteShell settings={settings} path={routes.events} trail={[{ label: 'Événements', path: routes.events }]}>
      <PageHeader title="Événements">
        <p>Ateliers, formations, webinaires et temps forts de la communauté. Toutes les heures sont celles de Paris.</p>
      </PageHeader>
      <Section title="À venir">
        {upcomingEvents.length === 0 ? (
          <EmptyState title="Aucun événement annoncé pour le moment">
            La prochaine date paraîtra ici. Pour être prévenu, <a href={href(routes.join)}>rejoignez la communauté</a>.
          </EmptyState>
        ) : (
          <ul className={cards.list}>
            {upcomingEvents.map((event) => (
              <li key={event.path}>
                <EventCard event={event} content={content} headingLevel={3} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {pastEvents.length > 0 && (
        <Section title="Passés" tone="sunken">
          {groupBy(pastEvents, ({ startsAt }) => yearOf(startsAt)).map(([year, events]) => (
            <section key={year} aria-labelledby={`annee-${year}`} className={cards.group}>
              <h3 id={`annee-${year}`}>{year}</h3>
              <ul className={cards.list}>
                {events.map((event) => (
                  <li key={event.path}>
                    <EventCard event={event} content={content} headingLevel={4} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Section>
      )}
    </SiteShell>
  );
}
