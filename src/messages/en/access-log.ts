import type { Subject } from '../shape/subject.ts';

/** Access: who saw data of a budget holder. */
export const accessLog = {
  fields: {
    what: 'what',
    onBehalfOf: 'on behalf of',
    authority: 'on the authority of',
    result: 'result',
    operation: 'operation',
    budgetHolderIds: 'whose data',
    own: 'also what you did yourself',
  },
  words: {
    accessRule: {
      own: 'own data',
      represented: 'representation',
      'own-care': 'own care',
      shared: 'shared agreement',
      'dealt-with': 'agreement, or found by number',
      'own-office': 'award of this office',
      'handed-in': 'agreement that was sent in',
      paid: 'payment',
      'own-runs': 'payment run or payroll order',
      all: 'task of the payment office',
      none: 'none',
    },
    accessResult: {
      done: 'done',
      refused: 'refused',
    },
  },
  operations: {
    'accessLog.list': 'see who saw your data',
  },
} satisfies Subject;
