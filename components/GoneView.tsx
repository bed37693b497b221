import type { GoneValue } from '@/lib/outputs/values/gone-page';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { EventsPreview } from './EventsPreview';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The page at the address of a page that is gone: it says so, and shows the next events. */
export function GoneView({ shell, heading, next }: GoneValue) {
  const { gone } = words.pages;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={heading} kicker={gone.kicker}>
        <p>
          <Sentence text={gone.advice} links={{ search: routes.search, siteMap: routes.siteMap }} />
        </p>
      </PageHeader>
      <Section title={words.events.next} more={{ label: words.events.all, url: routes.events }} tone="sunken">
        <EventsPreview next={next} headingLevel={3} />
      </Section>
    </SiteShell>
  );
}
