import type { MemberPageValue } from '@/lib/outputs/values/member-pages';
import { EntryLayout } from './EntryLayout';
import { SmartLink } from './SmartLink';

/** The page of a member. */
export function MemberView(value: MemberPageValue) {
  const { role, organisations, email } = value;
  const address = email && (
    <p>
      <SmartLink href={`mailto:${email}`}>{email}</SmartLink>
    </p>
  );
  return <EntryLayout value={value} kicker={[role, ...organisations].filter(Boolean).join(' · ')} header={address} />;
}
