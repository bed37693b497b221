import type { EmbedValue } from '@/lib/outputs/values/embed-page';
import type { EntryReference } from '@/lib/outputs/values/entry';
import { absoluteUrl, href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import styles from './EmbedView.module.css';
import { PageHeader } from './PageHeader';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** How another site shows the next events in a frame. */
export function EmbedView({ shell, kinds, places, series, tags }: EmbedValue) {
  const title = words.embed.frameTitle(shell.site.name);
  const snippet = `<iframe src="${absoluteUrl(routes.eventsFrame)}"\n  title="${title}"\n  width="100%" height="480" loading="lazy"></iframe>`;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={words.pages.titles.embed}>
        <p>{words.embed.introduction}</p>
      </PageHeader>
      <Section title={words.embed.how}>
        <p>{words.embed.howTo}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard. */}
        <pre className={styles.snippet} tabIndex={0}>
          <code>{snippet}</code>
        </pre>
        <p>
          <Sentence text={words.embed.example} links={{ frame: routes.eventsFrame }} />
        </p>
      </Section>
      {kinds.length + places.length + series.length + tags.length > 0 && (
        <Section title={words.embed.parts}>
          <p>{words.embed.partsHow}</p>
          <Frames title={words.embed.kinds} frames={kinds} />
          <Frames title={words.embed.places} frames={places} />
          <Frames title={words.embed.series} frames={series} />
          <Frames title={words.embed.tags} frames={tags} />
        </Section>
      )}
      <Section title={words.embed.limits}>
        <ul>
          {words.embed.limitsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    </SiteShell>
  );
}

/** The address of the frame of each part, folded away. */
function Frames({ title, frames }: { title: string; frames: readonly EntryReference[] }) {
  if (frames.length === 0) return null;
  return (
    <details className={styles.frames}>
      <summary>{title}</summary>
      <dl>
        {frames.map(({ path, title: name }) => (
          <div key={path}>
            <dt>
              <a href={href(path)}>{name}</a>
            </dt>
            <dd>
              <code>{absoluteUrl(path)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
