/**
 * VTIMEZONE of Paris (RFC 5545, 3.6.5) as jCal (RFC 7265), with the rules of the European Union since 1996:
 * summer time from the last Sunday of March to the last Sunday of October, at 01:00 UTC.
 */
export const PARIS_TIME_ZONE = [
  'vtimezone',
  [
    ['tzid', {}, 'text', 'Europe/Paris'],
    ['x-lic-location', {}, 'text', 'Europe/Paris'],
  ],
  [
    rule('daylight', 'CEST', { from: '+01:00', to: '+02:00', start: '1996-03-31T02:00:00', month: 3 }),
    rule('standard', 'CET', { from: '+02:00', to: '+01:00', start: '1996-10-27T03:00:00', month: 10 }),
  ],
];

function rule(component: string, name: string, { from, to, start, month }: { from: string; to: string; start: string; month: number }) {
  return [
    component,
    [
      ['tzname', {}, 'text', name],
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      ['dtstart', {}, 'date-time', start],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ];
}
