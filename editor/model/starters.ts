import { newEntry } from '../../lib/scaffold/new-entry';
import type { NewKind } from '../../lib/site/kinds';
import { examples } from '../../lib/site/words/editor/examples';
import type { Draft } from './draft';
import { writeBody, writeField } from './front-matter';

/** The first text of a draft: the fields of `npm run new`, without its notes, which the form replaces. */
export function starter(kind: NewKind, withExample: boolean, id: string, now: number): Draft {
  const { collection, name } = kind;
  const example = withExample ? examples[name] : undefined;
  const { text } = newEntry(kind, { title: example?.title ?? '', ...example?.answers }, new Date(now));
  const plain = text.replace(/^# .*\n/gm, '').replace(/ {2,}# .*$/gm, '');
  const untitled = example ? plain : writeField(plain, 'title', undefined);
  return { id, collection, title: example?.title ?? '', format: 'md', text: writeBody(untitled, `\n${example?.body ?? ''}`), savedAt: now };
}
