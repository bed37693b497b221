import type { MemberPageValue } from '@/lib/outputs/values/member-pages';
import { words } from '@/lib/site/words';
import { EntryGroup } from './EntryGroup';
import { EntryLayout } from './EntryLayout';
import { SmartLink } from './SmartLink';

/** The page of a member: their text, then their posts, their events and their projects. */
export function MemberView(value: MemberPageValue) {
  const { role, organisations, email, works } = value;
  const { news, events, projects } = works;
  const address = email && (
    <p>
      <SmartLink href={`mailto:${email}`}>{email}</SmartLink>
    </p>
  );
  return (
    <EntryLayout
      value={value}
      isPortrait
      kicker={words.facts.join([role, ...organisations])}
      header={address}
      foot={
        <>
          <EntryGroup title={words.members.speaksAt} group={{ events }} />
          <EntryGroup title={words.members.wrote} group={{ news }} />
          <EntryGroup title={words.members.leads} group={{ projects }} />
        </>
      }
    />
  );
}
