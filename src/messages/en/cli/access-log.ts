import type { CliSubject } from '../../shape/cli/subject.ts';

export const accessLog = {
  commands: {
    access: { summary: 'Who saw your data', details: '' },
    'access list': {
      summary: 'Who saw or changed data of a budget holder',
      details:
        'The last comes first: who, as what, what they did, and on what authority. Whoever is of an office stands there as the office. With --own, what you did yourself is there too. A line appears within a minute and is kept for five years. A representative who is not named on every award sees what is about their awards.',
    },
  },
  options: {
    accessFrom: 'first day',
    accessTo: 'last day',
    own: 'also what you did yourself',
  },
  headers: {
    authority: 'Authority',
    result: 'Result',
    onBehalfOf: 'On behalf of',
    budgetHolderIds: 'Whose data',
  },
} satisfies CliSubject;
