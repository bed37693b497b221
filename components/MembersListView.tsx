import type { MemberBrief, MembersListValue } from '@/lib/outputs/values/member-pages';
import { href } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import cards from './cards.module.css';
import { Disc } from './Disc';
import { EmptyState } from './EmptyState';
import { ListHeader } from './ListHeader';
import styles from './MembersListView.module.css';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

/** The members who have chosen to introduce themselves. */
export function MembersListView(value: MembersListValue) {
  const { shell, introduction, members, joinUrl } = value;
  return (
    <SiteShell shell={shell}>
      <ListHeader value={value} introduction={introduction} />
      <div className="wrap">
        {members.length === 0 ? (
          <EmptyState title={words.members.none}>
            <Sentence text={words.members.whenNone} links={{ join: joinUrl }} />
          </EmptyState>
        ) : (
          <ul className={cards.grid}>
            {members.map((member) => (
              <li key={member.path}>
                <Member {...member} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}

function Member({ path, title, role, organisations, picture }: MemberBrief) {
  const detail = words.facts.join([role, ...organisations]);
  return (
    <article className={`${cards.card} ${styles.member}`}>
      <Disc name={title} {...(picture && { picture })} isLarge />
      <div>
        <h2 className={cards.title}>
          <a href={href(path)}>{title}</a>
        </h2>
        {detail && <p className={cards.detail}>{detail}</p>}
      </div>
    </article>
  );
}
