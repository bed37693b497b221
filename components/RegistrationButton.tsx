import type { EventBrief } from '@/lib/outputs/values/events';
import { words } from '@/lib/site/words';
import { SmartLink } from './SmartLink';
import type { WhenAttributes } from './When';

interface Props {
  event: EventBrief;
  /** Whether to say the title of the event to screen readers, where several events have such a button. */
  saysTitle?: boolean;
  className?: string;
  tabIndex?: number;
  attributes?: WhenAttributes;
}

/** The link to the registration form of an event. Its caller knows that registration is open. */
export function RegistrationButton({ event: { title, registration }, saysTitle = false, className = '', tabIndex, attributes }: Props) {
  if (!registration?.url) return null;
  return (
    <SmartLink
      className={`button ${className}`.trim()}
      href={registration.url}
      tabIndex={tabIndex}
      {...attributes}
      name={words.registration.register + (saysTitle ? words.registration.registerTo(title) : '')}
    >
      {words.registration.register}
    </SmartLink>
  );
}
