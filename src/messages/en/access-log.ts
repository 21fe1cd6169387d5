import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered } from './phrases.ts';

const whoItWas =
  'Who it was and what was seen stands in `pgb access list`. If you do not understand it, ask the office or the care provider that stands there.';

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
  events: {
    'budget-holder.seen-without-award': (params) => ({
      subject: 'An office without an award saw your data',
      body: joinSentences(
        `${numbered('budget holder', params)} was looked up by BSN, or had their data seen, by somebody of an office that gave no award.`,
        when(params.date, (date) => `That was on ${format.date(date)}.`),
        whoItWas,
      ),
    }),
    'budget-holder.seen-often': (params) => ({
      subject: 'Somebody looked at your data often',
      body: joinSentences(
        `${numbered('budget holder', params)} had their data looked at unusually often on one day, by one person who does not represent them.`,
        when(params.date, (date) => `That was on ${format.date(date)}.`),
        when(params.count, (count) => `They did so ${format.number(count)} times.`),
        whoItWas,
      ),
    }),
  },
  operations: {
    'accessLog.list': 'see who saw your data',
  },
} satisfies Subject;
