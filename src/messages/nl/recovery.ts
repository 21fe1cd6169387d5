import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { declarationFacts, numbered } from './phrases.ts';

/** Vordering: wat een zorgverlener na een correctie terug moet betalen. */
export const recovery = {
  fields: {
    recoveryId: 'vordering',
    openCents: 'nog open',
    nettedCents: 'verrekend',
    repaidCents: 'terugbetaald',
    createdAt: 'ontstaan op',
    closedAt: 'afgehandeld op',
  },
  words: {
    status: {
      open: 'open',
      closed: 'afgehandeld',
    },
    recordKind: {
      recovery: 'vordering',
    },
  },
  operations: {
    'recoveries.list': 'vorderingen bekijken',
    'recoveries.show': 'vordering bekijken',
    'recoveries.close': 'vordering als terugbetaald afhandelen',
  },
  events: {
    'recovery.opened': ({ cents, ...params }) => ({
      subject: 'Te veel uitbetaald',
      body: joinSentences(
        `Er is een ${numbered('vordering', params)}${declarationFacts(params)}.`,
        when(cents, (open) => `Daarvan staat ${format.money(open)} open.`),
        'Het wordt verrekend met de volgende uitbetalingen van deze budgethouder aan deze zorgverlener. Komen die er niet, dan betaalt de zorgverlener het terug aan de SVB.',
      ),
    }),
    'recovery.closed': ({ cents, ...params }) => ({
      subject: 'Vordering afgehandeld',
      body: `De ${numbered('vordering', params)}${declarationFacts(params)} is afgehandeld${when(cents, (back) => `: ${format.money(back)} is terugbetaald`)}.`,
    }),
  },
} satisfies Subject;
