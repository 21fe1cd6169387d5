import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, term } from './phrases.ts';

/** Toekenningsbeschikking. */
export const award = {
  fields: {
    awards: 'toekenningen',
    budgetProvider: 'budgetverstrekker',
    validOn: 'geldig op',
    period: 'periode',
    awardId: 'toekenning',
    law: 'wet',
    awardIds: 'toekenningen',
    laws: 'wetten',
  },
  items: {
    awardIds: 'toekenning',
  },
  words: {
    status: {
      withdrawn: 'ingetrokken',
      active: 'geldig',
    },
    careLaw: {
      Wlz: 'Wlz',
      Wmo: 'Wmo',
      Jeugdwet: 'Jeugdwet',
      Zvw: 'Zvw',
    },
    budgetProviderKind: {
      'care-office': 'zorgkantoor',
      municipality: 'gemeente',
      'health-insurer': 'zorgverzekeraar',
    },
    recordKind: {
      award: 'toekenningsbeschikking',
    },
    action: {
      withdraw: 'intrekken',
    },
  },
  operations: {
    'awards.list': 'toekenningen bekijken',
    'awards.show': 'toekenning bekijken',
    'awards.create': 'toekenning invoeren',
    'awards.withdraw': 'toekenning intrekken',
    'awards.representatives': 'vertegenwoordigers op een toekenning bekijken',
    'awards.addRepresentative': 'vertegenwoordiger op een toekenning zetten',
    'awards.removeRepresentative': 'vertegenwoordiger van een toekenning halen',
  },
  events: {
    'award.entered': (params) => ({
      subject: 'Toekenningsbeschikking ingevoerd',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} staat in het portaal.`,
        when(params.cents, (cents) => `Het budget is ${format.money(cents)}.`),
        term(params),
        'U kunt nu een zorgovereenkomst opstellen.',
      ),
    }),
    'award.withdrawn': (params) => ({
      subject: 'Toekenningsbeschikking ingetrokken',
      body: joinSentences(
        `De ${numbered('toekenningsbeschikking', params)} is ingetrokken. Uit dit budget wordt geen nieuwe zorg meer betaald.`,
        reason(params),
      ),
    }),
    'award.representative-added': (params) => ({
      subject: 'Vertegenwoordiger op een toekenningsbeschikking gezet',
      body: `Op de ${numbered('toekenningsbeschikking', params)} is een vertegenwoordiger gezet. Die mag voor de budgethouder handelen bij deze toekenning. Bekijk met \`pgb award representative list\` wie dat is en van wie de opgave komt. Klopt het niet? Meld het meteen aan de budgetverstrekker; een gemachtigde kan de budgethouder er ook zelf afhalen.`,
    }),
    'award.representative-removed': (params) => ({
      subject: 'Vertegenwoordiger van een toekenningsbeschikking gehaald',
      body: `Van de ${numbered('toekenningsbeschikking', params)} is een vertegenwoordiger gehaald. Die ziet deze toekenning niet meer en kan er niets meer mee doen. Bekijk met \`pgb award representative list\` wie er nog op staan.`,
    }),
  },
  issues: {
    AWARD_PERIOD_INVALID: ({ law, found }) =>
      `De periode ${found} klopt niet. Een toekenning volgens de ${law} eindigt op of na de begindatum en blijft binnen één kalenderjaar; pas de begin- of einddatum aan.`,
    AWARD_OVERLAPS: () =>
      'Een andere budgetverstrekker heeft voor deze budgethouder in deze periode al zorg toegekend die u nu ook toekent. Pas de periode of de zorgfuncties aan, of vraag de budgethouder welke toekenning er is.',
    AWARD_ALREADY_ENTERED: ({ award, careFunctions }) =>
      `Voor ${careFunctions} heeft uw kantoor in deze periode al een toekenning ingevoerd, ${award}. Trek die eerst in, of pas de periode of de zorgfuncties aan.`,
    REPRESENTATIVE_NOT_YOURS: ({ kind }) =>
      `Een budgethouder zet zelf alleen een gemachtigde op een toekenning, of haalt die eraf. Gevonden: ${kind}. Vraag de budgetverstrekker van deze toekenning om dit te doen.`,
    REPRESENTATIVE_NAMED_ALREADY: () =>
      'Deze persoon staat al in deze hoedanigheid op de toekenning. U hoeft niets te doen; kies een andere soort als u die bedoelt.',
    REPRESENTATIVES_TOO_MANY: ({ maximum }) =>
      `Op een toekenning staan hoogstens ${maximum} vertegenwoordigers, en die zijn er al. Haal er eerst een af.`,
    AWARD_LAW_PROVIDER_MISMATCH: ({ law, found, expected }) =>
      `Een ${found} geeft geen budget volgens de ${law}; dat doet een ${expected}. Kies de wet die bij uw kantoor hoort.`,
  },
} satisfies Subject;
