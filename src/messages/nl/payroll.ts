import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

const NOTHING_TAKEN = 'Er is niets van de uitslag overgenomen';

/** Salarisadministratie: de loonopdracht van een maand en de uitslag ervan. */
export const payroll = {
  fields: {
    payroll: 'loonstrook',
    state: 'salarisadministratie',
    creditedPaymentId: 'crediteert uitbetaling',
    payrollOrderId: 'loonopdracht',
    grossCents: 'bruto',
    holidayAllowanceCents: 'waarvan vakantiegeld',
    withheldCents: 'ingehouden',
    netCents: 'netto',
    isPractice: 'oefenberekening',
    madeAt: 'gemaakt op',
    openCount: 'regels zonder uitslag',
    employer: 'werkgever',
    employee: 'werknemer',
    taxCredit: 'loonheffingskorting',
    holidayMinutes: 'waarvan vakantie-uren',
    open: 'alleen zonder uitslag',
    answeredCount: 'regels met een uitslag',
    knownCount: 'uitslagen die al bekend waren',
    order: 'loonopdracht',
  },
  words: {
    payrollState: {
      none: 'niet van toepassing',
      awaited: 'wacht op de loonopdracht',
      ordered: 'wacht op de uitslag',
      answered: 'verwerkt',
    },
    recordKind: {
      'payroll-order': 'loonopdracht',
    },
  },
  operations: {
    'payrollOrders.list': 'loonopdrachten bekijken',
    'payrollOrders.show': 'loonopdracht bekijken',
    'payrollOrders.answer': 'uitslag van een loonopdracht inlezen',
    'payrollLines.list': 'regels van een loonopdracht bekijken',
  },
  events: {
    'payroll-order.made': (params) => ({
      subject: 'Loonopdracht klaar',
      body: joinSentences(
        `De ${numbered('loonopdracht', params)}${when(params.month, (month) => ` van ${format.month(month)}`)} is klaar.`,
        when(params.count, (count) => `Aantal regels: ${format.number(count)}.`),
        'Haal de regels op met `pgb office payroll lines` en lees de uitslag in met `pgb office payroll answer`; daarna betaalt de betaalrun het nettobedrag.',
      ),
    }),
  },
  issues: {
    PAYROLL_LINE_UNKNOWN: ({ payment }) =>
      `Uitbetaling ${payment} staat niet in deze loonopdracht. ${NOTHING_TAKEN}; haal de regels van de loonopdracht op en kies daaruit.`,
    PAYROLL_LINE_TWICE: ({ payment }) =>
      `Uitbetaling ${payment} staat twee keer in de uitslag. ${NOTHING_TAKEN}; laat er één staan.`,
    PAYROLL_GROSS_DIFFERS: ({ payment, found, expected }) =>
      `Bij uitbetaling ${payment} noemt de uitslag bruto ${found}; in de loonopdracht staat ${expected}. ${NOTHING_TAKEN}; bereken de regel opnieuw met het bedrag van de loonopdracht.`,
    PAYROLL_SUM_DIFFERS: ({ payment, found, expected }) =>
      `Bij uitbetaling ${payment} zijn netto en ingehouden samen ${found}; bruto is ${expected}. ${NOTHING_TAKEN}; zorg dat netto en ingehouden samen het brutobedrag zijn.`,
    PAYROLL_ANSWERED: ({ payment, found, expected }) =>
      `Voor uitbetaling ${payment} is al een uitslag bekend van netto ${expected}, en nu staat er ${found}. ${NOTHING_TAKEN}; haal de regel uit de uitslag.`,
  },
  tasks: {
    'payroll-orders': some('loonopdracht', 'loonopdrachten', 'laten verwerken en de uitslag inlezen'),
  },
} satisfies Subject;
