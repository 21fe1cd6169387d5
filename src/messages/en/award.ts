import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, some, term } from './phrases.ts';

/** Toekenningsbeschikking. */
export const award = {
  fields: {
    awards: 'awards',
    budgetProvider: 'budget provider',
    declarationStop: 'declaration stop',
    change: 'change',
    withdraw: 'withdrawal',
    wasCents: 'amount of now',
    agreementIds: 'agreements of those who are told',
    overspentCents: 'beyond the budget',
    afterEndCents: 'after the last day',
    kinds: 'change',
    cause: 'cause',
    lastDay: 'last day',
    enteredAt: 'entered on',
    conflict: 'spending conflict',
    openedAt: 'arose on',
    resolvedAt: 'resolved on',
    resolution: 'resolution',
    functionsFrom: 'care functions by day',
    functionBudgets: 'amounts by care function',
    takeOverRepresentatives: 'take over representatives',
    functionOverspentCents: 'beyond the amount of a care function',
    validOn: 'valid on',
    period: 'period',
    awardId: 'award',
    law: 'law',
    awardIds: 'awards',
    receivedOn: 'received on',
    repaid: 'paid back',
    depositedCents: 'voluntary deposits',
    compensatedCents: 'compensation for sickness',
    depositLeftCents: 'left of the deposits',
    again: 'it is another deposit',
    depositCents: 'part from a deposit',
    settledAt: 'settled on',
    possibleFrom: 'can be settled from',
    awardedCents: 'awarded',
    freeCents: 'accountability-free amount',
    recoveryCents: 'still to recover',
    fromDepositsCents: 'from the deposits',
    settledCents: 'settled',
    settled: 'settled',
    unspentCents: 'not spent',
    laws: 'laws',
  },
  items: {
    awardIds: 'award',
    functionBudgets: 'amount by care function',
    awards: 'award',
  },
  words: {
    status: {
      withdrawn: 'withdrawn',
      active: 'valid',
    },
    awardChangeKind: {
      entered: 'entered',
      raised: 'raised',
      lowered: 'lowered',
      extended: 'extended',
      shortened: 'shortened',
      'functions-changed': 'other care functions',
      'function-budgets-changed': 'other amounts by care function',
      ended: 'ended',
      'ended-by-death': 'ended by death',
      withdrawn: 'withdrawn',
    },
    awardEndCause: {
      'own-wish': 'own wish',
      death: 'death',
      other: 'other',
    },
    conflictResolution: {
      lifted: 'declaration stop lifted',
      'fits-again': 'fits again',
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
      change: 'change',
    },
  },
  operations: {
    'awards.list': 'see awards',
    'awards.show': 'see an award',
    'awards.create': 'enter an award',
    'awards.batch': 'enter awards',
    'awards.preview': 'check awards',
    'awards.change': 'change the award',
    'awards.end': 'end the award',
    'awards.versions': 'see the versions of an award',
    'awards.resolveConflict': 'lift the declaration stop',
    'awards.effect': 'see what a change of an award would do',
    'awards.withdraw': 'withdraw the award',
    'awards.deposits': 'see voluntary deposits',
    'awards.deposit': 'record a voluntary deposit',
    'awards.settlement': 'see the settlement of an award',
    'awards.settle': 'settle an award',
    'awards.representatives': 'see the representatives on an award',
    'awards.addRepresentative': 'put a representative on an award',
    'awards.changeRepresentative': 'change the data of a representative',
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
        `${numbered('award', params)} has been withdrawn.`,
        params.date === undefined
          ? 'No new care is paid from this budget.'
          : `No care of ${format.date(params.date)} or later is paid from this budget. Care of before can still be declared.`,
        reason(params),
      ),
    }),
    'award.changed': (params) => ({
      subject: 'Award changed',
      body: joinSentences(
        `${numbered('award', params)} was changed${when(params.date, (date) => ` from ${format.date(date)}`)}.`,
        when(params.cents, (cents) => `The budget is then ${format.money(cents)}.`),
        term(params),
        'What is paid or scheduled already stays as it is.',
        reason(params),
      ),
    }),
    'award.ended': (params) => ({
      subject: 'Award ended',
      body: joinSentences(
        `${numbered('award', params)} was ended.`,
        when(params.end, (end) => `Care until ${format.date(end)} is still paid and can be declared.`),
        reason(params),
      ),
    }),
    'award.conflict-opened': (params) => ({
      subject: 'Spending conflict: declaration stop on an award',
      body: joinSentences(
        `${numbered('award', params)} no longer covers what is paid and scheduled.`,
        when(params.cents, (cents) => `It is ${format.money(cents)} more than was awarded.`),
        'Payments that are approved already go on. New declarations are refused until the budget provider has judged.',
      ),
    }),
    'award.conflict-closed': (params) => ({
      subject: 'Declaration stop lifted',
      body: joinSentences(
        `${numbered('award', params)} has no declaration stop any more. What fits the budget can be declared again.`,
        reason(params),
      ),
    }),
    'award.deposit-received': (params) => ({
      subject: 'Voluntary deposit received',
      body: joinSentences(
        `A voluntary deposit beside ${numbered('award', params)} was received.`,
        when(params.cents, (cents) => `The amount is ${format.money(cents)}.`),
        'It is shown apart in the budget, and stays when the award is lowered.',
      ),
    }),
    'award.deposit-repaid': (params) => ({
      subject: 'Voluntary deposit paid back',
      body: joinSentences(
        `Of the voluntary deposits beside ${numbered('award', params)} an amount was paid back to you.`,
        when(params.cents, (cents) => `The amount is ${format.money(cents)}.`),
      ),
    }),
    'award.settled': (params) => ({
      subject: 'Budget settled',
      body: joinSentences(
        `${numbered('award', params)} was settled.`,
        when(params.cents, (cents) => `The settled budget is ${format.money(cents)}.`),
        'Nothing can be declared on this award any more.',
        when(params.record, (record) => `How it was worked out is shown by \`pgb award settlement ${record}\`.`),
      ),
    }),
    'award.representatives-kept': (params) => ({
      subject: 'Representatives taken over from the award before',
      body: `Whoever was a representative on your award before is now also named on the ${numbered('award', params)} and may act for the budget holder on it. See with \`pgb award representative list\` who that is. Is it not right? Tell the budget provider at once; the budget holder can also take off an authorised agent.`,
    }),
    'award.representative-added': (params) => ({
      subject: 'Representative put on an award',
      body: `A representative was put on ${numbered('award', params)}. They may act for the budget holder on this award. See with \`pgb award representative list\` who it is and who named them. Is it not right? Tell the budget provider at once; an authorised agent the budget holder can take off too.`,
    }),
    'award.representative-changed': (params) => ({
      subject: 'Data of a representative changed',
      body: `The office of ${numbered('award', params)} changed the data of a representative. Whoever is on it now may act for the budget holder on this award from today on. See with \`pgb award representative list\` who it is. Is it not right? Tell the budget provider at once.`,
    }),
    'award.representative-removed': (params) => ({
      subject: 'Representative taken off an award',
      body: `A representative was taken off ${numbered('award', params)}. They no longer see this award and can do nothing with it any more. See with \`pgb award representative list\` who is still on it.`,
    }),
    'award.power-ended': ({ record, award: of, holder }) => ({
      subject: 'You are no longer a representative on an award',
      body: joinSentences(
        `Your power as a representative${when(record, (id) => ` (${id})`)} on award${when(of, (id) => ` ${id}`)}${when(holder, (id) => ` of budget holder ${id}`)} has ended.`,
        'You no longer see what belongs to this award, and can do nothing with it any more.',
        'Is this not right? Ask the budget holder or the office that gave the award.',
      ),
    }),
  },
  issues: {
    AWARD_PERIOD_INVALID: ({ law, found }) =>
      `The period ${found} is not right. An award under the ${law} ends on or after its start date and stays within one calendar year; change the start or end date.`,
    AWARD_CHANGE_DAY: ({ found, expected }) =>
      `The change cannot hold from ${found}. It holds from a day in the period ${expected}: what was before stays payable, and no day is left out. Change the day or the end date.`,
    AWARD_LAST_DAY: ({ found, expected }) =>
      `The last day cannot be ${found}. Choose a day in the period ${expected}; an award is made longer by changing it, and withdrawn from its first day.`,
    AWARD_UNCHANGED: () =>
      'Nothing changes: the award says so already. Give another amount, another end date, other care functions or other amounts by care function.',
    NO_SPENDING_CONFLICT: () => 'There is no declaration stop on this award. There is nothing to lift.',
    FUNCTION_BUDGET_NOT_WITHDRAWN: ({ found }) =>
      `The award had an amount of its own for ${found}, and the change does not name it any more. Give the amount of each care function again. To withdraw one, give it 0 euros and leave the care function out of the award.`,
    FUNCTION_BUDGETS_NOT_UNDER_LAW: ({ law }) =>
      `Under the ${law} the budget holder is free to spend the budget over care functions. Leave the amounts by care function out; the Wmo and the Jeugdwet have them.`,
    FUNCTION_BUDGET_MISSING: ({ found }) =>
      `For ${found} an amount of more than 0 euros is missing. Give every care function of the award an amount of its own, or none of them.`,
    FUNCTION_BUDGET_TWICE: ({ found }) => `There are two amounts for ${found}. Give each care function one amount.`,
    FUNCTION_BUDGETS_ABOVE_AWARD: ({ found, expected }) =>
      `The amounts by care function are ${found} together, and the award is ${expected}. Lower the amounts, or raise the award.`,
    AWARD_OVERLAPS: () =>
      'Another budget provider has already awarded care to this budget holder in this period that you award now. Change the period or the care functions, or ask the budget holder which award there is.',
    AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
      `For ${careFunctions} your office already entered an award in this period, ${award}. Change that one, or choose another period or other care functions.`,
    AWARD_TWICE: ({ careFunctions }) =>
      `Another award that was sent before this one is for ${careFunctions} in this period too. Send one of the two, or choose another period or other care functions.`,
    REPRESENTATIVE_NOT_YOURS: ({ kind }) =>
      `A budget holder puts only an authorised agent on an award, or takes one off. Found: ${kind}. Ask the budget provider of this award to do this.`,
    REPRESENTATIVE_NAMED_ALREADY: () =>
      'This person or organisation is on the award in this capacity already. There is nothing to do; choose another kind if you mean that.',
    REPRESENTATIVE_KIND_TAKEN: ({ kind }) =>
      `Of each kind one at a time has access, and somebody acts on this award as ${kind} already. Take that one off first, or have the budget provider change the data; the new one then takes the place of the former.`,
    REPRESENTATIVE_IS_PERSON: ({ kind }) =>
      `An organisation is no ${kind}. Give the person, or choose the kind that the ruling of the court or the power of attorney names.`,
    REPRESENTATIVE_POWER_OVER: ({ found, expected }) =>
      `The power ended on ${found}; whoever acts now has it until ${expected} or longer. Check the last day in the ruling of the court or the power of attorney, or leave it out.`,
    REPRESENTATIVES_KEPT: ({ found }) =>
      `Whoever is a representative on the award before of your office (${found}) is named on this one too. If you do not want that, say that representatives are not taken over.`,
    REPRESENTATIVES_TOO_MANY: ({ maximum }) =>
      `An award has at most ${maximum} representatives, and it has them already. Take one off first.`,
    AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
      `A ${found} gives no budget under the ${law}; that is done by a ${expected}. Choose the law that belongs to your office.`,
  },
  tasks: {
    'judge-conflict': some('Judge', 'declaration stop', 'declaration stops'),
  },
} satisfies Subject;
