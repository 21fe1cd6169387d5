import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

/** Budget holders, care providers, and whoever acts for them. */
export const person = {
  fields: {
    providerKind: 'soort zorgverlener',
    signIn: 'inlog',
    assuranceLevel: 'betrouwbaarheidsniveau',
    signedInAt: 'ingelogd sinds',
    tokenEndsAt: 'toegangstoken geldt tot',
    role: 'rol',
    budgetHolders: 'budgethouders',
    person: 'persoon',
    agbCode: 'AGB-code',
    furtherAgbCodes: 'andere AGB-codes',
    isOwn: 'eigen code',
    addedBy: 'toegevoegd door',
    kvkNumber: 'KVK-nummer',
    bsn: 'BSN',
    iban: 'IBAN',
    birthDate: 'geboortedatum',
    careRegistered: 'ingeschreven voor zorg',
    bigRegistered: 'BIG-geregistreerd',
    email: 'e-mailadres',
    careProvider: 'zorgverlener',
    budgetHolder: 'budgethouder',
    street: 'straat',
    houseNumber: 'huisnummer',
    postcode: 'postcode',
    city: 'plaats',
    address: 'adres',
    representatives: 'vertegenwoordigers',
    settledBy: 'vastgesteld door',
    since: 'sinds',
    namedBy: 'genoemd door',
    representativeId: 'vertegenwoordiger',
    paysFrom: 'betaald vanaf',
    budgetHolderId: 'budgethouder',
    phone: 'telefoonnummer',
    initials: 'voorletters',
    surname: 'achternaam',
    careProviderId: 'zorgverlener',
    familyRelation: 'familierelatie',
    providerFormality: 'formeel of informeel',
  },
  items: {
    representatives: 'vertegenwoordiger',
  },
  words: {
    assuranceLevel: { low: 'laag', substantial: 'substantieel', high: 'hoog' },
    role: {
      'budget-holder': 'budgethouder',
      representative: 'vertegenwoordiger',
      'care-provider': 'zorgverlener',
      assessor: 'beoordelaar',
      'payment-officer': 'betaalmedewerker SVB',
    },
    representativeKind: {
      parent: 'ouder',
      guardian: 'voogd',
      curator: 'curator',
      administrator: 'bewindvoerder',
      mentor: 'mentor',
      'authorised-agent': 'gemachtigde',
      'guaranteed-assistant': 'gewaarborgde hulp',
    },
    careProviderKind: {
      person: 'persoon',
      'self-employed': "zzp'er",
      organisation: 'zorginstelling',
    },
    providerFormality: {
      formal: 'formeel',
      informal: 'informeel',
    },
    accountStatus: {
      'in-force': 'in gebruik',
      waiting: 'in de wachttijd',
      proposed: 'opgegeven door budgethouder',
    },
    familyRelation: {
      none: 'geen familie',
      partner: 'partner',
      'first-degree': 'familie in de eerste graad',
      'second-degree': 'familie in de tweede graad',
    },
    recordKind: {
      'budget-holder': 'budgethouder',
      'care-provider': 'zorgverlener',
      representative: 'vertegenwoordiger',
    },
  },
  operations: {
    'me.show': 'eigen gegevens bekijken',
    'budgetHolders.list': 'budgethouders bekijken',
    'budgetHolders.show': 'budgethouder bekijken',
    'budgetHolders.account': 'rekening van een budgethouder bekijken',
    'budgetHolders.settleAccount': 'rekening van een budgethouder vaststellen',
    'careProviders.list': 'zorgverleners bekijken',
    'careProviders.show': 'zorgverlener bekijken',
    'careProviders.create': 'zorgverlener toevoegen',
    'careProviders.search': 'zorgverlener zoeken',
    'careProviders.update': 'gegevens van een zorgverlener wijzigen',
    'careProviders.codes': 'AGB-codes van een zorgverlener bekijken',
    'careProviders.addCode': 'AGB-code aan een zorgverlener toevoegen',
    'careProviders.removeCode': 'AGB-code van een zorgverlener weghalen',
    'careProviders.accounts': 'rekeningen van een zorgverlener bekijken',
    'careProviders.settleAccount': 'rekening van een zorgverlener vaststellen',
  },
  events: {
    'budget-holder.representative-added': (params) => ({
      subject: 'Vertegenwoordiger bij een andere budgetverstrekker',
      body: `Voor ${numbered('budgethouder', params)} is op een toekenning van een andere budgetverstrekker een vertegenwoordiger gezet. Die mag niets bij uw toekenningen, tenzij u of de budgethouder hem of haar daar ook op zet. Klopt dit volgens u niet? Bespreek het met de budgethouder.`,
    }),
    'budget-holder.representative-removed': (params) => ({
      subject: 'Vertegenwoordiger weg bij een andere budgetverstrekker',
      body: `Voor ${numbered('budgethouder', params)} is van een toekenning van een andere budgetverstrekker een vertegenwoordiger gehaald. Bij uw toekenningen verandert er niets. Staat dezelfde persoon op uw toekenning, ga dan na of dat nog klopt.`,
    }),
    'care-provider.changed': (params) => ({
      subject: 'Uw gegevens zijn gewijzigd',
      body: `De gegevens van ${numbered('zorgverlener', params)} in het portaal zijn gewijzigd. Bekijk ze met \`pgb whoami\`. Klopt er iets niet? Meld het aan de SVB.`,
    }),
    'care-provider.code-added': (params) => ({
      subject: 'AGB-code toegevoegd',
      body: `Bij ${numbered('zorgverlener', params)} hoort nu ook de AGB-code${when(params.agbCode, (code) => ` ${code}`)}. Wie met die code inlogt of een bestand met die code aanlevert, is deze zorgverlener. Klopt dit niet? Haal de code weg met \`pgb provider code remove\`, of bel de SVB.`,
    }),
    'care-provider.code-removed': (params) => ({
      subject: 'AGB-code weggehaald',
      body: `De AGB-code${when(params.agbCode, (code) => ` ${code}`)} hoort niet meer bij ${numbered('zorgverlener', params)}: wie daarmee inlogt, komt er niet meer in. Klopt dit niet? Voeg de code weer toe met \`pgb provider code add\`, of bel de SVB.`,
    }),
    'care-provider.certificate-ends': (params) => ({
      subject: 'Certificaat van uw systemen loopt af',
      body: joinSentences(
        `Het laatste certificaat waarmee een van de systemen van ${numbered('zorgverlener', params)} inlogt, loopt af${when(params.end, (day) => ` op ${format.date(day)}`)}.`,
        'Vraag een nieuw certificaat aan en stel het in waar dat systeem draait: daarna komt het er met het oude niet meer in. Log er één keer mee in, dan weet het portaal ervan en krijgt u hier geen bericht meer over.',
      ),
    }),
    'budget-holder.account-settled': (params) => ({
      subject: 'Rekening van de budgethouder vastgesteld',
      body: `Voor ${numbered('budgethouder', params)} is een rekening vastgesteld. Daarheen gaat wat niet aan een zorgverlener wordt betaald, zoals het verantwoordingsvrije bedrag. Hebt u dit niet zelf gedaan? Stel dan opnieuw uw eigen rekening vast met \`pgb holder account settle\`, of bel de SVB.`,
    }),
    'care-provider.account-settled': (params) => ({
      subject: 'Uw rekeningnummer is vastgesteld',
      body: joinSentences(
        `Voor ${numbered('zorgverlener', params)} is een rekeningnummer vastgesteld.`,
        when(
          params.date,
          (day) => `Vanaf ${format.date(day)} gaat al uw geld daarheen; tot die dag verandert er niets.`,
        ),
        'De rekening die hiervoor gold, blijft bij ons bekend. Hebt u dit niet zelf gedaan? Stel dan voor die dag opnieuw uw eigen rekening vast, of bel de SVB.',
      ),
    }),
  },
  issues: {
    PROVIDER_NUMBER_NOT_FOR_KIND: ({ kind }) =>
      `Dit nummer hoort niet bij een ${kind}. Een persoon heeft alleen een BSN; een zzp'er of zorginstelling heeft een AGB-code of KVK-nummer. Laat het nummer weg of kies een andere soort zorgverlener.`,
    PROVIDER_NUMBERS_DIFFER: () =>
      'De zorgverlener met het andere nummer staat in het portaal met een ander nummer op deze plek. Controleer beide nummers, of geef alleen het nummer waarvan u zeker bent; klopt het portaal niet, vraag dan de SVB om het te verbeteren.',
    PROVIDER_REGISTER_FLAG: () =>
      'U gaf op dat de zorgverlener in een register staat; in het portaal staat dat niet. Alleen de SVB kan dit invullen, uit het register. Laat het weg en vraag de SVB om het na te kijken.',
    PROVIDER_FIELD_FROM_REGISTER: () =>
      'Dit gegeven komt uit een register en kunt u hier niet wijzigen. U kunt uw e-mailadres en telefoonnummer wijzigen; vraag de SVB om dit gegeven te verbeteren.',
    PROVIDER_KNOWN_DIFFERENTLY: () =>
      'Deze zorgverlener is al bekend, met iets anders op deze plek. Wat u opgaf is niet overgenomen. Controleer of u de juiste zorgverlener hebt; de zorgverlener of de SVB kan het wijzigen.',
    AGB_CODE_COMPANY_UNPROVED: () =>
      'Meer AGB-codes krijgt alleen een bedrijf dat in het handelsregister is gevonden. Vraag de SVB om de zorgverlener eerst na te kijken; de SVB doet dat met `pgb provider refresh`.',
    AGB_CODE_OF_ANOTHER: () =>
      'Deze AGB-code is al van een andere zorgverlener in het portaal. Controleer de code; klopt hij, vraag dan de SVB om uit te zoeken van wie hij is.',
    AGB_CODE_NOT_REGISTERED: () =>
      'Het AGB-register kent deze code niet. Controleer de acht cijfers, of wacht tot Vektis de code heeft ingeschreven.',
    AGB_CODE_OTHER_KVK: () =>
      'Achter deze AGB-code staat in het AGB-register een ander KVK-nummer dan dat van de zorgverlener. Zo’n code hoort bij een ander bedrijf. Controleer de code, of laat het register verbeteren.',
    AGB_CODE_UNPROVED: () =>
      'Het AGB-register bevestigt nu niet dat deze code bij uw KVK-nummer hoort. Probeer het later opnieuw, of vraag de SVB om de code toe te voegen.',
    AGB_CODES_TOO_MANY: ({ maximum }) =>
      `Een zorgverlener heeft hoogstens ${maximum} AGB-codes naast de eigen code. Haal eerst een code weg die niet meer wordt gebruikt.`,
    AGB_CODE_OWN: () =>
      'Dit is de eigen AGB-code van de zorgverlener; die kan niet weg. De SVB kan er een andere voor in de plaats zetten.',
    AGB_CODE_UNKNOWN: () => 'Deze zorgverlener heeft deze AGB-code niet. Bekijk de codes met `pgb provider code list`.',
    AGB_CODE_ON_CERTIFICATE: ({ found }) =>
      `Deze AGB-code staat op ${found} ${found === 1 ? 'certificaat dat nog geldig is' : 'certificaten die nog geldig zijn'}. Laat ${found === 1 ? 'dat' : 'die'} intrekken door wie de certificaten uitgeeft; daarna kan de code weg. Op een oefenportaal doet de beheerder van dat portaal dat, met \`pgb portal certificate revoke\`.`,
    AGB_CODES_OF_KVK: () =>
      'De andere AGB-codes van deze zorgverlener horen bij het bedrijf dat het nu is. Haal eerst die codes weg (`pgb provider code remove`) en wijzig dit daarna.',
    ACCOUNT_PROPOSED_OTHERWISE: () =>
      'Een andere budgethouder gaf voor deze zorgverlener een ander rekeningnummer op. Uw opgave geldt alleen voor geld van uw eigen budget, tot de zorgverlener zelf een rekening vaststelt. Vraag de zorgverlener welk nummer klopt.',
    ACCOUNT_SETTLED: () =>
      'De rekening van deze zorgverlener is al vastgesteld. Wat u opgaf is niet bewaard en er gaat geen geld naartoe. U kunt het rekeningnummer weglaten.',
    ACCOUNT_OF_PROVIDER: () =>
      'U hebt met deze zorgverlener al een zorgovereenkomst gedeeld. Het rekeningnummer kan nu alleen de zorgverlener zelf of de SVB nog wijzigen. Laat het weg en vraag de zorgverlener om de rekening vast te stellen.',
  },
  tasks: {
    'settle-account': some('rekeningnummer', 'rekeningnummers', 'vaststellen'),
  },
} satisfies Subject;
