import type { CliSubject } from '../../shape/cli/subject.ts';

export const staff = {
  commands: {
    staff: {
      summary: 'De medewerkers van uw organisatie en hun rechten',
      details:
        'Wie met eHerkenning voor een organisatie inlogt, krijgt van haar beheerder eigen rechten: inzien, invoeren (wat nog niet bindt), indienen (ondertekenen, declareren, beslissen) en beheren (de gegevens van de organisatie zelf en deze rechten). Wat elke bewerking vraagt, staat in pgb help access. Zolang er niemand is vastgelegd, heeft wie voor de organisatie inlogt alle rechten; wie het eerst rechten geeft of intrekt, is daarna beheerder.',
    },
    'staff list': {
      summary: 'Wie er voor uw organisatie werkt, en met welke rechten',
      details:
        'Ook wat de systemen van uw organisatie mogen, die inloggen met een certificaat of een sleutel, en uw eigen code.',
    },
    'staff give': {
      summary: 'Een medewerker rechten geven',
      details:
        'Geef de code op die de medewerker ziet bij het inloggen, of met pgb whoami. De medewerker heeft daarna deze rechten en geen andere, meteen; zonder --right wordt ernaar gevraagd. De eerste keer hoort er een naam bij. U logt er kort van tevoren opnieuw voor in. De organisatie en de medewerker krijgen bericht.',
    },
    'staff take': {
      summary: 'Alle rechten van een medewerker intrekken',
      details:
        'Dat geldt meteen, ook voor wie nog is ingelogd. De laatste beheerder blijft: geef eerst iemand anders het recht beheren. U logt er kort van tevoren opnieuw voor in.',
    },
    'staff systems': {
      summary: 'Vaststellen wat uw systemen mogen',
      details:
        'Een systeem logt in met het certificaat of een sleutel van uw organisatie en mag alles, tot u dit vaststelt. Het geldt voor al uw systemen, meteen. U logt er kort van tevoren opnieuw voor in.',
    },
  },
  options: {
    staffCode: 'code van de medewerker, uit het overzicht of van de medewerker zelf',
    right: 'recht dat de medewerker krijgt; mag vaker',
    systemRight: 'recht dat de systemen houden; mag vaker',
    noRights: 'de systemen mogen niets meer',
    staffName: 'naam van de medewerker',
  },
  headers: {
    'seat.name': 'Medewerker',
    'seat.code': 'Code medewerker',
    'seat.rights': 'Rechten',
    'systems.rights': 'Rechten van systemen',
    'systems.changedAt': 'Gewijzigd op',
  },
  sections: {
    staff: 'Medewerkers',
  },
  notices: {
    staff: { whichRights: 'Welke rechten?' },
    confirm: {
      giveRights: (code: string, rights: string) =>
        `De medewerker met code ${code} deze rechten geven, en geen andere: ${rights}?`,
      takeRights: (code: string) => `Alle rechten van de medewerker met code ${code} intrekken? Dat geldt meteen.`,
      limitSystems: (rights: string) =>
        rights === ''
          ? 'Uw systemen alle rechten ontnemen?'
          : `Uw systemen deze rechten laten houden, en geen andere: ${rights}?`,
    },
  },
} satisfies CliSubject;
