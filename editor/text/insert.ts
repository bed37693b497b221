import type { Change } from './marks';

/**
 * Replaces a part of a text so that « annuler » undoes it: browsers offer no other way (Input Events, Level 2, leaves it out).
 * @param write receives the text, where the browser did not write it itself.
 */
export function insertInto(area: HTMLTextAreaElement, { start, end, text, select }: Change, write: (text: string) => void): void {
  area.focus();
  area.setSelectionRange(start, end);
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, start, end);
    write(area.value);
  }
  // Once React has shown the new text.
  requestAnimationFrame(() => area.setSelectionRange(...select));
}
