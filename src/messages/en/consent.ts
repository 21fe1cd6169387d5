import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered } from './phrases.ts';

/** Consents of an office. */
export const consent = {
  fields: {
    consentId: 'consent',
    until: 'until',
    office: 'office',
    givenAt: 'given on',
    withdrawnFrom: 'withdrawn from',
    withdrawalReason: 'reason for withdrawing',
    consents: 'consents',
  },
  items: { consents: 'consent' },
  words: {
    recordKind: { consent: 'consent' },
    consentKind: {
      'week-hours': 'more than 40 hours a week',
      'late-declaration': 'late declaration',
      'early-start': 'start in the past',
    },
  },
  operations: {
    'agreements.consents': 'see the consents',
    'agreements.giveConsent': 'give a consent',
    'agreements.giveConsents': 'consent for many agreements',
    'agreements.withdrawConsent': 'withdraw a consent',
  },
  events: {
    'agreement.consent-given': (params) => ({
      subject: 'Consent of the budget provider',
      body: joinSentences(
        `For ${numbered('agreement', params)} the budget provider consented to something that is not allowed otherwise.`,
        when(params.start, (start) =>
          when(params.end, (end) => `It holds from ${format.date(start)} until ${format.date(end)}.`),
        ),
        'See with `pgb agreement consents` for what.',
      ),
    }),
    'agreement.consent-withdrawn': (params) => ({
      subject: 'Consent withdrawn',
      body: joinSentences(
        `A consent for ${numbered('agreement', params)} was withdrawn.`,
        when(
          params.start,
          (start) => `From ${format.date(start)} on it does not hold any more; care of before that stays paid.`,
        ),
        'See with `pgb agreement consents` which one.',
      ),
    }),
  },
  issues: {
    HOURS_NEED_CONSENT: ({ found, expected }) =>
      `The agreement says ${found} a week, more than the ${expected} that this care provider may work for this budget holder. Lower the hours, or send the agreement in and ask the budget provider for its consent, which it records with \`pgb office consent give\` before it approves.`,
    LET_THROUGH_BY_CONSENT: ({ consent, kind }) =>
      `This is allowed by consent ${consent} of the budget provider (${kind}). You need not do anything.`,
    CONSENT_GIVEN_BEFORE: () => 'This consent was given before. Nothing has changed.',
    CONSENT_PERIOD: ({ found, expected }) =>
      `The consent ends on ${found}, before it begins. Choose ${expected} or later as its last day.`,
    CONSENT_NOT_NEEDED: () =>
      'No consent is needed or possible for this: the 40 hours a week are only for the Wlz, and for who is no employee and does not work at an organisation. Choose another kind of consent.',
    CONSENT_MINUTES: ({ found, expected }) =>
      `There is ${found} a week, which is allowed without a consent: the limit is ${expected}. Fill in how many hours a week are allowed at most, more than ${expected}.`,
    CONSENT_WITHDRAWAL_DAY: ({ found, expected }) =>
      `A consent cannot be withdrawn for days that are over: ${found} lies in the past. Choose ${expected} or later.`,
  },
} satisfies Subject;
