import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered } from './phrases.ts';

const whoItWas =
  'Wie het was en wat er gezien is, staat in `pgb access list`. Begrijpt u het niet, vraag het dan na bij het kantoor dat of de zorgverlener die daar staat.';

/** Inzage: wie gegevens van een budgethouder zag. */
export const accessLog = {
  fields: {
    what: 'wat',
    onBehalfOf: 'namens',
    authority: 'op grond van',
    result: 'uitkomst',
    operation: 'handeling',
    budgetHolderIds: 'van wie',
    own: 'ook wat u zelf deed',
  },
  words: {
    accessRule: {
      own: 'eigen gegevens',
      represented: 'vertegenwoordiging',
      'own-care': 'eigen zorg',
      shared: 'gedeelde zorgovereenkomst',
      'dealt-with': 'zorgovereenkomst of opgezocht op nummer',
      'own-office': 'toekenning van dit kantoor',
      'handed-in': 'ingediende zorgovereenkomst',
      paid: 'betaling',
      'own-runs': 'betaalrun of loonopdracht',
      all: 'taak van het betaalkantoor',
      none: 'geen',
    },
    accessResult: {
      done: 'gedaan',
      refused: 'geweigerd',
    },
  },
  events: {
    'budget-holder.seen-without-award': (params) => ({
      subject: 'Een kantoor zonder toekenning zag uw gegevens',
      body: joinSentences(
        `Iemand van een kantoor dat geen toekenning gaf, zag gegevens van de ${numbered('budgethouder', params)}, of zocht die op met het BSN.`,
        when(params.date, (date) => `Dat was op ${format.date(date)}.`),
        whoItWas,
      ),
    }),
    'budget-holder.seen-often': (params) => ({
      subject: 'Iemand bekeek uw gegevens vaak',
      body: joinSentences(
        `Eén persoon, die de budgethouder niet vertegenwoordigt, bekeek de gegevens van de ${numbered('budgethouder', params)} ongewoon vaak op één dag.`,
        when(params.date, (date) => `Dat was op ${format.date(date)}.`),
        when(params.count, (count) => `Het aantal keren was ${format.number(count)}.`),
        whoItWas,
      ),
    }),
  },
  operations: {
    'accessLog.list': 'wie uw gegevens zag bekijken',
  },
} satisfies Subject;
