import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, term } from './phrases.ts';

/** Toekenningsbeschikking. */
export const award = {
  fields: {
    awards: 'awards',
    budgetProvider: 'budget provider',
    validOn: 'valid on',
    period: 'period',
    awardId: 'award',
    law: 'law',
    awardIds: 'awards',
    laws: 'laws',
  },
  items: {
    awardIds: 'award',
  },
  words: {
    status: {
      withdrawn: 'withdrawn',
      active: 'valid',
    },
    careLaw: {
      Wlz: 'Wlz',
      Wmo: 'Wmo',
      Jeugdwet: 'Jeugdwet',
      Zvw: 'Zvw',
    },
    budgetProviderKind: {
      'care-office': 'care office',
      municipality: 'municipality',
      'health-insurer': 'health insurer',
    },
    recordKind: {
      award: 'award',
    },
    action: {
      withdraw: 'withdraw',
    },
  },
  operations: {
    'awards.list': 'see awards',
    'awards.show': 'see an award',
    'awards.create': 'enter an award',
    'awards.withdraw': 'withdraw the award',
    'awards.representatives': 'see the representatives on an award',
    'awards.addRepresentative': 'put a representative on an award',
    'awards.removeRepresentative': 'take a representative off an award',
  },
  events: {
    'award.entered': (params) => ({
      subject: 'Award entered',
      body: joinSentences(
        `${numbered('award', params)} is in the portal.`,
        when(params.cents, (cents) => `The budget is ${format.money(cents)}.`),
        term(params),
        'You can now draw up an agreement.',
      ),
    }),
    'award.withdrawn': (params) => ({
      subject: 'Award withdrawn',
      body: joinSentences(
        `${numbered('award', params)} has been withdrawn. No new care is paid from this budget.`,
        reason(params),
      ),
    }),
    'award.representative-added': (params) => ({
      subject: 'Representative put on an award',
      body: `A representative was put on ${numbered('award', params)}. They may act for the budget holder on this award. See with \`pgb award representative list\` who it is and who named them. Is it not right? Tell the budget provider at once; an authorised agent the budget holder can take off too.`,
    }),
    'award.representative-removed': (params) => ({
      subject: 'Representative taken off an award',
      body: `A representative was taken off ${numbered('award', params)}. They no longer see this award and can do nothing with it any more. See with \`pgb award representative list\` who is still on it.`,
    }),
  },
  issues: {
    AWARD_PERIOD_INVALID: ({ law, found }) =>
      `The period ${found} is not right. An award under the ${law} ends on or after its start date and stays within one calendar year; change the start or end date.`,
    AWARD_OVERLAPS: () =>
      'Another budget provider has already awarded care to this budget holder in this period that you award now. Change the period or the care functions, or ask the budget holder which award there is.',
    AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
      `For ${careFunctions} your office already entered an award in this period, ${award}. Withdraw that one first, or change the period or the care functions.`,
    REPRESENTATIVE_NOT_YOURS: ({ kind }) =>
      `A budget holder puts only an authorised agent on an award, or takes one off. Found: ${kind}. Ask the budget provider of this award to do this.`,
    REPRESENTATIVE_NAMED_ALREADY: () =>
      'This person is on the award in this capacity already. There is nothing to do; choose another kind if you mean that.',
    REPRESENTATIVES_TOO_MANY: ({ maximum }) =>
      `An award has at most ${maximum} representatives, and it has them already. Take one off first.`,
    AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
      `A ${found} gives no budget under the ${law}; that is done by a ${expected}. Choose the law that belongs to your office.`,
  },
} satisfies Subject;
