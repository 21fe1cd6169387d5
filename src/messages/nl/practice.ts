import type { PracticeTexts } from '../shape/practice.ts';

export const practice: PracticeTexts = {
  title: 'Inloggen PGB Portaal (oefenportaal)',
  heading: 'Inloggen PGB Portaal',
  practice:
    'Dit is een oefenportaal: alle mensen, nummers en bedragen zijn verzonnen. U heeft geen DigiD, eHerkenning of VECOZO-certificaat nodig. Kies als wie u inlogt.',
  people: {
    holder: {
      signIn: 'Inloggen als budgethouder',
      tasks: 'Zorgovereenkomsten opstellen en ondertekenen, declaraties indienen en beoordelen, het budget bekijken.',
    },
    representative: {
      signIn: 'Inloggen als vertegenwoordiger',
      tasks: 'Hetzelfde als een budgethouder, voor drie budgethouders.',
    },
    organisation: {
      signIn: 'Inloggen als zorginstelling',
      tasks: 'Zorgovereenkomsten ondertekenen en geleverde zorg declareren, ook veel tegelijk uit een bestand.',
    },
    'self-employed': {
      signIn: 'Inloggen als zorgverlener: zzp’er',
      tasks: 'Een gedeelde zorgovereenkomst controleren en ondertekenen, geleverde zorg declareren.',
    },
    carer: {
      signIn: 'Inloggen als zorgverlener: mantelzorger',
      tasks: 'Zorg declareren voor een familielid.',
    },
    assessor: {
      signIn: 'Inloggen als medewerker van het zorgkantoor',
      tasks: 'Toekenningsbeschikkingen invoeren en zorgovereenkomsten beoordelen.',
    },
    'payment-officer': {
      signIn: 'Inloggen als medewerker van de SVB',
      tasks: 'Declaraties uitbetalen en betaalbestanden bekijken.',
    },
  },
  other: {
    heading: 'Iemand anders in dit oefenportaal',
    label: 'Nummer van een budgethouder of zorgverlener',
    hint: 'Bijvoorbeeld A0000818 of V0000001',
    button: 'Inloggen',
  },
  unknown: 'In dit oefenportaal is niemand met dat nummer. Kijk het nummer na of kies iemand uit de lijst.',
  failed: {
    heading: 'Inloggen is niet gelukt',
    detail: 'Sluit deze pagina en begin opnieuw met inloggen.',
    code: 'Foutcode',
  },
  refusals: {
    clockPassed: 'De klok van een oefenportaal gaat alleen vooruit: dat moment is al voorbij. Er is niets veranderd.',
    clockForm:
      'Geef met now een datum (2026-12-01) of een moment met tijdzone, of met forward hoe ver: 10d, 6w, 1m of P1M10D.',
    faultsTogether:
      'Een verzoek eindigt op één manier: drop, dropAfterCommit en status zijn samen hooguit 100 procent. Er is niets veranderd.',
  },
};
