import type { DeliveryKind } from '../../domain/words.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { some } from './phrases.ts';

const kinds: Readonly<Record<DeliveryKind, string>> = {
  'credit-transfer': 'credit transfer file',
  'payroll-order': 'payroll order',
  'office-notice': 'notice to the office',
};

/** Deliveries: what goes to the system of the SVB or of an office. */
export const delivery = {
  fields: {
    attempts: 'attempts',
    problem: 'problem',
    nextAt: 'next attempt',
  },
  words: {
    deliveryKind: kinds,
    status: {
      waiting: 'on its way',
      delivered: 'delivered',
      refused: 'refused',
      held: 'held',
    },
  },
  operations: {
    'deliveries.list': 'list deliveries',
    'deliveries.retry': 'try a delivery again',
    'deliveries.close': 'close a delivery by hand',
  },
  events: {
    'delivery.stuck': (params) => ({
      subject: 'A delivery does not get there',
      body: joinSentences(
        `The system of your office did not take what it was to get${when(params.record, (record) => ` about ${record}`)}${when(params.delivery, (kind) => ` (${kinds[kind]})`)}.`,
        'Look why with `pgb office delivery list`. When the system is well again, try it with `pgb office delivery retry`; when you handed it over yourself, say so with `pgb office delivery close`, so that it does not go once more.',
      ),
    }),
  },
  tasks: {
    'stuck-deliveries': some('look into', 'delivery that does not get there', 'deliveries that do not get there'),
    'silent-system': some('look into', 'system that does not answer', 'systems that do not answer'),
  },
} satisfies Subject;
