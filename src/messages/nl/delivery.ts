import type { DeliveryKind } from '../../domain/words.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { some } from './phrases.ts';

const kinds: Readonly<Record<DeliveryKind, string>> = {
  'credit-transfer': 'betaalbestand',
  'payroll-order': 'loonopdracht',
  'office-notice': 'melding aan het kantoor',
};

/** Aanlevering: wat naar het systeem van de SVB of van een kantoor gaat. */
export const delivery = {
  fields: {
    attempts: 'pogingen',
    problem: 'probleem',
    nextAt: 'volgende poging',
  },
  words: {
    deliveryKind: kinds,
    status: {
      waiting: 'onderweg',
      delivered: 'aangekomen',
      refused: 'geweigerd',
      held: 'vastgehouden',
    },
  },
  operations: {
    'deliveries.list': 'aanleveringen bekijken',
    'deliveries.retry': 'aanlevering opnieuw proberen',
    'deliveries.close': 'aanlevering met de hand afhandelen',
  },
  events: {
    'delivery.stuck': (params) => ({
      subject: 'Aanlevering komt niet aan',
      body: joinSentences(
        `Het systeem van uw kantoor heeft niet aangenomen wat het${when(params.record, (record) => ` over ${record}`)} moest krijgen${when(params.delivery, (kind) => ` (${kinds[kind]})`)}.`,
        'Bekijk met `pgb office delivery list` waarom. Is het systeem weer goed, probeer het dan opnieuw met `pgb office delivery retry`; hebt u het zelf aangeleverd, zeg dat dan met `pgb office delivery close`, zodat het niet nog eens gaat.',
      ),
    }),
  },
  tasks: {
    'stuck-deliveries': some('aanlevering die niet aankomt', 'aanleveringen die niet aankomen', 'nagaan'),
    'silent-system': some('systeem dat geen antwoord geeft', 'systemen die geen antwoord geven', 'nagaan'),
  },
} satisfies Subject;
