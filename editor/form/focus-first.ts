/** Moves the keyboard to the first control of an element, once React has shown it: a control that goes away leaves the keyboard nowhere. */
export function focusFirst(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => find()?.querySelector<HTMLElement>('input, select, textarea, button')?.focus());
}
