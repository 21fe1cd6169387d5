import type { Subject } from '../shape/subject.ts';

export const agenda = {
  fields: {
    day: 'dag',
    to: 'tot en met',
    endsOn: 'om te eindigen op',
    hasNext: 'er is een volgende',
  },
  words: {
    agendaKind: {
      'declare-care': 'laatste dag om zorg te declareren',
      'decide-declaration': 'laatste dag om over een declaratie te beslissen',
      'assess-agreement': 'laatste dag voor het kantoor om te beslissen',
      'give-notice': 'laatste dag om op te zeggen',
      'announce-end': 'laatste dag om het einde aan te zeggen',
      'agreement-ends': 'zorgovereenkomst eindigt',
      'award-ends': 'toekenningsbeschikking eindigt',
      'pay-out': 'maandloon of vast maandbedrag wordt betaald',
      'year-closes': 'laatste dag om over het jaar te declareren',
      'certificate-ends': 'certificaat van uw systemen loopt af',
      'power-ends': 'vertegenwoordiger handelt niet meer: budgethouder is 18, of de laatste dag is geweest',
    },
  },
  operations: {
    'agenda.list': 'agenda bekijken',
  },
} satisfies Subject;
