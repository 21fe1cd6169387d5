import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import type { EventParams } from '../shape/event-params.ts';
import { isReturnReason } from '../../domain/payment/return-reasons.ts';
import { declarationFacts, numbered, some } from './phrases.ts';
import { returnReason } from './return-reasons.ts';

function whatNow({ payee }: EventParams): string {
  const settled =
    payee === 'budget-holder'
      ? 'legt de budgethouder een ander eigen rekeningnummer vast met `pgb holder account settle`'
      : 'legt de zorgverlener een ander rekeningnummer vast met `pgb provider account settle`';
  return `Ligt het aan de rekening, dan ${settled}; anders probeert de SVB het opnieuw.`;
}

function bankReason({ reasonCode }: EventParams): string {
  return when(reasonCode, (code) =>
    isReturnReason(code) ? `De reden van de bank: ${returnReason[code]} (${code}).` : `De code van de bank: ${code}.`,
  );
}

/** Wat de salarisadministratie van een loon maakte. */
function statement({ grossCents, withheldCents }: EventParams): string {
  return when(
    grossCents,
    (gross) =>
      `Bruto is het ${format.money(gross)}; daarvan is ${format.money(withheldCents ?? 0)} ingehouden voor de Belastingdienst.`,
  );
}

function netted({ cents = 0, nettedCents }: EventParams): string {
  return when(
    nettedCents,
    (less) =>
      `Daarvan is ${format.money(less)} verrekend met wat terugbetaald moest worden; naar de bank gaat ${format.money(cents - less)}.`,
  );
}

