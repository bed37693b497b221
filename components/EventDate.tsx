import { formatSpan, machineDate, type Span } from '@/lib/dates';

/** « mardi 31 janvier 2023, de 16 h 30 à 17 h 30 », with its machine-readable start. */
export function EventDate({ span, className }: { span: Span; className?: string | undefined }) {
  return (
    <time className={className} dateTime={machineDate(span.startsAt, span.allDay)}>
      {formatSpan(span)}
    </time>
  );
}
