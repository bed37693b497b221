import type { PersonValue } from '@/lib/outputs/values/people';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { Disc } from './Disc';
import styles from './People.module.css';

/** « L’équipe du programme », « A, B et C »: those who have a page are links to it. */
export function Names({ people }: { people: readonly PersonValue[] }) {
  const parts = new Intl.ListFormat(words.language.tag, { type: 'conjunction' }).formatToParts(people.map(({ name }) => name));
  let next = 0;
  return parts.map(({ type, value }) => {
    const person = type === 'element' ? people[next++] : undefined;
    return person?.path ? (
      <a key={person.path} href={href(person.path)}>
        {value}
      </a>
    ) : (
      value
    );
  });
}

/** « Proposé par A, B et C », with their portraits; nothing without people. */
export function Byline({ label, people }: { label: string; people: readonly PersonValue[] }) {
  if (people.length === 0) return null;
  return (
    <p className={styles.people}>
      {people.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people of the same name are no less two.
        <Disc key={index} {...person} />
      ))}
      <span>
        {label} <Names people={people} />
      </span>
    </p>
  );
}
