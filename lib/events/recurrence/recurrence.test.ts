import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../../test-counts';
import { readRrule } from './read-rrule';
import { readRepeat } from './read-words';
import { completeRule, mayBegin, nextBeginning, type RecurrenceRule } from './rule';
import { datesOfRepeat, datesOfRule } from './rule-dates';
import { RuleError } from './rule-error';
import { sayRepeat, sayRule } from './say-rule';

const UNTIL = ', jusqu’au 2027-06-30';
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

/** The rule of these words, said by the site; and the first dates from this day on. */
function reading(text: string, start: string) {
  const rule = completeRule(readRepeat(text).rule, start.slice(0, 10));
  return { said: sayRule(rule), dates: datesOfRule(rule, start).map((date) => date.slice(0, 10)) };
}

describe('the words of authors', () => {
  test.each([
    ['le premier mardi du mois', '2026-12-01', 'le premier mardi de chaque mois', ['2026-12-01', '2027-01-05', '2027-02-02']],
    ['Le 1er mardi de chaque mois', '2026-12-01', 'le premier mardi de chaque mois', ['2026-12-01', '2027-01-05']],
    ['chaque premier mardi du mois', '2026-12-01', 'le premier mardi de chaque mois', ['2026-12-01', '2027-01-05']],
    ['tous les premiers mardis du mois', '2026-12-01', 'le premier mardi de chaque mois', ['2026-12-01', '2027-01-05']],
    ['tous les mois, le premier mardi', '2026-12-01', 'le premier mardi de chaque mois', ['2026-12-01', '2027-01-05']],
    ['le dernier vendredi du mois', '2026-12-25', 'le dernier vendredi de chaque mois', ['2026-12-25', '2027-01-29', '2027-02-26']],
    ['l’avant-dernier jeudi du mois', '2026-12-24', 'l’avant-dernier jeudi de chaque mois', ['2026-12-24', '2027-01-21']],
    [
      'le premier et le troisième mardi du mois',
      '2026-12-01',
      'le premier mardi et le troisième mardi de chaque mois',
      ['2026-12-01', '2026-12-15', '2027-01-05'],
    ],
    ['les 2e et 4e jeudis du mois', '2026-12-10', 'le deuxième jeudi et le quatrième jeudi de chaque mois', ['2026-12-10', '2026-12-24']],
    ['le cinquième mardi du mois', '2026-12-29', 'le cinquième mardi de chaque mois, quand il y en a un', ['2026-12-29', '2027-03-30']],
    ['tous les jeudis', '2026-12-03', 'tous les jeudis', ['2026-12-03', '2026-12-10', '2026-12-17']],
    ['chaque jeudi', '2026-12-03', 'tous les jeudis', ['2026-12-03', '2026-12-10']],
    ['le jeudi', '2026-12-03', 'tous les jeudis', ['2026-12-03', '2026-12-10']],
    ['les mardis et jeudis', '2026-12-01', 'tous les mardis et jeudis', ['2026-12-01', '2026-12-03', '2026-12-08']],
    ['toutes les semaines', '2026-12-03', 'tous les jeudis', ['2026-12-03', '2026-12-10']],
    ['toutes les deux semaines le jeudi', '2026-12-03', 'toutes les deux semaines le jeudi', ['2026-12-03', '2026-12-17', '2026-12-31']],
    ['un jeudi sur deux', '2026-12-03', 'toutes les deux semaines le jeudi', ['2026-12-03', '2026-12-17']],
    [
      'une semaine sur deux, le mardi et le jeudi',
      '2026-12-01',
      'toutes les deux semaines, le mardi et le jeudi',
      ['2026-12-01', '2026-12-03', '2026-12-15'],
    ],
    ['tous les quinze jours', '2026-12-03', 'toutes les deux semaines le jeudi', ['2026-12-03', '2026-12-17']],
    ['toutes les 3 semaines', '2026-12-03', 'toutes les trois semaines le jeudi', ['2026-12-03', '2026-12-24']],
    ['tous les jours', '2026-12-03', 'tous les jours', ['2026-12-03', '2026-12-04']],
    ['tous les jours ouvrés', '2026-12-04', 'du lundi au vendredi', ['2026-12-04', '2026-12-07', '2026-12-08']],
    ['du lundi au vendredi', '2026-12-04', 'du lundi au vendredi', ['2026-12-04', '2026-12-07']],
    ['tous les trois jours', '2026-12-03', 'tous les trois jours', ['2026-12-03', '2026-12-06']],
    ['le 15 de chaque mois', '2026-12-15', 'le 15 de chaque mois', ['2026-12-15', '2027-01-15']],
    ['le 1er et le 15 du mois', '2026-12-01', 'le 1er et le 15 de chaque mois', ['2026-12-01', '2026-12-15', '2027-01-01']],
    ['tous les mois', '2026-12-31', 'le 31 de chaque mois, quand il y en a un', ['2026-12-31', '2027-01-31', '2027-03-31']],
    ['le dernier jour du mois', '2026-12-31', 'le dernier jour de chaque mois', ['2026-12-31', '2027-01-31', '2027-02-28']],
    ['le premier jour ouvré du mois', '2026-12-01', 'le premier jour ouvré de chaque mois', ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['tous les deux mois, le premier mardi', '2026-12-01', 'tous les deux mois, le premier mardi du mois', ['2026-12-01', '2027-02-02']],
    [
      'le premier mardi du mois, tous les deux mois',
      '2026-12-01',
      'tous les deux mois, le premier mardi du mois',
      ['2026-12-01', '2027-02-02'],
    ],
    ['tous les trimestres', '2026-12-01', 'tous les trois mois, le 1er du mois', ['2026-12-01', '2027-03-01', '2027-06-01']],
    ['tous les jeudis, sauf en avril et en mai', '2026-12-03', 'tous les jeudis, sauf en avril et en mai', ['2026-12-03']],
    [
      'le premier mardi du mois en janvier et en mars',
      '2027-01-05',
      'le premier mardi de chaque mois, en janvier et en mars',
      ['2027-01-05', '2027-03-02'],
    ],
  ])('%s', (text, start, said, dates) => {
    const read = reading(text + UNTIL, `${start}T14:00:00`);
    expect(plain(read.said)).toBe(said);
    expect(read.dates.slice(0, dates.length)).toEqual(dates);
    // What the site says is read as the same rule.
    expect(reading(`${read.said}${UNTIL}`.replace(', quand il y en a un', ''), `${start}T14:00:00`)).toEqual(read);
  });

  test.each([
    ['le 21 mars de chaque année', '2027-03-21', 'le 21 mars de chaque année', ['2027-03-21', '2028-03-21']],
    ['tous les ans, le premier mardi d’avril', '2027-04-06', 'le premier mardi d’avril de chaque année', ['2027-04-06', '2028-04-04']],
    ['tous les ans', '2028-02-29', 'le 29 février de chaque année, quand il y en a un', ['2028-02-29']],
  ])('%s', (text, start, said, dates) => {
    expect(reading(`${text}, jusqu’au 2029-12-31`, start)).toMatchObject({ said, dates: expect.arrayContaining(dates) });
  });

  test.each([
    ['jusqu’au 2027-06-30', { until: '2027-06-30' }],
    ['jusqu’au 30 juin 2027', { until: '2027-06-30' }],
    ["jusqu'au 30/06/2027", { until: '2027-06-30' }],
    ['jusqu’en juin 2027', { until: '2027-06-30' }],
    ['jusqu’à la fin du mois de juin 2027', { until: '2027-06-30' }],
    ['10 fois', { count: 10 }],
    ['dix fois en tout', { count: 10 }],
  ])('the end: %s', (end, expected) => {
    expect(readRepeat(`tous les jeudis ${end}`).rule).toMatchObject(expected);
    expect(readRepeat(`tous les jeudis, ${end}`).rule).toMatchObject(expected);
  });

  test.each([
    ['sauf le 2027-01-07', ['2027-01-07']],
    ['sauf le 7 janvier 2027 et le 4 février 2027', ['2027-01-07', '2027-02-04']],
    ['sauf les 7 janvier et 4 février 2027', ['2027-01-07', '2027-02-04']],
    ['sauf le 24/12/2026, le 31/12/2026', ['2026-12-24', '2026-12-31']],
  ])('exceptions: %s', (text, except) => {
    expect(readRepeat(`tous les jeudis, ${text}, jusqu’au 2027-06-30`)).toMatchObject({ except, rule: { until: '2027-06-30' } });
    expect(readRepeat(`tous les jeudis, jusqu’au 2027-06-30, ${text}`)).toMatchObject({ except, rule: { until: '2027-06-30' } });
  });

  test('dates besides', () => {
    const repeat = readRepeat('tous les jeudis, 3 fois, sauf le 10 décembre 2026, et aussi le 2026-12-15 et le 2026-12-16T18:00');
    expect(datesOfRepeat(repeat, '2026-12-03T14:00:00')).toEqual({
      ofRule: ['2026-12-03T14:00:00', '2026-12-17T14:00:00'],
      added: ['2026-12-15T14:00:00', '2026-12-16T18:00'],
    });
  });

  test.each([
    ['de temps en temps', 'ne comprend pas « temps »'],
    ['tous les jeudis à 14 h', 'dit une heure'],
    ['tous les mois le mardi', 'ne dit pas lequel des mardis du mois'],
    ['tous les ans le 15', 'ne dit pas quel jour de l’année'],
    ['tous les 0 jours', 'ne comprend pas la répétition'],
    ['', 'ne comprend pas la répétition'],
    ['tous les jeudis jusqu’au 30 juin', 'il manque l’année'],
    ['tous les jeudis jusqu’au 2027-02-30', '« 2027-02-30 » n’est pas une date qui existe'],
    ['tous les jeudis sauf pendant les vacances', 'ne comprend pas « pendant »'],
    ['le premier et le troisième du mois', 'ne comprend pas « premier »'],
    ['deux fois par mois', 'ne comprend pas « deux »'],
  ])('« %s » is refused', (text, message) => {
    expect(() => readRepeat(text)).toThrow(RuleError);
    expect(() => readRepeat(text)).toThrow(message);
  });
});

describe('a plain RRULE', () => {
  test.each([
    ['FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630', 'le premier mardi de chaque mois', '2027-06-30'],
    ['RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;UNTIL=20270630T215959Z', 'le premier mardi de chaque mois', '2027-06-30'],
    ['FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630T220000Z', 'le premier mardi de chaque mois', '2027-07-01'],
    ['freq=weekly;interval=2;byday=tu,th;wkst=mo;until=20270630', 'toutes les deux semaines, le mardi et le jeudi', '2027-06-30'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270630', 'du lundi au vendredi', '2027-06-30'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=21;UNTIL=20300630', 'le 21 mars de chaque année', '2030-06-30'],
  ])('%s', (text, said, until) => {
    const rule = readRrule(text);
    expect([sayRule(rule), rule.until]).toEqual([said, until]);
  });

  test.each([
    'FREQ=HOURLY;COUNT=3',
    'FREQ=WEEKLY;BYHOUR=3',
    'BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;UNTIL=20271340',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1',
  ])('%s is refused', (text) => {
    expect(() => readRrule(text)).toThrow(RuleError);
  });
});

describe('the sentence of a page', () => {
  const at = (startsAt: string, endsAt?: string) => ({
    startsAt: new Date(startsAt),
    ...(endsAt && { endsAt: new Date(endsAt) }),
    allDay: false,
  });

  test.each([
    [
      'le premier mardi du mois, jusqu’au 2027-06-30',
      at('2026-12-01T13:00Z', '2026-12-01T15:00Z'),
      'le premier mardi de chaque mois, de 14 h à 16 h, jusqu’au 30 juin 2027',
    ],
    [
      'tous les jeudis, 5 fois, sauf le 2026-12-24, et aussi le 2027-01-12T18:00',
      at('2026-12-03T13:00Z'),
      'tous les jeudis, à 14 h, 5 fois, sauf le 24 décembre 2026, et aussi le mardi 12 janvier 2027 à 18 h',
    ],
    ['tous les jeudis, 5 fois', at('2026-12-03T21:00Z', '2026-12-04T03:00Z'), 'tous les jeudis, de 22 h à 4 h le lendemain, 5 fois'],
    [
      'tous les ans, jusqu’au 2030-01-01',
      { startsAt: new Date('2026-12-02T23:00Z'), endsAt: new Date('2026-12-04T23:00Z'), allDay: true },
      'le 3 décembre de chaque année, pendant deux jours, jusqu’au 1er janvier 2030',
    ],
  ])('%s', (text, usual, said) => {
    const { rule, ...others } = readRepeat(text);
    const first = new Date(usual.startsAt.getTime() + 3_600_000).toISOString().slice(0, 10);
    expect(plain(sayRepeat({ ...others, rule: completeRule(rule, first) }, usual))).toBe(said);
  });
});

test('the wall clock stays, on either side of a change of time', () => {
  const { rule } = readRepeat('tous les jeudis, 3 fois');
  expect(datesOfRule(completeRule(rule, '2027-03-25'), '2027-03-25T14:00:00')).toEqual([
    '2027-03-25T14:00:00',
    '2027-04-01T14:00:00',
    '2027-04-08T14:00:00',
  ]);
});

test('a rule without end stops one date after the most', () => {
  const { rule } = readRepeat('tous les jours');
  expect(datesOfRule(rule, '2027-03-25T14:00:00')).toHaveLength(201);
});

test('a day that begins no rule', () => {
  const { rule } = readRepeat('le premier mardi du mois, 3 fois');
  expect(mayBegin(rule, '2026-12-02')).toBe(false);
  expect(nextBeginning(rule, '2026-12-02')).toBe('2027-01-05');
  expect(nextBeginning(readRepeat('le 30 février, 3 fois').rule, '2026-12-02')).toBeUndefined();
});

/** Rules of one unit between dates: each day of the calendar can be looked at alone. */
const rules: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    every: fc.constantFrom('week', 'month', 'year'),
    day: fc.integer({ min: 1, max: 7 }),
    rank: fc.constantFrom(1, 2, 3, 4, 5, -1, -2),
    monthDay: fc.constantFrom(1, 15, 28, 29, 31, -1, -2),
    isRanked: fc.boolean(),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 }),
    isSomeMonths: fc.boolean(),
  })
  .map(({ every, day, rank, monthDay, isRanked, months, isSomeMonths }): RecurrenceRule => {
    const ranked = isRanked ? { weekdays: [{ day, rank }], monthDays: [] } : { weekdays: [], monthDays: [monthDay] };
    return {
      every: every as RecurrenceRule['every'],
      interval: 1,
      ...(every === 'week' ? { weekdays: [{ day }], monthDays: [] } : ranked),
      months: isSomeMonths || every === 'year' ? months.sort((a, b) => a - b) : [],
      until: '2029-12-31',
    };
  });

test('dates are those days of the calendar that the rule names, from the first on', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const first = nextBeginning(rule, '2026-11-25');
      fc.pre(first !== undefined && first <= '2029-12-31');
      const days = Array.from({ length: 1200 }, (_, index) => new Date(Date.UTC(2026, 10, 25 + index)).toISOString().slice(0, 10));
      const expected = days.filter((day) => day <= '2029-12-31' && mayBegin(rule, day)).slice(0, 201);
      expect(datesOfRule(rule, `${first}T14:00:00`).map((date) => date.slice(0, 10))).toEqual(expected);
      expect(completeRule(readRepeat(`${sayRule(rule).replace(', quand il y en a un', '')}, jusqu’au 2029-12-31`).rule, first)).toEqual(
        rule,
      );
    }),
    property(200, 5000),
  );
});
