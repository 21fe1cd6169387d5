import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered } from './phrases.ts';

/** Toestemming. */
export const consent = {
  fields: {
    consentId: 'toestemming',
    until: 'tot en met',
    office: 'kantoor',
    givenAt: 'gegeven op',
    withdrawnFrom: 'ingetrokken vanaf',
    withdrawalReason: 'reden van intrekken',
    consents: 'toestemmingen',
  },
  items: { consents: 'toestemming' },
  words: {
    recordKind: { consent: 'toestemming' },
    consentKind: {
      'week-hours': 'meer dan 40 uur per week',
      'late-declaration': 'te late declaratie',
      'early-start': 'begin in het verleden',
    },
  },
  operations: {
    'agreements.consents': 'toestemmingen bekijken',
    'agreements.giveConsent': 'toestemming geven',
    'agreements.giveConsents': 'toestemmingen geven',
    'agreements.withdrawConsent': 'toestemming intrekken',
  },
  events: {
    'agreement.consent-given': (params) => ({
      subject: 'Toestemming van de budgetverstrekker',
      body: joinSentences(
        `Voor ${numbered('zorgovereenkomst', params)} heeft de budgetverstrekker toestemming gegeven voor iets dat anders niet mag.`,
        when(params.start, (start) =>
          when(params.end, (end) => `Zij geldt van ${format.date(start)} tot en met ${format.date(end)}.`),
        ),
        'Waarvoor, ziet u met `pgb agreement consents`.',
      ),
    }),
    'agreement.consent-withdrawn': (params) => ({
      subject: 'Toestemming ingetrokken',
      body: joinSentences(
        `Een toestemming voor ${numbered('zorgovereenkomst', params)} is ingetrokken.`,
        when(
          params.start,
          (start) => `Vanaf ${format.date(start)} geldt zij niet meer; zorg van daarvoor blijft betaald.`,
        ),
        'Welke, ziet u met `pgb agreement consents`.',
      ),
    }),
  },
  issues: {
    HOURS_NEED_CONSENT: ({ found, expected }) =>
      `Afgesproken is ${found} per week, meer dan de ${expected} die deze zorgverlener bij deze budgethouder mag werken. Verlaag de uren, of stuur de zorgovereenkomst in en vraag de budgetverstrekker om toestemming; die legt haar vast met \`pgb office consent give\` voordat zij goedkeurt.`,
    LET_THROUGH_BY_CONSENT: ({ consent, kind }) =>
      `Dit mag met toestemming ${consent} van de budgetverstrekker (${kind}). U hoeft niets te doen.`,
    CONSENT_GIVEN_BEFORE: () => 'Deze toestemming is al eerder gegeven. Er is niets veranderd.',
    CONSENT_PERIOD: ({ found, expected }) =>
      `De toestemming eindigt op ${found}, voordat zij begint. Kies ${expected} of later als laatste dag.`,
    CONSENT_NOT_NEEDED: () =>
      'Hiervoor is geen toestemming nodig of mogelijk: de 40 uur per week geldt alleen onder de Wlz, voor wie geen werknemer is en niet bij een organisatie werkt. Kies een andere soort toestemming.',
    CONSENT_MINUTES: ({ found, expected }) =>
      `Er staat ${found} per week, maar dat mag al zonder toestemming: de grens is ${expected}. Vul in hoeveel uur per week hoogstens mag, meer dan ${expected}.`,
    CONSENT_WITHDRAWAL_DAY: ({ found, expected }) =>
      `Een toestemming kan niet met terugwerkende kracht worden ingetrokken: ${found} ligt in het verleden. Kies ${expected} of later.`,
  },
} satisfies Subject;
