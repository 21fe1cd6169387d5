import type { CliSubject } from '../../shape/cli/subject.ts';

export const holder = {
  commands: {
    holder: { summary: 'Wiens budget', details: '' },
    'holder list': { summary: 'Overzicht budgethouders', details: '' },
    'holder overview': {
      summary: 'Per budgethouder wat aandacht vraagt, het dringendste eerst',
      details: 'Een budget raakt op als er een kleiner deel van over is dan van de dagen.',
    },
    'holder use': {
      summary: 'Kiezen namens welke budgethouder u werkt',
      details: 'Voor vertegenwoordigers. Zonder nummer kijkt u weer naar alle budgethouders.',
    },
    'holder account': { summary: 'Rekening van een budgethouder', details: '' },
    'holder account show': {
      summary: 'Naar welke rekening geld van de budgethouder zelf gaat',
      details: 'Zonder nummer de budgethouder voor wie u werkt.',
    },
    'holder account settle': {
      summary: 'De rekening vaststellen voor wat niet aan een zorgverlener wordt betaald',
      details:
        'Log kort van tevoren opnieuw in. Naar deze rekening gaan het verantwoordingsvrije bedrag, eigen vervoerskosten en het bedrag voor het sociaal netwerk. De budgethouder krijgt bericht.',
    },
    provider: { summary: 'Zorgverleners', details: '' },
    'provider show': {
      summary: 'Gegevens van een zorgverlener bekijken',
      details: 'Zonder nummer uw eigen gegevens.',
    },
    'provider code': { summary: 'AGB-codes van een zorgverlener', details: '' },
    'provider code list': {
      summary: 'Onder welke AGB-codes een zorgverlener bekend is',
      details: 'Zonder nummer uw eigen codes. De eigen code staat bovenaan.',
    },
    'provider code add': {
      summary: 'Een AGB-code toevoegen, bijvoorbeeld van een andere vestiging',
      details:
        'Voor een bedrijf dat in het handelsregister is gevonden. Achter de code moet in het AGB-register hetzelfde KVK-nummer staan. Een beheerder kan het zelf als het register dat bevestigt; anders doet de SVB het. Daarna kunt u met elk van uw codes inloggen, een certificaat gebruiken en bestanden aanleveren. De organisatie en de SVB krijgen bericht. U logt er kort van tevoren opnieuw voor in.',
    },
    'provider code remove': {
      summary: 'Een AGB-code weghalen die niet meer wordt gebruikt',
      details:
        'Wie met deze code inlogt, komt er daarna niet meer in. De eigen code blijft. Staat de code op een certificaat dat nog geldig is, trek dat dan eerst in. De organisatie en de SVB krijgen bericht. U logt er kort van tevoren opnieuw voor in.',
    },
    'provider edit': {
      summary: 'Gegevens van een zorgverlener wijzigen',
      details:
        'Zonder nummer uw eigen gegevens. Een geboortedatum vult u zelf in zolang die nog niet bekend is; daarna wijzigt het betaalkantoor hem.',
    },
    'provider account': { summary: 'Rekeningen van een zorgverlener', details: '' },
    'provider account list': {
      summary: 'Naar welke rekening geld gaat, en wat budgethouders opgaven',
      details: 'Zonder nummer uw eigen rekeningen.',
    },
    'provider means': { summary: 'Waarmee een zorgorganisatie inlogt', details: '' },
    'provider means show': {
      summary: 'Waarmee een zorgorganisatie inlogt, en sinds wanneer',
      details: 'Zonder nummer uw eigen organisatie.',
    },
    'provider means choose': {
      summary: 'Kiezen waarmee een zorgorganisatie inlogt',
      details:
        'Een beheerder kiest één van beide: eHerkenning voor de medewerkers (eherkenning), of een certificaat of sleutel voor de systemen (certificate). Het andere middel wordt geweigerd zodra het gekozen middel is gebruikt, dus niemand sluit zich buiten met een certificaat dat nog niet werkt. Een beheerder kan met eHerkenning altijd opnieuw kiezen; de SVB stelt beide weer open (either). De organisatie en de SVB krijgen bericht. U logt er kort van tevoren opnieuw voor in.',
    },
    'provider account settle': {
      summary: 'De rekening vaststellen waar al het geld van een zorgverlener naartoe gaat',
      details:
        'Log kort van tevoren opnieuw in. Na de wachttijd gaat al het geld naar deze rekening. Stel de oude rekening opnieuw vast om een wijziging terug te nemen.',
    },
  },
  options: {
    allHolders: 'alle budgethouders voor wie u handelt, ook als u er één heeft gekozen; alleen om te bekijken',
    means: 'eherkenning of certificate; either alleen voor de SVB',
    agbCode: 'AGB-code, acht cijfers',
    careProviderId: 'nummer van de zorgverlener; zonder nummer uzelf',
    birthDate: 'geboortedatum',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    iban: 'IBAN van de zorgverlener',
    holder: 'namens deze budgethouder',
    holderOfAccount: 'nummer van de budgethouder; zonder nummer degene voor wie u werkt',
    holderIban: 'IBAN van de budgethouder',
    budgetHolderId: 'nummer van de budgethouder; zonder nummer: alle',
  },
  headers: {
    declarationsWaiting: 'Declaraties',
    agreementsWaiting: 'Overeenkomsten',
    paymentsWaiting: 'Uitbetalingen',
    isStopped: 'Stilgezet',
    isShort: 'Raakt op',
    'firstToEnd.end': 'Eerste einde',
    'firstToEnd.agreementId': 'Overeenkomst',
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
  menu: {
    'holder overview': 'Al uw budgethouders, het dringendste eerst',
  },
  notices: {
    allHolders: (count: number) =>
      `U bekijkt de site als vertegenwoordiger van alle budgethouders voor wie u handelt (${count}).`,
    holder: (name: string) => `U bekijkt de site als ${name}`,
    accountSettled: (days: number) =>
      `De rekening is vastgesteld. Een nieuwe rekening wordt na ${days} dagen gebruikt.`,
    meansToProve:
      'Deze keuze geldt zodra er voor het eerst zo is ingelogd. Tot dan blijft ook het andere inlogmiddel werken.',
    codeAdded: (code: string) => `AGB-code ${code} hoort nu bij deze zorgverlener.`,
    codeRemoved: (code: string) => `AGB-code ${code} hoort niet meer bij deze zorgverlener.`,
    confirm: {
      removeCode: (code: string) => `AGB-code ${code} weghalen? Daarmee kan dan niemand meer inloggen.`,
      chooseMeans: (means: string) => `Voortaan inloggen met: ${means}?`,
      settleAccount: (end: string) => `De rekening die eindigt op ${end} vaststellen?`,
    },
    holderUsed: (name: string) => `U werkt nu namens ${name}.`,
    holderCleared:
      'U werkt weer voor al uw budgethouders. Voor één van hen: `pgb holder use` met het nummer uit `pgb holder list`.',
    chooseHolder: 'Voor wie werkt u?',
    allOfThem: (count: number) => `Alle ${count} budgethouders`,
  },
} satisfies CliSubject;
