import type { ComponentProps } from 'react';
import type { PastYears } from '@/lib/outputs/values/events';
import cards from './cards.module.css';
import { EventCards } from './EventCards';
import { Section } from './Section';

interface Props extends Pick<ComponentProps<typeof Section>, 'title' | 'tone'> {
  past: PastYears;
}

/** Events that are over, by year: events to come join them once they are over (`enhance/events.ts`). */
export function PastEvents({ past, ...section }: Props) {
  if (past.length === 0) return null;
  return (
    <div data-event-archive="" hidden={past.every(({ events }) => events.length === 0)}>
      <Section {...section}>
        {past.map(({ year, events }) => (
          <section key={year} aria-labelledby={`annee-${year}`} className={cards.group} data-group={year} hidden={events.length === 0}>
            <h3 id={`annee-${year}`} className={cards.month}>
              {year}
            </h3>
            <EventCards events={events} headingLevel={4} />
          </section>
        ))}
      </Section>
    </div>
  );
}
