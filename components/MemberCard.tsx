import type { MemberBrief } from '@/lib/outputs/values/member-pages';
import { href } from '@/lib/site/routes';
import cards from './cards.module.css';

export function MemberCard({ member }: { member: MemberBrief }) {
  const detail = [member.role, ...member.organisations].filter(Boolean).join(' · ');
  return (
    <article className={cards.card}>
      <h2 className={cards.title}>
        <a href={href(member.path)}>{member.title}</a>
      </h2>
      {detail && <p className={cards.detail}>{detail}</p>}
    </article>
  );
}
