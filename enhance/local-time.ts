/** Where the visitor's clock differs from that of Paris, moments are also said in the visitor's own time. */
export function addLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const start = new Date(element.dateTime);
    const end = element.dataset.local ? new Date(element.dataset.local) : undefined;
    if (wallClock(start) === element.dateTime.slice(0, 16)) continue;
    const note = document.createElement('span');
    note.className = 'local-time';
    note.textContent = ` (${words(start, end)} à votre heure)`;
    element.append(note);
  }
}

/** `2023-01-31T16:30` in the visitor's zone. */
function wallClock(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

function words(start: Date, end: Date | undefined): string {
  const sameDay = end?.toDateString() === start.toDateString();
  if (!end) return `${day(start)} à ${hour(start)}`;
  return sameDay ? `${day(start)}, de ${hour(start)} à ${hour(end)}` : `du ${day(start)} à ${hour(start)} au ${day(end)} à ${hour(end)}`;
}

function day(date: Date): string {
  return date.toLocaleDateString('fr', { weekday: 'long', day: 'numeric', month: 'long' });
}

function hour(date: Date): string {
  const minutes = date.getMinutes();
  return `${date.getHours()}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}
