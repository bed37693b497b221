/** Where the visitor's clock differs from that of Paris, moments are also said in the visitor's own time, in one line. */
export function addLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const start = new Date(element.dateTime);
    const end = element.dataset.local ? new Date(element.dataset.local) : undefined;
    if (wallClock(start) === element.dateTime.slice(0, 16)) continue;
    const note = document.createElement('span');
    note.className = 'local-time';
    note.textContent = ` (${words(start, end, element.dateTime.slice(0, 10))} à votre heure)`;
    element.append(note);
  }
}

/** `2023-01-31T16:30` in the visitor's zone. */
function wallClock(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** « de 11 h 30 à 12 h 30 », with the day where it is not the one that the event has in Paris. */
function words(start: Date, end: Date | undefined, parisDay: string): string {
  if (end && end.toDateString() !== start.toDateString()) return `du ${day(start)} à ${hour(start)} au ${day(end)} à ${hour(end)}`;
  const when = end ? `de ${hour(start)} à ${hour(end)}` : hour(start);
  return wallClock(start).slice(0, 10) === parisDay ? when : `${day(start)}, ${when}`;
}

/** « mer. 1er févr. » */
function day(date: Date): string {
  return date.toLocaleDateString('fr', { weekday: 'short', day: 'numeric', month: 'short' }).replace(/ 1 /, ' 1er ');
}

function hour(date: Date): string {
  const minutes = date.getMinutes();
  return `${date.getHours()}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}