/** Uitbetaling. */
export const payment = {
  fields: {
    amountCents: 'bedrag',
    transferCents: 'naar de bank',
    nettings: 'verrekend met',
    paymentId: 'uitbetaling',
    dueDate: 'betaaldatum',
    paidAt: 'betaald op',
    executionDate: 'bank betaalt op',
    paymentRunId: 'betaalrun',
    scheduledCount: 'ingeplande uitbetalingen',
    paymentCount: 'aantal uitbetalingen',
    finishedAt: 'klaar op',
    bankReason: 'reden van de bank',
    document: 'document van de bank',
    dryRun: 'alleen proberen',
    returnedCount: 'teruggekomen uitbetalingen',
    bookedAfterAllCount: 'geweigerd maar toch geboekt: niet opnieuw betaald tot u dat zegt (payment retry)',
    otherCount: 'andere overboekingen',
    entries: 'overboekingen',
    endToEndId: 'kenmerk',
    reasonCode: 'code',
  },
  words: {
    status: {
      scheduled: 'ingepland',
      paid: 'uitbetaald',
    },
    bankOutcome: {
      accepted: 'aangenomen',
      'booked-after-all': 'toch geboekt, na een weigering',
      rejected: 'geweigerd',
      returned: 'teruggekomen',
      known: 'was al bekend',
      pending: 'nog niet geboekt',
      unknown: 'niet herkend',
    },
    returnReason,
    recordKind: {
      payment: 'uitbetaling',
      'payment-run': 'betaalrun',
    },
  },
  operations: {
    'payments.list': 'uitbetalingen bekijken',
    'payments.show': 'uitbetaling bekijken',
    'payments.answer': 'antwoord van de bank inlezen',
    'payments.retry': 'uitbetaling opnieuw proberen',
    'paymentRuns.list': 'betaalruns bekijken',
    'paymentRuns.show': 'betaalrun bekijken',
    'paymentRuns.create': 'betaalrun uitvoeren',
    'paymentRuns.creditTransfer': 'betaalbestand ophalen',
  },
  events: {
    'payment.scheduled': (params) => ({
      subject: 'Uitbetaling ingepland',
      body: `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is ingepland${when(params.date, (day) => ` op ${format.date(day)}`)}.`,
    }),
    'payment.paid': (params) => ({
      subject: params.kind === undefined ? 'Declaratie uitbetaald' : 'Maandbetaling uitbetaald',
      body: joinSentences(
        `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is naar de bank gestuurd${when(params.date, (day) => `, die op ${format.date(day)} betaalt`)}.`,
        statement(params),
        netted(params),
      ),
    }),
    'payment.rejected': (params) => ({
      subject: 'Uitbetaling geweigerd door de bank',
      body: joinSentences(
        `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is door de bank geweigerd.`,
        bankReason(params),
        'Het bedrag staat weer bij ingepland.',
        whatNow(params),
      ),
    }),
    'payment.returned': (params) => ({
      subject: 'Uitbetaling teruggekomen',
      body: joinSentences(
        `De bank heeft de ${numbered('uitbetaling', params)}${declarationFacts(params)} teruggestuurd.`,
        bankReason(params),
        'Het bedrag staat weer bij ingepland.',
        whatNow(params),
      ),
    }),
    'payment.account-awaited': (params) => ({
      subject: 'Uitbetaling wacht op een rekeningnummer',
      body: joinSentences(
        `De ${numbered('uitbetaling', params)}${declarationFacts(params)} wacht${when(params.date, (day) => ` sinds ${format.date(day)}`)} op het rekeningnummer van de ${params.payee === 'budget-holder' ? 'budgethouder' : 'zorgverlener'}.`,
        params.payee === 'budget-holder'
          ? 'De budgethouder legt het vast met `pgb holder account settle`; daarna gaat het geld met de eerste betaalrun mee.'
          : 'De zorgverlener of de SVB legt het vast met `pgb provider account settle`; daarna gaat het geld met de eerste betaalrun mee.',
      ),
    }),
    'payment-run.finished': (params) => ({
      subject: 'Betaalrun klaar',
      body: joinSentences(
        `De ${numbered('betaalrun', params)}${when(params.date, (day) => ` van ${format.date(day)}`)} is klaar.`,
        when(params.count, (count) => `Aantal uitbetalingen: ${format.number(count)}.`),
        when(params.cents, (cents) => `Samen ${format.money(cents)}.`),
        when(
          params.withoutAccount || undefined,
          (count) => `Niet betaald, omdat een rekeningnummer ontbreekt: ${format.number(count)}.`,
        ),
        'Het bestand voor de bank haalt u op met `pgb office payment file`.',
      ),
    }),
  },
  issues: {
    BANK_FILE_UNREADABLE: () =>
      'Dit document is niet te lezen. Verwacht wordt XML van de bank in de vorm pain.002.001.10, camt.053.001.08 of camt.054.001.08, zonder DOCTYPE. Er is niets van overgenomen; haal het document opnieuw op bij de bank.',
    BANK_FILE_OTHER_ACCOUNT: () =>
      'Dit afschrift is van een andere rekening dan die waarvan het portaal betaalt. Er is niets van overgenomen; kies het afschrift van de rekening van de uitbetalingen.',
    BANK_FILE_NOT_OURS: () =>
      'De bank weigert een betaalbestand dat dit portaal niet heeft gemaakt. Er is niets van overgenomen; kies het antwoord op een bestand van dit portaal.',
    BANK_AMOUNT_DIFFERS: ({ payment, found, expected }) =>
      `De bank noemt voor uitbetaling ${payment} een bedrag van ${found}; betaald is ${expected}. Er is niets van het document overgenomen; vraag de bank wat er is gebeurd.`,
    BANK_RUN_UNFINISHED: ({ payment }) =>
      `De betaalrun met uitbetaling ${payment} is nog niet klaar. Er is niets van het document overgenomen; voer eerst de betaalrun uit.`,
    PAYMENT_RUN_NOT_POSSIBLE: ({ found: asked, expected }) =>
      `Op ${asked} kan geen betaalrun meer of nog niet. Een betaalrun begint altijd vandaag, op ${expected}; van een andere dag is alleen de betaalrun op te vragen die er al is.`,
  },
  tasks: {
    'mend-account': some('teruggekomen uitbetaling', 'teruggekomen uitbetalingen', 'een ander rekeningnummer geven'),
    'returned-payments': some('teruggekomen uitbetaling', 'teruggekomen uitbetalingen', 'nakijken'),
    'awaited-accounts': some('uitbetaling', 'uitbetalingen', 'van een rekeningnummer voorzien'),
  },
} satisfies Subject;
