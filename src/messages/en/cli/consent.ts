import type { CliSubject } from '../../shape/cli/subject.ts';

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
        'With --from and --until you give the days that it is for: days of care or, for a start in the past, days on which the agreement or new terms may begin. For more than 40 hours a week you also give with --hours-per-week how many hours are allowed at most. Budget holder and care provider get a message.',
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
    'consent.until': 'last day',
  },
  notices: {
    consent: {
      given: (id: string) => `Consent ${id} was recorded.`,
      withdrawn: (id: string) => `Consent ${id} was withdrawn.`,
    },
    confirm: {
      withdrawConsent: (id: string) => `Withdraw consent ${id}?`,
    },
  },
} satisfies CliSubject;
