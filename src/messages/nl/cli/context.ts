import type { CliSubject } from '../../shape/cli/subject.ts';

export const context = {
  commands: {
    context: { summary: 'Welk portaal, en als wie', details: '' },
    'context list': { summary: 'Overzicht omgevingen', details: '' },
    'context show': { summary: 'De omgeving die nu gebruikt wordt, en waar elke waarde vandaan komt', details: '' },
    'context add': {
      summary: 'Een omgeving toevoegen',
      details: 'De omgeving `practice` is er altijd: het oefenportaal op deze computer.',
    },
    'context use': { summary: 'Een omgeving kiezen', details: '' },
    'context remove': { summary: 'Een omgeving verwijderen, met de bewaarde sessie', details: '' },
  },
  options: {
    context: 'de omgeving voor deze ene opdracht',
    portal: 'adres van het portaal voor deze ene opdracht',
    as: 'in de oefenomgeving: als wie',
    name: 'naam van de omgeving',
    use: 'en meteen kiezen',
  },
  headers: {
    portal: 'Portaal',
    as: 'Als',
    contextName: 'Omgeving',
    current: 'Gekozen',
    store: 'Bewaard in',
  },
  notices: {
    contextAdded: (name: string) => `Omgeving ${name} is toegevoegd.`,
    contextUsed: (name: string) => `Omgeving ${name} is gekozen.`,
    contextRemoved: (name: string) => `Omgeving ${name} is verwijderd.`,
    confirm: {
      removeContext: (name: string) => `Omgeving ${name} verwijderen?`,
    },
  },
} satisfies CliSubject;
