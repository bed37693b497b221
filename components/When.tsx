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

/** The attributes of an element that shows one of several states; none when there is but one. */
export interface WhenAttributes {
  'data-when'?: string;
  hidden?: boolean;
}

interface EachProps<Aspect extends keyof LifeCycle> extends Pick<Props<Aspect>, 'life' | 'aspect'> {
  /** Renders a value as an element with these attributes; may return null. */
  children: (value: LifeCycle[Aspect], attributes: WhenAttributes) => ReactNode;
}

/**
 * Renders a part of a page that depends on the state of an event: the state at build time, and every later state
 * beside it, hidden. `enhance/events.ts` shows the right one when the page is read later.
 */
export function When<Aspect extends keyof LifeCycle>({ life, aspect, as: Element = 'span', children }: Props<Aspect>) {
  if (life.later[aspect].length === 0) return children(life.now[aspect]);
  return (
    <WhenEach life={life} aspect={aspect}>
      {(value, attributes) => {
        const content = children(value);
        return content !== null && <Element {...attributes}>{content}</Element>;
      }}
    </WhenEach>
  );
}

/** The same for parts that are an element each: nothing stands around them. */
export function WhenEach<Aspect extends keyof LifeCycle>({ life, aspect, children }: EachProps<Aspect>) {
  const current: LifeCycle[Aspect] = life.now[aspect];
  const later: readonly LifeCycle[Aspect][] = life.later[aspect];
  if (later.length === 0) return children(current, {});
  return [current, ...later].map((value) => (
    <Fragment key={String(value)}>{children(value, { 'data-when': `${aspect}:${value}`, hidden: value !== current })}</Fragment>
  ));
}

/** The attributes of an element around `When`: the facts of its event, as long as its state may change. */
export function eventScope({ now, facts }: EventLife): { 'data-event'?: string; 'data-past'?: string } {
  return { ...(facts && { 'data-event': JSON.stringify(facts) }), ...(now.isPast && { 'data-past': '' }) };
}
