import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { declarationFacts, numbered } from './phrases.ts';

/** Vordering: what a care provider is to pay back after a correction. */
export const recovery = {
  fields: {
    recoveryId: 'recovery',
    openCents: 'still open',
    nettedCents: 'netted',
    repaidCents: 'paid back',
    createdAt: 'arisen at',
    closedAt: 'closed at',
  },
  words: {
    status: {
      open: 'open',
      closed: 'closed',
    },
    recordKind: {
      recovery: 'recovery',
    },
  },
  operations: {
    'recoveries.list': 'see recoveries',
    'recoveries.show': 'see a recovery',
    'recoveries.close': 'close a recovery that was paid back',
  },
  events: {
    'recovery.opened': ({ cents, ...params }) => ({
      subject: 'Too much was paid',
      body: joinSentences(
        `There is a ${numbered('recovery', params)}${declarationFacts(params)}.`,
        when(cents, (open) => `Of it ${format.money(open)} is open.`),
        'It is taken off the next payments of this budget holder to this care provider. If there are none, the care provider pays it back to the SVB.',
      ),
    }),
    'recovery.closed': ({ cents, ...params }) => ({
      subject: 'Recovery closed',
      body: `${numbered('recovery', params)}${declarationFacts(params)} has been closed${when(cents, (back) => `: ${format.money(back)} was paid back`)}.`,
    }),
  },
} satisfies Subject;
