/** The kinds of boxed remark. */
const CALLOUT_KINDS = ['note', 'info', 'tip', 'warning', 'danger', 'none'] as const;

export type CalloutKind = (typeof CALLOUT_KINDS)[number];

export function isCalloutKind(value: string): value is CalloutKind {
  return CALLOUT_KINDS.some((kind) => kind === value);
}
