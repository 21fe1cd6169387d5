import type { EventParams } from '../shape/event-params.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, some } from './phrases.ts';

function amendments(verb: string) {
  return some('wijziging van een zorgovereenkomst', 'wijzigingen van zorgovereenkomsten', verb);
}

/** "wijziging van de zorgovereenkomst Z0000012 (versie 2, vanaf 01-01-2027)". */
function named({ version, from, ...params }: EventParams): string {
  const facts = [
    when(version, (number) => `versie ${number}`),
    when(from, (day) => `vanaf ${format.date(day)}`),
  ].filter((fact) => fact !== '');
  const shown = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return `wijziging van de ${numbered('zorgovereenkomst', params)}${shown}`;
}

function difference({ cents }: EventParams): string {
  return when(
    cents,
    (amount) =>
      `Voor zorg die al tegen de oude tarieven is gedeclareerd, is het verschil ${format.money(amount)}. Dat verschil wordt niet vanzelf betaald of teruggevraagd.`,
  );
}

/** Wijziging van een zorgovereenkomst. */
export const amendment = {
  fields: {
    amended: 'gewijzigde afspraken',
    amends: 'wijzigt versie',
    begunBy: 'begonnen door',
    isInForce: 'geldt nu',
    signers: 'te ondertekenen door',
    needsAssessment: 'moet beoordeeld worden',
    needsProvider: 'zorgverlener ondertekent',
    amendment: 'lopende wijziging',
    waitsFor: 'wacht op',
    amendments: 'wijzigingen',
    raiseBasisPoints: 'verhoging in procenten',
    extraCents: 'extra kosten',
    costs: 'kosten per toekenning',
    changes: 'verschillen',
    comparedWith: 'vergeleken met',
    field: 'gegeven',
    was: 'was',
    becomes: 'wordt',
    declaredDifferenceCents: 'verschil over gedeclareerde zorg',
  },
  items: {
    amendments: 'wijziging',
  },
  words: {
    agreementWait: {
      'sign-amendment': 'wijziging ondertekenen',
      'submit-amendment': 'wijziging insturen',
      'revise-amendment': 'wijziging afmaken',
      'assess-amendment': 'wijziging beoordelen',
      assess: 'beoordelen',
    },
    amendmentParty: {
      holder: 'budgethouder',
      provider: 'zorgverlener',
    },
  },
  operations: {
    'agreements.amend': 'zorgovereenkomst wijzigen',
    'amendments.batch': 'zorgovereenkomsten wijzigen',
    'amendments.preview': 'wijzigingen controleren',
    'amendments.decide': 'wijzigingen ondertekenen, insturen of beoordelen',
    'amendments.list': 'wijzigingen bekijken',
    'amendments.show': 'wijziging bekijken',
    'amendments.update': 'wijziging bijwerken',
    'amendments.share': 'wijziging delen',
    'amendments.return': 'wijziging terugsturen',
    'amendments.reopen': 'wijziging heropenen',
    'amendments.sign': 'wijziging ondertekenen',
    'amendments.submit': 'wijziging insturen',
    'amendments.assess': 'wijziging beoordelen',
    'amendments.effect': 'gevolgen van een wijziging bekijken',
    'amendments.discard': 'wijziging weggooien',
  },
  events: {
    'agreement.amendment-shared': (params) => ({
      subject: 'Gedeelde wijziging zorgovereenkomst',
      body: `De ${named(params)} is gedeeld. Controleer wat er verandert; tot de nieuwe afspraken gelden, blijven de huidige van kracht.`,
    }),
    'agreement.amendment-returned': (params) => ({
      subject: 'Wijziging zorgovereenkomst teruggestuurd',
      body: joinSentences(
        `De ${named(params)} is teruggestuurd.`,
        reason(params),
        'Wie de wijziging opstelde, past die aan en deelt die opnieuw, of gooit die weg.',
      ),
    }),
    'agreement.amendment-reopened': (params) => ({
      subject: 'Wijziging zorgovereenkomst heropend',
      body: `De ${named(params)} is weer een concept. Handtekeningen die er al stonden, gelden niet meer; u krijgt bericht als de wijziging opnieuw wordt gedeeld.`,
    }),
    'agreement.amendment-signed-by-provider': (params) => ({
      subject: 'Wijziging zorgovereenkomst ondertekend door zorgverlener',
      body: `De zorgverlener heeft de ${named(params)} ondertekend. De budgethouder controleert en ondertekent nu als laatste.`,
    }),
    'agreement.amendment-signed': (params) => ({
      subject: 'Wijziging zorgovereenkomst ondertekend',
      body: `De ${named(params)} is ondertekend. De budgethouder stuurt de wijziging nu in ter beoordeling.`,
    }),
    'agreement.amendment-submitted': (params) => ({
      subject: 'Wijziging zorgovereenkomst ingestuurd ter beoordeling',
      body: `De ${named(params)} is ingestuurd. De budgetverstrekker beoordeelt de wijziging; beide partijen krijgen bericht.`,
    }),
    'agreement.amendment-approved': (params) => ({
      subject: 'Wijziging zorgovereenkomst afgesproken',
      body: joinSentences(
        `De ${named(params)} is afgesproken. Zorg van voor de ingangsdatum houdt de oude afspraken.`,
        difference(params),
      ),
    }),
    'agreement.amendment-rejected': (params) => ({
      subject: 'Wijziging zorgovereenkomst afgekeurd',
      body: joinSentences(`De ${named(params)} is afgekeurd.`, reason(params), 'De huidige afspraken blijven gelden.'),
    }),
    'agreement.amendment-in-force': (params) => ({
      subject: 'Wijziging zorgovereenkomst geldt',
      body: `De ${named(params)} geldt nu. Zorg van voor de ingangsdatum houdt de oude afspraken.`,
    }),
    'agreement.amendment-discarded': (params) => ({
      subject: 'Wijziging zorgovereenkomst weggegooid',
      body: `De ${named(params)} is weggegooid. De huidige afspraken blijven gelden.`,
    }),
  },
  issues: {
    AMENDMENT_EMPTY: () =>
      'Er verandert niets: de nieuwe afspraken zijn gelijk aan die er al staan. Geef aan wat er anders wordt.',
    AMENDMENT_IS_NEW_AGREEMENT: () =>
      'Dit kan niet met een wijziging: een andere zorgverlener, soort of begindatum is een nieuwe zorgovereenkomst. Stel een nieuwe op en beëindig deze.',
    AMENDMENT_OPEN: ({ found }) =>
      `Er loopt al een wijziging van deze zorgovereenkomst: versie ${found}. Rond die eerst af of gooi die weg.`,
    AMENDMENT_ON_OTHER_DAY: ({ found, expected }) =>
      `De wijziging gaat in op ${found}, maar kan alleen ingaan op dag ${expected} van een maand. Kies die dag.`,
    AMENDMENT_TOO_FAR_BACK: ({ found, expected }) =>
      `De wijziging gaat in op ${found}; dat ligt te ver terug. Kies ${expected} of later, of vraag de budgetverstrekker om toestemming; die legt haar vast met \`pgb office consent give\`.`,
    AMENDMENT_OUTSIDE_TERM: ({ found, expected }) =>
      `De wijziging gaat in op ${found}; dat sluit niet aan op de looptijd. Toegestaan is ${expected}.`,
    AMENDMENT_BEFORE_LATEST: ({ found, expected }) =>
      `De wijziging gaat in op ${found}, maar er is al een wijziging afgesproken vanaf ${expected}. Kies ${expected} of later.`,
    AMENDMENT_DONE_BEFORE: ({ found }) => `Dit was al eerder gedaan; de wijziging is ${found}. Er is niets veranderd.`,
    RAISE_OF_OTHER_CHANGE: ({ found, expected }) =>
      `Het bedrag verandert op die dag al, in ${found}; met dit percentage zou het ${expected} worden. Noem het nieuwe bedrag zelf als dat zo moet zijn.`,
    AMENDMENT_ENDS_EARLIER: ({ found }) =>
      `De nieuwe einddatum ${found} is eerder dan nu is afgesproken. Eerder stoppen is beëindigen; een wijziging verlengt alleen.`,
  },
  tasks: {
    'sign-amendment': amendments('ondertekenen'),
    'submit-amendment': amendments('insturen ter beoordeling'),
    'revise-amendment': amendments('afmaken of aanpassen, en delen'),
    'assess-amendment': amendments('beoordelen'),
  },
} satisfies Subject;
