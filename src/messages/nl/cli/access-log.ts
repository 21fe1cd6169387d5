import type { CliSubject } from '../../shape/cli/subject.ts';

export const accessLog = {
  commands: {
    access: { summary: 'Wie uw gegevens zag', details: '' },
    'access list': {
      summary: 'Wie gegevens van een budgethouder zag of veranderde',
      details:
        'De laatste bovenaan: wie, als wie, wat, en op grond waarvan. Wie van een kantoor is, staat er als het kantoor. Wat u zelf deed, staat er met --own ook. Een regel verschijnt binnen een minuut en blijft vijf jaar staan. Een vertegenwoordiger die niet op elke toekenning staat, ziet wat over zijn toekenningen gaat.',
    },
  },
  options: {
    accessFrom: 'eerste dag',
    accessTo: 'laatste dag',
    own: 'ook wat u zelf deed',
  },
  headers: {
    authority: 'Op grond van',
    result: 'Uitkomst',
    onBehalfOf: 'Namens',
    budgetHolderIds: 'Van wie',
  },
} satisfies CliSubject;
