import type { Finding } from '../../content/problems';
import type { MarkdownText } from '../../content/types';
import { referencesOf } from '../../markdown/references-of';
import { passcodeFindings } from './passcodes';
import type { CheckContext } from './rule';
import { textFindings } from './texts';

const FRONT_MATTER: Finding = {
  line: 1,
  column: 1,
  rule: 'accueil',
  message: 'L’accueil n’a pas d’en-tête.',
  remedy: 'Retirez les lignes entre les `---` : le nom et la description du site sont dans site.yaml.',
};

/** Checks the home page as the text of an entry, and its one title. */
export function homeFindings(home: MarkdownText, context: CheckContext): Finding[] {
  if (/^\s*---\n/.test(home.source)) return [FRONT_MATTER];
  const found = [...textFindings(home, context), ...passcodeFindings(home)];
  const isRead = !found.some(({ severity = 'error' }) => severity === 'error');
  return isRead ? [...found, ...titleFindings(home)] : found;
}

function titleFindings(home: MarkdownText): Finding[] {
  const count = referencesOf(home).filter((reference) => reference.kind === 'component' && reference.name === 'Hero').length;
  if (count === 1) return [];
  return [
    {
      line: 1,
      column: 1,
      rule: 'accueil',
      message: count === 0 ? 'L’accueil n’a pas de titre.' : `L’accueil a ${count} titres.`,
      remedy: 'Écrivez-en un, en tête : `<Hero title="…">…</Hero>`.',
    },
  ];
}
