import type { Subject } from '../shape/subject.ts';

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
  operations: {
    'accessLog.list': 'wie uw gegevens zag bekijken',
  },
} satisfies Subject;
