import type { EventParams } from '../shape/event-params.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { monthlyPayNames, some } from './phrases.ts';

function nameIn({ kind = 'monthly-wage' }: EventParams): string {
  return monthlyPayNames[kind];
}

function subjectOf(params: EventParams, rest: string): string {
  const name = nameIn(params);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${rest}`;
}

function named(params: EventParams): string {
  return (
    `The ${nameIn(params)}` +
    when(params.agreement, (id) => ` under agreement ${id}`) +
    when(params.month, (month) => ` for ${format.month(month)}`) +
    when(params.cents, (cents) => ` of ${format.money(cents)}`) +
    when(params.record, (id) => ` (${id})`)
  );
}

function payDay({ date }: EventParams): string {
  return when(date, (day) => `It is paid from ${format.date(day)} on.`);
}

/** Maandloon en vast maandbedrag, paid by themselves. */
export const monthlyPay = {
  fields: {
    monthlyPay: 'monthly wage or fixed amount',
    payDate: 'paid from',
    parts: 'days that are paid',
    days: 'number of days',
  },
  words: {
    declarationKind: {
      'monthly-wage': 'monthly wage',
      'fixed-monthly-amount': 'fixed monthly amount',
    },
    submitter: {
      'budget-holder': 'budget holder',
      representative: 'representative',
      'care-provider': 'care provider',
      'payment-officer': 'payment office',
      portal: 'the portal',
    },
  },
  events: {
    'monthly-pay.planned': (params) => ({
      subject: subjectOf(params, 'is ready'),
      body: joinSentences(`${named(params)} is ready.`, payDay(params), 'There is nothing to hand in.'),
    }),
    'monthly-pay.changed': (params) => ({
      subject: subjectOf(params, 'worked out anew'),
      body: joinSentences(
        `${named(params)} was worked out anew, because the agreement or the award has changed.`,
        payDay(params),
        'There is nothing to hand in.',
      ),
    }),
    'monthly-pay.cancelled': (params) => ({
      subject: subjectOf(params, 'is cancelled'),
      body: `${named(params)} is cancelled and will not be paid, because the agreement, the award or the budget has changed.`,
    }),
    'monthly-pay.corrected': (params) => ({
      subject: subjectOf(params, 'corrected'),
      body: joinSentences(
        `${named(params)} comes in the place of ${params.corrected ?? 'an earlier one'}${when(params.previousCents, (cents) => `, of which ${format.money(cents)} was paid`)}: by a report of sickness or leave or by other terms, another amount was due for days of that month.`,
        'What was paid is taken off it, and off the next payments when it was more.',
        payDay(params),
        'There is nothing to hand in.',
      ),
    }),
    'monthly-pay.credited': (params) => ({
      subject: subjectOf(params, 'was not due'),
      body: `${named(params)} was paid, and is not due after all: by a report of sickness or leave or by other terms, nothing is paid for that month. The amount is free in the budget again and is taken off the next payments of this budget holder to this care provider.`,
    }),
    'monthly-pay.compensated': ({ cents, ...params }) => ({
      subject: subjectOf(params, 'and what comes back for sickness'),
      body: joinSentences(
        `${named(params)} stays as it was paid.`,
        when(
          cents,
          (back) =>
            `For pay in sickness ${format.money(back)} of it now comes back to the budget${when(params.previousCents, (before) => `; that was ${format.money(before)}`)}.`,
        ),
        'You see it with `pgb budget show`.',
      ),
    }),
    'monthly-pay.left': ({ cents, previousCents, ...params }) => ({
      subject: subjectOf(params, 'stays as it was paid'),
      body: joinSentences(
        `${named({ ...params, ...(previousCents !== undefined && { cents: previousCents }) })} stays as it was paid, since another amount was due by what was known before this portal corrected what it had paid.`,
        when(cents, (due) => (due === 0 ? 'Nothing was due.' : `What was due is ${format.money(due)}.`)),
        'The portal claims nothing back of it by itself, and adds nothing. Talk about it with each other and with the budget provider, who looks at what was paid when the year is settled.',
        'When the agreement is amended or ended after this, or sickness or leave is reported for it, the portal works the month out anew.',
      ),
    }),
    'monthly-pay.closed': ({ record, ...params }) => ({
      subject: subjectOf(params, 'stays as it was paid'),
      body: joinSentences(
        `${named({ ...params, ...(record !== undefined && { agreement: record }) })} stays as it was paid, although another amount is due by a report, another last day or other terms: the budget of then is settled, or that year is closed for payment.`,
        'The portal claims nothing back of it and adds nothing. The budget provider decides whether the settlement is looked at again; talk about it with each other and with the budget provider.',
      ),
    }),
    'monthly-pay.unpaid': ({ record, ...params }) => ({
      subject: subjectOf(params, 'was not paid, and will not be'),
      body: joinSentences(
        `${named({ ...params, ...(record !== undefined && { agreement: record }) })} is due by now, by another last day, other terms or a report, but was not paid then: that year is closed for payment.`,
        'The portal pays nothing of it. The budget provider decides whether the settlement is looked at again; talk about it with each other and with the budget provider.',
      ),
    }),
    'monthly-pay.below-minimum': ({ record, ...params }) => ({
      subject: subjectOf(params, 'is below the minimum wage'),
      body: joinSentences(
        `${named({ ...params, ...(record !== undefined && { agreement: record }) })} is not paid: on a day of that month it is below the minimum wage with holiday allowance, or the date of birth of the care provider is not known.`,
        'Amend the amount with `pgb agreement amend`, from the first day of that month on. The portal tries again each day.',
      ),
    }),
    'monthly-pay.over-budget': ({ record, cents, ...params }) => ({
      subject: subjectOf(params, 'does not fit in the budget'),
      body: joinSentences(
        `${named({ ...params, ...(record !== undefined && { agreement: record }) })} will not be ${params.previousCents === undefined ? 'paid' : 'raised'}: too little is left of the budget, or there is a declaration stop.`,
        when(params.previousCents, (before) =>
          params.corrected === undefined
            ? `Until there is enough, ${format.money(before)} stays ready to be paid${when(params.declaration, (id) => ` (${id})`)}.`
            : `Of it ${format.money(before)} was paid already (${params.corrected}); the rest follows when there is enough.`,
        ),
        when(cents, (needed) => `It takes ${format.money(needed)}, with the employer charges that belong to it.`),
        'Ask the budget provider for a higher budget or talk to the care provider. The portal tries again each day.',
      ),
    }),
    'monthly-pay.lapsed': ({ record, cents, ...params }) => ({
      subject: subjectOf(params, 'is not paid any more'),
      body: joinSentences(
        `${named({ ...params, ...(record !== undefined && { agreement: record }) })} is not paid or raised any more: it did not fit in the budget, and that year is now closed for payment.`,
        when(cents, (needed) => `It took ${format.money(needed)}, with the employer charges that belong to it.`),
        'Talk to the budget provider and the care provider about how to settle this. The portal does not try again.',
      ),
    }),
  },
  issues: {
    MONTHLY_PAY_FOLLOWS_AGREEMENT: () =>
      'A monthly wage or fixed amount cannot be withdrawn: it follows the agreement. Amend or end the agreement: what has not been paid yet is then worked out anew, and what was paid otherwise is corrected.',
  },
  tasks: {
    'raise-budget': some('find budget for', 'month', 'months', ' whose wage or fixed amount does not fit'),
  },
} satisfies Subject;
