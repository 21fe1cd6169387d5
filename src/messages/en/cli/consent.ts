import type { CliSubject } from '../../shape/cli/subject.ts';
import { countAll } from '../../write/counted.ts';

export const consent = {
  commands: {
    'agreement consents': { summary: 'Consents of the budget provider for an agreement', details: '' },
    'office consent': {
      summary: 'Consents: more than 40 hours a week, a late declaration, a start in the past',
      details: '',
    },
    'office consent give': {
      summary: 'Record a consent for one agreement',
      details:
        'With --from and --until you give the days that it is for: days of care or, for a start in the past, days on which the agreement or new terms may begin. For more than 40 hours a week you also give with --hours-per-week how many hours are allowed at most. Budget holder and care provider get a message. With --all-agreements for all approved agreements of your office, or only those with one care provider (--provider) or under one law (--law); each has its own outcome, and saying it again does nothing twice.',
    },
    'office consent withdraw': {
      summary: 'Withdraw a consent from a day on',
      details: 'Without --from it holds from today. Care of before that day stays paid.',
    },
  },
  options: {
    consentId: 'number of the consent',
    'consent.kind': 'kind of consent',
    'consent.hoursPerWeek': 'at most so many hours a week',
    'consent.from': 'first day',
    'consent.withdrawnFrom': 'first day on which it holds no more; today without this option',
    'consent.allAgreements': 'for all approved agreements of your office',
    'consent.until': 'last day',
  },
  notices: {
    consent: {
      given: (id: string) => `Consent ${id} was recorded.`,
      decided: (done: number, refused: number) => countAll(['consented', done], ['refused', refused]),
      withdrawn: (id: string) => `Consent ${id} was withdrawn.`,
    },
    confirm: {
      giveConsent: (agreement: string, kind: string, from: string, until: string) =>
        `Consent for ${agreement} (${kind}), from ${from} until ${until}?`,
      withdrawConsent: (id: string) => `Withdraw consent ${id}?`,
      giveConsents: (count: number) => `Consent for ${count === 1 ? '1 agreement' : `${count} agreements`}?`,
    },
  },
} satisfies CliSubject;
