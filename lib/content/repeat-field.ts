import * as z from 'zod';
import { plainFrench } from '../events/recurrence/french';
import { readRrule } from '../events/recurrence/read-rrule';
import { readRepeat, readRule } from '../events/recurrence/read-words';
import type { RecurrenceRule, Repeat } from '../events/recurrence/rule';
import { LONGEST_INTERVAL } from '../events/recurrence/rule';
import { notUnderstood, RuleError } from '../events/recurrence/rule-error';
import type { Moment } from '../moments';
import { localDateTime, machineDate } from '../site/dates';
import { list, moment, text, wholeNumber } from './fields';
import { withForms } from './understand/forms';

/** The fields of a repeated event: `repeat`, in a sentence or part by part, and `rrule`. */

const parts = z.strictObject({
  rule: text.optional().meta({
    title: 'Règle',
    description: 'la règle, comme `tous les jeudis` ; on peut l’écrire seule : `repeat: tous les jeudis, jusqu’au 2027-06-30`',
  }),
  every: text.optional().meta({ title: 'Unité', description: 'au lieu de `rule` : `day`, `week`, `month` ou `year`' }),
  interval: wholeNumber.optional().meta({ title: 'Une fois sur', description: '2 : une fois sur deux' }),
  on: list(text)
    .optional()
    .meta({ title: 'Jours', description: 'les jours, comme `jeudi`, `premier mardi`, `15`, `dernier jour`, `21 mars`' }),
  until: moment.optional().meta({ title: 'Jusqu’au', description: 'dernier jour possible' }),
  count: wholeNumber.optional().meta({ title: 'Nombre de dates', description: 'nombre de dates, au lieu de `until`' }),
  except: list(moment).optional().meta({ title: 'Sauf', description: 'jours de la règle où l’événement n’a pas lieu' }),
  add: list(moment).optional().meta({ title: 'Et aussi', description: 'autres jours, ou jours et heures, où il a lieu' }),
});

/** A rule with its exceptions, from a sentence or from its parts; 200 dates at most (`check` counts them). */
export const repeat = withForms(
  z
    .preprocess(
      (value) => (typeof value === 'string' ? { rule: value } : value),
      parts.transform((written, context) => reading(context, () => toRepeat(written))),
    )
    .meta({ type: ['string', 'object'] as never }),
  { input: 'rule' },
);

/** A rule of iCalendar, as other programs write it. */
export const rrule = text.transform((written, context) =>
  reading(context, () => withEnd({ rule: readRrule(written), except: [], add: [] }, written, ENDS.rrule)),
);

/** Reports a rule that cannot be read, as the fault of its field. */
function reading(context: z.RefinementCtx, read: () => Repeat): Repeat {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    context.addIssue({ code: 'custom', message: `${error.wrong}\n${error.remedy}` });
    return z.NEVER;
  }
}

const UNITS: Readonly<Record<string, string>> = { day: 'jours', week: 'semaines', month: 'mois', year: 'ans' };

function toRepeat(written: z.output<typeof parts>): Repeat {
  const { rule, every, on, interval } = written;
  if (rule !== undefined && (every ?? on ?? interval) !== undefined)
    throw new RuleError('la règle est écrite deux fois, dans `rule` et dans `every` ou `on`.', 'Gardez l’une des deux.');
  const said = rule === undefined ? { rule: ruleOfParts(written), except: [], add: [] } : readRepeat(rule);
  const whole: Repeat = {
    rule: { ...said.rule, ...endOf(written) },
    except: [...said.except, ...(written.except ?? []).map(({ instant }) => machineDate(instant, true))].sort(),
    add: [...said.add, ...(written.add ?? []).map(wallClock)].sort(),
  };
  return rule === undefined
    ? withEnd(whole, [every, ...(on ?? [])].filter(Boolean).join(', '), ENDS.parts)
    : withEnd(whole, rule, ENDS.rule);
}

function ruleOfParts({ every, interval = 1, on = [] }: z.output<typeof parts>): RecurrenceRule {
  if (interval < 1 || interval > LONGEST_INTERVAL) throw notUnderstood(`interval: ${interval}`);
  const unit = every === undefined ? '' : (UNITS[every.toLowerCase()] ?? every);
  const often = unit === '' ? '' : `tous les ${interval > 1 ? `${interval} ` : ''}${unit}`;
  return readRule(plainFrench([often, on.join(' et ')].filter(Boolean).join(', ')), [every, ...on].filter(Boolean).join(', '));
}

function endOf({ until, count }: z.output<typeof parts>): Pick<RecurrenceRule, 'until' | 'count'> {
  return { ...(until && { until: machineDate(until.instant, true) }), ...(count !== undefined && { count }) };
}

function wallClock({ instant, dateOnly }: Moment): string {
  return dateOnly ? machineDate(instant, true) : localDateTime(instant).slice(0, 16);
}

/** How to write the end of a repetition, in each of its forms. */
const ENDS = {
  rule: 'Dites jusqu’à quand, comme `, jusqu’au 2027-06-30`, ou combien de fois, comme `, 10 fois`.',
  parts: 'Ajoutez le dernier jour, comme `until: 2027-06-30`, ou le nombre de dates, comme `count: 10`.',
  rrule: 'Ajoutez à la fin le dernier jour, comme `;UNTIL=20270630`, ou le nombre de dates, comme `;COUNT=10`.',
};

/** @param endRemedy the remedy for a repetition without an end. */
function withEnd(whole: Repeat, text: string, endRemedy: string): Repeat {
  const { until, count } = whole.rule;
  if (count !== undefined && count < 1)
    throw new RuleError(`« ${count} » n’est pas un nombre de dates.`, 'Écrivez un nombre à partir de 1.');
  if (until === undefined && count === undefined) throw new RuleError(`la répétition « ${text} » n’a pas de fin.`, endRemedy);
  if (until !== undefined && count !== undefined)
    throw new RuleError(`la répétition « ${text} » a deux fins : une date et un nombre de fois.`, 'Gardez l’une des deux.');
  return whole;
}
