import type { CliSubject } from '../../shape/cli/subject.ts';

export const holder = {
  commands: {
    holder: { summary: 'Wiens budget', details: '' },
    'holder list': { summary: 'Overzicht budgethouders', details: '' },
    'holder use': {
      summary: 'Kiezen namens welke budgethouder u werkt',
      details: 'Voor vertegenwoordigers. Zonder nummer kijkt u weer naar alle budgethouders.',
    },
  },
  options: {
    holder: 'namens deze budgethouder',
    budgetHolderId: 'nummer van de budgethouder; zonder nummer: alle',
  },
  headers: {
    iban: 'Rekening',
    city: 'Woonplaats',
    'budgetHolder.id': 'Budgethouder',
    'budgetHolder.name': 'Naam budgethouder',
    'careProvider.id': 'Zorgverlener',
    'careProvider.name': 'Naam zorgverlener',
    email: 'E-mail',
    phone: 'Telefoon',
    careRegistered: 'Zorg in handelsregister',
    bigRegistered: 'BIG-registratie',
  },
  notices: {
    holder: (name: string) => `U bekijkt de site als ${name}`,
    holderUsed: (name: string) => `U werkt nu namens ${name}.`,
    holderCleared: 'U werkt weer voor al uw budgethouders.',
  },
} satisfies CliSubject;
