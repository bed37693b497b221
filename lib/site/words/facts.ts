/** Facts on one line: « Atelier · mardi 1er décembre 2026 · Complet ». */
export const facts = {
  /** Between two of them. A line may end with the dot; none begins with it. */
  between: '\u00a0· ',
  join: (all: readonly (string | undefined | false)[]) => all.filter(Boolean).join(facts.between),
};
