/** The kinds of boxed remark, each with the title that it has when its author gives none. */
export const CALLOUT_TITLES = {
  note: 'À noter',
  info: 'Information',
  tip: 'Conseil',
  warning: 'Attention',
  danger: 'Important',
  none: undefined,
} as const;

export type CalloutKind = keyof typeof CALLOUT_TITLES;

export function isCalloutKind(value: string): value is CalloutKind {
  return Object.hasOwn(CALLOUT_TITLES, value);
}
