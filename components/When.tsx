import { Fragment, type ReactNode } from 'react';
import type { EventLife } from '@/lib/events/life';
import type { LifeCycle } from '@/lib/events/life-cycle';

interface Props<Aspect extends keyof LifeCycle> {
  life: EventLife;
  aspect: Aspect;
  as?: 'span' | 'div';
  /** Renders a value; may return null. */
  children: (value: LifeCycle[Aspect]) => ReactNode;
}

/**
 * Renders a part of a page that depends on the state of an event: the state at build time, and every later state
 * beside it, hidden. `enhance/events.ts` shows the right one when the page is read later.
 */
export function When<Aspect extends keyof LifeCycle>({ life, aspect, as: Element = 'span', children }: Props<Aspect>) {
  const current: LifeCycle[Aspect] = life.now[aspect];
  const later: readonly LifeCycle[Aspect][] = life.later[aspect];
  if (later.length === 0) return children(current);
  return [current, ...later].map((value) => {
    const content = children(value);
    return (
      <Fragment key={String(value)}>
        {content !== null && (
          <Element data-when={`${aspect}:${value}`} hidden={value !== current}>
            {content}
          </Element>
        )}
      </Fragment>
    );
  });
}

/** The attributes of an element around `When`: the facts of its event, as long as its state may change. */
export function eventScope({ now, facts }: EventLife): { 'data-event'?: string; 'data-past'?: string } {
  return { ...(facts && { 'data-event': JSON.stringify(facts) }), ...(now.isPast && { 'data-past': '' }) };
}
