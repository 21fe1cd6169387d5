import type { CliSubject } from '../../shape/cli/subject.ts';

export const office = {
  commands: {
    office: { summary: 'Voor het zorgkantoor of de gemeente', details: '' },
    'office award': { summary: 'Toekenningsbeschikkingen', details: '' },
    'office award list': { summary: 'Overzicht toekenningsbeschikkingen', details: '' },
    'office award create': {
      summary: 'Een toekenningsbeschikking invoeren',
      details:
        'Voor een budgethouder die al bekend is, volstaan de opties. Een nieuwe budgethouder staat in een JSON-bestand, zodat een BSN nooit op de opdrachtregel komt.',
    },
    'office award withdraw': { summary: 'Een toekenningsbeschikking intrekken, met een reden', details: '' },
    'office agreement': { summary: 'Zorgovereenkomsten', details: '' },
    'office agreement list': { summary: 'Zorgovereenkomsten ter beoordeling', details: 'Met --status ook andere.' },
    'office agreement assess': { summary: 'Een zorgovereenkomst goedkeuren of afkeuren', details: '' },
  },
  options: {
    law: 'zorgwet',
    careFunction: 'zorgfunctie; vaker te geven',
    amount: 'toegekend bedrag in euro’s',
    holderOfAward: 'nummer van een bekende budgethouder',
    decision: 'goedkeuren of afkeuren',
  },
  menu: {
    'office award create': 'Invoeren toekenningsbeschikking',
  },
} satisfies CliSubject;
