import type { EventBrief } from '@/lib/outputs/values/events';
import { words } from '@/lib/site/words';
import { SmartLink } from './SmartLink';

interface Props {
  event: EventBrief;
  /** Whether to say the title of the event to screen readers, where several events have such a button. */
  saysTitle?: boolean;
  className?: string;
  tabIndex?: number;
}

/** The link to the registration form of an event. Its caller knows that registration is open. */
export function RegistrationButton({ event: { title, registration }, saysTitle = false, className = '', tabIndex }: Props) {
  if (!registration?.url) return null;
  return (
    <SmartLink className={`button ${className}`.trim()} href={registration.url} tabIndex={tabIndex}>
      {words.registration.register}
      {saysTitle && <span className="visually-hidden">{words.registration.registerTo(title)}</span>}
    </SmartLink>
  );
}
