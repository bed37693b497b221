import { expect, test } from 'vitest';
import { applyMark, type Mark } from './marks';

/** Marks the part between `[` and `]`, and shows the selection afterwards in the same way. */
function marked(mark: Mark, written: string): string {
  const [start, end] = [written.indexOf('⟦'), written.indexOf('⟧') - 1];
  const text = written.replace(/[⟦⟧]/g, '');
  const change = applyMark(mark, text, start, end);
  const whole = text.slice(0, change.start) + change.text + text.slice(change.end);
  const [from, to] = change.select;
  return `${whole.slice(0, from)}⟦${whole.slice(from, to)}⟧${whole.slice(to)}`;
}

test.each<[Mark, string, string]>([
  ['bold', 'un ⟦mot⟧ ici', 'un **⟦mot⟧** ici'],
  ['bold', '⟦⟧', '**⟦mots importants⟧**'],
  ['heading', 'avant\n\nle ti⟦⟧tre', 'avant\n\n⟦## le titre⟧'],
  ['heading', 'avant\nle ti⟦⟧tre', 'avant\n\n⟦## le titre⟧'],
  ['heading', '### ti⟦⟧tre', '⟦## titre⟧'],
  ['list', '⟦un\ndeux⟧', '⟦- un\n- deux⟧'],
  ['quote', '⟦⟧', '⟦> paroles citées⟧'],
  ['link', 'voir ⟦le site⟧', 'voir [le site](⟦https://⟧)'],
  ['link', '⟦https://exemple.fr⟧', '[⟦texte du lien⟧](https://exemple.fr)'],
  ['picture', '⟦⟧', '![ce que montre l’image](⟦/img/⟧)'],
  ['callout', 'avant⟦⟧\n\naprès', 'avant\n\n> [!NOTE]\n> ⟦Ce qu’il faut retenir.⟧\n\naprès'],
  ['table', '⟦⟧', '| ⟦Colonne⟧ | Autre colonne |\n| --- | --- |\n| valeur | valeur |\n'],
])('%s: %j', (mark, before, after) => {
  expect(marked(mark, before)).toBe(after);
});
