import type { Subject } from '../shape/subject.ts';

export const agenda = {
  fields: {
    day: 'day',
    to: 'until',
    endsOn: 'to end on',
    hasNext: 'another one follows',
  },
  words: {
    agendaKind: {
      'declare-care': 'last day to declare care',
      'decide-declaration': 'last day to decide on a declaration',
      'assess-agreement': 'last day for the office to decide',
      'give-notice': 'last day to give notice',
      'announce-end': 'last day to announce the end',
      'agreement-ends': 'care agreement ends',
      'award-ends': 'award decision ends',
      'pay-out': 'monthly wage or fixed amount is paid',
      'year-closes': 'last day to declare over the year',
      'certificate-ends': 'certificate of your systems ends',
      'power-ends': 'representative acts no longer: budget holder is 18, or the last day has been',
    },
  },
  operations: {
    'agenda.list': 'view the agenda',
  },
} satisfies Subject;
