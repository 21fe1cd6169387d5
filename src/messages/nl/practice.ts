import type { PracticeTexts } from '../shape/practice.ts';

export const practice: PracticeTexts = {
  title: 'Inloggen PGB Portaal (oefenportaal)',
  heading: 'Inloggen PGB Portaal',
  practice:
    'Dit is een oefenportaal: alle mensen, nummers en bedragen zijn verzonnen. U heeft geen DigiD, eHerkenning of VECOZO-certificaat nodig. Kies als wie u inlogt.',
  doors: {
    'budget-holder': {
      button: 'Inloggen als budgethouder',
      hint: 'U heeft een persoonsgebonden budget en regelt uw zaken zelf.',
    },
    representative: {
      button: 'Inloggen als vertegenwoordiger',
      hint: 'U bent gemachtigd om alle zaken rond het budget van iemand anders te regelen.',
    },
    'care-provider': {
      button: 'Inloggen als zorgverlener',
      hint: 'U verleent zorg uit een pgb, en een budgethouder heeft een zorgovereenkomst met u gedeeld.',
    },
    office: {
      button: 'Inloggen als medewerker',
      hint: 'U werkt bij een zorgkantoor of bij de SVB.',
    },
  },
  means: {
    digid: {
      button: 'Inloggen met DigiD',
      hint: 'Voor budgethouders en vertegenwoordigers, en voor zorgverleners zonder AGB-code.',
      levels: {
        low: 'DigiD Midden: met de DigiD-app of met sms-controle',
        substantial: 'DigiD Substantieel: met de DigiD-app na een controle van uw identiteitsbewijs',
        high: 'DigiD Hoog: met uw identiteitskaart of rijbewijs',
      },
    },
    eherkenning: {
      button: 'Inloggen met eHerkenning',
      hint: 'Voor zorginstellingen en zzp’ers met een AGB-code, en voor vertegenwoordigers.',
      levels: { low: 'eHerkenning EH2+', substantial: 'eHerkenning EH3', high: 'eHerkenning EH4' },
    },
    office: {
      button: 'Inloggen met het account van uw organisatie',
      hint: 'Voor medewerkers van een zorgkantoor en van de SVB.',
      levels: { low: 'Alleen een wachtwoord', substantial: 'Met een tweede factor', high: 'Met een pas' },
    },
  },
  level: 'Hoe u laat zien wie u bent',
  person: 'Wie u bent',
  back: 'Opnieuw kiezen',
  people: {
    holder: 'Zorgovereenkomsten opstellen en ondertekenen, declaraties indienen en beoordelen, het budget bekijken.',
    representative: 'Hetzelfde als een budgethouder, voor drie budgethouders.',
    organisation: 'Zorgovereenkomsten ondertekenen en geleverde zorg declareren, ook veel tegelijk uit een bestand.',
    'organisation-entry':
      'Ontwerpen en geleverde zorg klaarzetten en controleren voor de zorginstelling, zonder in te dienen.',
    'organisation-submission': 'Ondertekenen en declareren voor de zorginstelling, zonder haar mensen te beheren.',
    'representative-organisation':
      'Als organisatie handelen voor een budgethouder onder curatele, en de medewerkers van de organisatie beheren.',
    'representative-employee': 'Inzien en klaarzetten voor die budgethouder, zonder te ondertekenen of in te dienen.',
    'self-employed': 'Een gedeelde zorgovereenkomst controleren en ondertekenen, geleverde zorg declareren.',
    carer: 'Zorg declareren voor een familielid.',
    assessor: 'Toekenningsbeschikkingen invoeren en zorgovereenkomsten beoordelen.',
    'payment-officer': 'Declaraties uitbetalen en betaalbestanden bekijken.',
  },
  other: {
    heading: 'Iemand anders in dit oefenportaal',
    label: 'Nummer van een budgethouder of zorgverlener',
    hint: 'Bijvoorbeeld A0000818 of V0000001',
    button: 'Inloggen',
  },
  unknown: 'In dit oefenportaal is niemand met dat nummer. Kijk het nummer na of kies iemand uit de lijst.',
  otherMeans:
    'Zo kan deze persoon niet inloggen: een zorgverlener met een AGB-code gebruikt eHerkenning, wie er geen heeft DigiD. Kies iemand uit de lijst, of kies opnieuw.',
  device: {
    heading: 'Inloggen op een ander apparaat',
    label: 'De code op dat apparaat',
    hint: 'Acht letters, bijvoorbeeld BCDF-GHJK. Kleine letters mogen ook.',
    next: 'Verder',
    isYours: 'Staat deze code op uw eigen apparaat?',
    warning:
      'Ga alleen verder als u zelf op dat apparaat bent begonnen met inloggen. Wie u deze code gaf, zou anders als u inloggen.',
    yes: 'Ja, verder met inloggen',
    no: 'Nee, stoppen',
    done: {
      heading: 'U bent ingelogd op uw andere apparaat',
      text: 'U kunt deze pagina sluiten. Het andere apparaat gaat vanzelf verder.',
    },
    problems: {
      noCode: 'Vul de code in die op het andere apparaat staat.',
      notFound: 'Deze code is niet bekend. Kijk haar na op het andere apparaat.',
      expired: 'Deze code is verlopen. Begin op het andere apparaat opnieuw.',
      used: 'Deze code is al gebruikt. Begin op het andere apparaat opnieuw.',
      stopped: 'U bent gestopt. Het andere apparaat wordt niet ingelogd.',
      lost: 'Deze pagina stond te lang open of is van een andere browser. Vul de code nog eens in.',
    },
  },
  failed: {
    heading: 'Inloggen is niet gelukt',
    detail: 'Sluit deze pagina en begin opnieuw met inloggen.',
    code: 'Foutcode',
  },
  refusals: {
    clockPassed: 'De klok van een oefenportaal gaat alleen vooruit: dat moment is al voorbij. Er is niets veranderd.',
    clockForm:
      'Geef met now een datum (2026-12-01) of een moment met tijdzone, of met forward hoe ver: 10d, 6w, 1m of P1M10D.',
    unknownAgb:
      'Het portaal kent geen zorginstelling of zelfstandige met deze AGB-code. Er is niets uitgegeven. Zie pgb api GET /care-providers voor wie er zijn.',
    otherKvk:
      'Het KVK-nummer dat is opgegeven, is niet het KVK-nummer dat bij deze AGB-code in het portaal staat. Er is niets uitgegeven.',
    badRequest:
      'De aanvraag (PKCS#10) is niet te lezen of niet ondertekend met de sleutel die erbij hoort. Er is niets uitgegeven.',
    unknownCertificate:
      'Een certificaat met dit nummer is hier nooit uitgegeven. pgb portal certificate list toont ze.',
    badKey:
      'Wat is opgegeven, is geen publieke sleutel waarmee een systeem kan ondertekenen: EC P-256, RSA vanaf 2048 bits of Ed25519.',
    unknownKey: 'Een sleutel met deze naam is hier niet aangemeld. pgb portal client-key list toont ze.',
    faultsTogether:
      'Een verzoek eindigt op één manier: drop, dropAfterCommit en status zijn samen hooguit 100 procent. Er is niets veranderd.',
  },
};
