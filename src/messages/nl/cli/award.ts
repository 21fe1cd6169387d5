import type { CliSubject } from '../../shape/cli/subject.ts';

export const award = {
  commands: {
    award: { summary: 'Toekenningsbeschikkingen', details: '' },
    'award list': { summary: 'Overzicht toekenningsbeschikkingen', details: '' },
    'award show': { summary: 'Eén toekenningsbeschikking', details: '' },
  },
  options: {
    validOn: 'geldig op deze dag',
    awardId: 'nummer van de toekenningsbeschikking',
    optionalAwardId: 'nummer van de toekenningsbeschikking; zonder nummer alle budgetten',
  },
  headers: {
    laws: 'Wet',
    'budgetProvider.name': 'Budgetverstrekker',
    'budgetProvider.kind': 'Soort verstrekker',
    'budgetProvider.code': 'Code verstrekker',
    'period.start': 'Van',
    'period.end': 'Tot en met',
  },
  notices: {
    award: {
      created: (id: string) => `Toekenningsbeschikking ${id} is ingevoerd.`,
      withdrawn: (id: string) => `Toekenningsbeschikking ${id} is ingetrokken.`,
    },
    confirm: {
      withdrawAward: (id: string) => `Toekenningsbeschikking ${id} intrekken?`,
    },
  },
} satisfies CliSubject;
