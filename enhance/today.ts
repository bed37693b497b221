/** Marks the present day in a month's calendar. */
export function markToday(): void {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
  for (const time of document.querySelectorAll(`li[data-weekday] > time[datetime="${today}"]`))
    time.parentElement?.setAttribute('aria-current', 'date');
}
