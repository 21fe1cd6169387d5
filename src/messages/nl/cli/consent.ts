import type { CliSubject } from '../../shape/cli/subject.ts';
import { countAll } from '../../write/counted.ts';

export const consent = {
  commands: {
    'agreement consents': { summary: 'Toestemmingen van de budgetverstrekker bij een zorgovereenkomst', details: '' },
    'office consent': {
      summary: 'Toestemmingen: meer dan 40 uur per week, een te late declaratie, een begin in het verleden',
      details: '',
    },
    'office consent give': {
      summary: 'Een toestemming vastleggen voor één zorgovereenkomst',
      details:
        'Met --from en --until geeft u de dagen waarvoor zij geldt: dagen van zorg of, bij een begin in het verleden, dagen waarop de zorgovereenkomst of nieuwe afspraken mogen ingaan. Bij meer dan 40 uur per week geeft u met --hours-per-week ook op hoeveel uur hoogstens mag. Budgethouder en zorgverlener krijgen bericht. Met --all-agreements voor alle goedgekeurde zorgovereenkomsten van uw kantoor, of alleen die met één zorgverlener (--provider) of onder één zorgwet (--law); elke krijgt een eigen uitkomst, en nog eens geven doet niets dubbel.',
    },
    'office consent withdraw': {
      summary: 'Een toestemming intrekken vanaf een dag',
      details: 'Zonder --from geldt het vanaf vandaag. Zorg van voor die dag blijft betaald.',
    },
  },
  options: {
    consentId: 'nummer van de toestemming',
    'consent.kind': 'soort toestemming',
    'consent.hoursPerWeek': 'hoogstens zoveel uur per week',
    'consent.from': 'eerste dag',
    'consent.withdrawnFrom': 'eerste dag waarop zij niet meer geldt; zonder deze optie vandaag',
    'consent.allAgreements': 'voor alle goedgekeurde zorgovereenkomsten van uw kantoor',
    'consent.until': 'laatste dag',
  },
  notices: {
    consent: {
      given: (id: string) => `Toestemming ${id} is vastgelegd.`,
      decided: (done: number, refused: number) => countAll(['toestemming gegeven', done], ['geweigerd', refused]),
      withdrawn: (id: string) => `Toestemming ${id} is ingetrokken.`,
    },
    confirm: {
      giveConsent: (agreement: string, kind: string, from: string, until: string) =>
        `Toestemming geven bij ${agreement} (${kind}), van ${from} tot en met ${until}?`,
      withdrawConsent: (id: string) => `Toestemming ${id} intrekken?`,
      giveConsents: (count: number) =>
        `Toestemming geven voor ${count === 1 ? '1 zorgovereenkomst' : `${count} zorgovereenkomsten`}?`,
    },
  },
} satisfies CliSubject;
