import type { CliSubject } from '../../shape/cli/subject.ts';
import { countAll } from '../../write/counted.ts';

function amendments(count: number): string {
  return count === 1 ? '1 wijziging' : `${count} wijzigingen`;
}

function agreements(count: number): string {
  return count === 1 ? '1 zorgovereenkomst' : `${count} zorgovereenkomsten`;
}

export const agreement = {
  commands: {
    agreement: { summary: 'Zorgovereenkomsten', details: '' },
    'agreement list': { summary: 'Overzicht zorgovereenkomsten', details: '' },
    'agreement show': { summary: 'Eén zorgovereenkomst, met afspraken, handtekeningen en beoordeling', details: '' },
    'agreement document': {
      summary: 'De hele tekst van een zorgovereenkomst, ook als pdf',
      details:
        'De tekst zoals die wordt ondertekend: de partijen, de afspraken, de bepalingen die de wet eist en de handtekeningen. In het pdf-bestand staat dezelfde tekst.',
    },
    'agreement tariff-list': {
      summary: 'De tarievenlijst van een zorginstelling ophalen of toevoegen, als PDF',
      details:
        'De lijst hoort bij de zorgovereenkomst: wie ondertekent, ondertekent ook de lijst. U voegt haar toe met --add zolang de zorgovereenkomst nog gewijzigd kan worden; een nieuwe vervangt de vorige. Voegt de zorgverlener haar toe aan wat is gedeeld, dan vervallen de handtekeningen. Een PDF van ten hoogste 2 MB.',
    },
    'agreement create': {
      summary: 'Een zorgovereenkomst opstellen',
      details:
        'In een terminal worden de vragen gesteld die nog open zijn, in vijf stappen; na elke stap is het concept bewaard. Is alles gegeven wat nodig is, met opties of in een bestand, dan wordt niets gevraagd. Een optie gaat vóór het bestand. Het BSN van een nieuwe zorgverlener is nooit een optie: het wordt gevraagd, of staat in het bestand onder careProvider.',
    },
    'agreement edit': {
      summary: 'Een concept afmaken, of verbeteren wat terugkwam',
      details:
        'In een terminal gaat u zonder opties verder bij de eerste vraag die nog open is, met alles ingevuld wat er al stond; ook van wat teruggestuurd of afgekeurd is. Met opties of een JSON-bestand wordt niets gevraagd: een stap uit het bestand vervangt de hele stap, een optie wijzigt alleen dat ene gegeven en wat daardoor niet meer kan. Een zorgverlener wijzigt zo wat met hem gedeeld is, behalve de zorgverlener, de soort en de toekenning; een handtekening onder de oude tekst vervalt.',
    },
    'agreement amend': {
      summary: 'Een goedgekeurde zorgovereenkomst wijzigen of verlengen',
      details:
        'Laat zien wat er verandert, wie moet ondertekenen en of de budgetverstrekker moet beoordelen, en deelt de wijziging na uw akkoord met de andere partij. De huidige afspraken gelden tot de ingangsdatum van de nieuwe. Ondertekenen, insturen, terugsturen, heropenen en weggooien gaat met dezelfde commando’s als bij de zorgovereenkomst zelf: loopt er een wijziging, dan gaan ze daarover. Veel tegelijk: --all met bijvoorbeeld --raise 3%, voor alle budgethouders die u vertegenwoordigt of die u met pgb holder use koos, of --csv met een bestand. Met --end erbij verlengt --all ook, zoals bij overeenkomsten die op 31 december aflopen; de toekenning van die dagen moet er dan zijn, met u erop als u vertegenwoordigt. Eerst ziet u per toekenning wat het kost en wat er naar verwachting overblijft (alleen dat: --dry-run); elke regel krijgt een uitkomst in een resultaatbestand, zoals bij een import. Kolommen: zorgovereenkomst, ingangsdatum, en wat er verandert: verhoging (in procenten), zorgfunctie met eenheid, tarief en zo nodig storting (wat een vrijwillige storting van het tarief draagt; een regel per tarief), maandbedrag, einddatum, uren_per_week, dagen_per_week, reiskosten_per_km, vakantie_uren, werkzaamheden, overige_afspraken. Een verhoging is altijd van het bedrag van de dag ervoor, dus hetzelfde nog eens geven wijzigt niets dubbel; wat gestopt is, gaat verder.',
    },
    'agreement compare': {
      summary: 'Wat er anders is dan in de vorige tekst, of dan in uw vorige zorgovereenkomst met dezelfde ander',
      details: '',
    },
    'agreement check': { summary: 'Wat er nog niet klopt of ontbreekt voordat u kunt delen', details: '' },
    'agreement share': { summary: 'Het concept delen met de zorgverlener', details: '' },
    'agreement return': { summary: 'Een gedeelde zorgovereenkomst terugsturen, met een reden', details: '' },
    'agreement reopen': {
      summary: 'Een gedeelde of ondertekende zorgovereenkomst terughalen om te wijzigen',
      details: 'Handtekeningen die al gezet zijn, vervallen.',
    },
    'agreement sign': {
      summary: 'Ondertekenen: eerst de zorgverlener, daarna de budgethouder',
      details:
        'Met --all-amendments in één keer alle wijzigingen die op uw handtekening wachten, zoals na een jaarwisseling. Elke wijziging krijgt een eigen uitkomst; nog eens geven doet niets dubbel.',
    },
    'agreement submit': {
      summary: 'De ondertekende zorgovereenkomst ter beoordeling sturen',
      details:
        'Met --all-amendments in één keer alle ondertekende wijzigingen. Elke wijziging krijgt een eigen uitkomst; nog eens geven doet niets dubbel.',
    },
    'agreement end': {
      summary: 'Een goedgekeurde zorgovereenkomst beëindigen of opzeggen',
      details:
        'De budgethouder beëindigt, de zorgverlener zegt op. Voor een werknemer is de opzegtermijn een maand en voor een werkgever wat de wet zegt, tegen het einde van een maand; bij een opdracht is het wat is afgesproken. Een zorgverlener die een einddatum afsprak zonder opzegtermijn, zegt niet eerder op, tenzij om een dringende reden. Voordat u bevestigt, leest u wat een laatste dag in het verleden terugvordert; met --dry-run gebeurt er niets anders. Een verkeerde laatste dag verplaatst de budgethouder met hetzelfde commando, ook als die voorbij is, maar niet tot na de dag waartegen de zorgverlener opzegde.',
    },
    'office agreement end': {
      summary: 'Vastleggen dat een zorgovereenkomst op papier is beëindigd of opgezegd',
      details:
        'Voor wie het portaal niet gebruikt. De opzegtermijn telt vanaf de dag waarop de brief is gegeven (--given-on). Met hetzelfde commando verplaatst u de laatste dag. Budgethouder en zorgverlener krijgen bericht, met de reden die u opgeeft. Wat een laatste dag in het verleden terugvordert, leest u voordat u bevestigt; met --dry-run gebeurt er niets anders.',
    },
    'office agreement continue': {
      summary: 'Een einde intrekken dat een kantoor verkeerd heeft vastgelegd, op papier of door overlijden',
      details:
        'Alleen voor een einde dat een kantoor vastlegde en dat nog geldt; wat een partij zelf in het portaal gaf, trekt zij zelf in. Niemand hoeft het ermee eens te zijn, want gezegd is er niets; budgethouder en zorgverlener krijgen bericht, met de reden die u opgeeft. Het einde van ervoor geldt weer, of de overeenkomst loopt door. Wat alsnog wordt betaald, leest u voordat u bevestigt; met --dry-run gebeurt er niets anders.',
    },
    'office agreement expiry-notice': {
      summary: 'Vastleggen dat het einde van een arbeidsovereenkomst op papier is aangezegd',
      details:
        'De aanzegging (BW 7:668) die de budgethouder op papier gaf, komt in een nieuwe versie van de zorgovereenkomst, vanaf deze maand. Daarna vraagt het portaal er niet meer om.',
    },
    'agreement continue': {
      summary: 'Het einde van een zorgovereenkomst intrekken, zodat zij doorloopt',
      details:
        'Een opzegging die de ander heeft bereikt, wordt alleen ingetrokken als die ander het ermee eens is (BW 3:37 lid 5). Wie het einde gaf, vraagt het met dit commando; de ander krijgt een taak en zegt met hetzelfde commando ja, of met --decline nee. Een einde door overlijden dat per vergissing is ingevoerd, trekt de budgethouder of vertegenwoordiger alleen in; legde een kantoor het overlijden vast, dan trekt alleen een kantoor het in. Daarna gelden weer de afspraken en de einddatum van voor de beëindiging, en rekent het portaal de maanden opnieuw uit. Met --dry-run ziet u alleen wat er alsnog wordt betaald. Een zorgverlener vraagt het zolang de laatste dag niet voorbij is.',
    },
    'agreement discard': { summary: 'Een concept weggooien', details: '' },
    'agreement import': {
      summary: 'Veel concepten opstellen uit een CSV-bestand of een Excel-werkmap',
      details:
        'Voor budgethouders en vertegenwoordigers. Regels van dezelfde budgethouder en zorgverlener worden één concept, een regel per tarief; wat zij verder afspreken staat op elke regel. Kolommen: budgethouder, zorgverlener (nummer, AGB-code of KVK-nummer), soort, ingangsdatum, zorgbeschrijving; zo nodig toekenning (weg te laten als er op de ingangsdatum één is), familierelatie, einddatum, looptijd, vervangt, proeftijd_maanden, opzegtermijn_maanden, urenpatroon, uren_per_week, dagen_per_week, zorgfunctie, eenheid, tarief (met storting: wat een vrijwillige storting ervan draagt) of maandbedrag (met een zorgfunctie als de toekenning voor elke een eigen bedrag heeft), reiskosten_per_km, vakantie_uren (in tarief, of bij opname), werkzaamheden, overige_afspraken, salarisadministratie, loonheffingskorting, werkgeverslasten, wooninitiatief, aanzegging, identiteitsbewijs_gezien, contractnummer, clientnummer, ondertekenaar, functie_ondertekenaar, kenmerk. Het derdenbeding en de bepaling over zes weken staan er altijd in. Een concept mag onvolledig zijn: wat er nog niet aan klopt, wordt gemeld als let op. Delen en ondertekenen gaat daarna per zorgovereenkomst. Hetzelfde bestand nog eens maakt niets dubbel; wat veranderd is, wordt met --update in het concept gewijzigd. Een volgende zorgovereenkomst met dezelfde zorgverlener kan als de vorige dan voorbij is; iets anders naast een concept krijgt een eigen kenmerk.',
    },
    'agreement template': {
      summary: 'Een leeg CSV-bestand met de kolommen voor zorgovereenkomsten',
      details:
        'Vul een regel per tarief in en importeer het bestand met pgb agreement import. Een regel ziet er zo uit: A0000817;V0000001;;overeenkomst van opdracht;;01-01-2027;31-12-2027 en verderop begeleiding individueel;uur;52,50. Lege kolommen mogen weg.',
    },
  },
  options: {
    agreementId: 'nummer van de zorgovereenkomst',
    amendments: 'de kolommen voor wijzigingen van lopende overeenkomsten, die pgb agreement amend --csv leest',
    ofVersion: 'een eerdere versie, of die van een wijziging; anders de versie die nu geldt',
    pdf: 'pdf-bestand om te schrijven, in plaats van de tekst te tonen',
    'agreement.input': 'JSON-bestand met (een deel van) de antwoorden, of - voor standaardinvoer',
    'agreement.share': 'daarna meteen delen met de zorgverlener',
    'agreement.draft': 'alleen als concept opslaan; wat er nog niet is, mag later',
    'agreement.award': 'toekenning die de zorg betaalt; vaker te geven',
    'agreement.provider': 'nummer van een bekende zorgverlener',
    'agreement.providerKind': 'nieuwe zorgverlener: wat voor',
    'agreement.providerAgb': 'nieuwe zorgverlener: AGB-code',
    'agreement.providerKvk': 'nieuwe zorgverlener: KVK-nummer',
    'agreement.providerName': 'nieuwe zorgverlener: naam',
    'agreement.providerBirthDate': 'nieuwe zorgverlener: geboortedatum',
    'agreement.providerIban': 'nieuwe zorgverlener: rekeningnummer',
    'agreement.providerEmail': 'nieuwe zorgverlener: e-mailadres',
    'agreement.providerPhone': 'nieuwe zorgverlener: telefoonnummer',
    'agreement.family': 'familierelatie met de budgethouder',
    'agreement.kind': 'soort zorgovereenkomst',
    'agreement.start': 'ingangsdatum',
    'agreement.term': 'looptijd',
    'agreement.end': 'einddatum, bij bepaalde tijd',
    'agreement.replaces': 'zorgovereenkomst van wie vervangen wordt, bij vervanging',
    'agreement.waitingDays': 'wachtdagen: dagen zonder loon aan het begin van ziekte, hoogstens 2',
    'agreement.trialPeriod': 'proeftijd in maanden',
    'agreement.noticePeriod': 'opzegtermijn in maanden',
    'agreement.hours': 'vaste of onregelmatige uren',
    'agreement.hoursPerWeek': 'uren per week, bij vaste uren',
    'agreement.holidayHours': 'vakantie-uren: in het tarief, of gedeclareerd bij opname',
    'agreement.daysPerWeek': 'dagen per week',
    'agreement.rate':
      'tarief, bijvoorbeeld individual-guidance=hour:64,80; met wat een vrijwillige storting ervan draagt individual-guidance=hour:95,00:10,01; vaker te geven',
    'agreement.monthlyAmount': 'in plaats van tarieven: maandloon of vast maandbedrag in euro’s',
    'agreement.monthlyCare':
      'zorgfunctie waarvoor het maandbedrag is; nodig als een toekenning bedragen per zorgfunctie heeft',
    'agreement.travelPerKm': 'reiskosten per kilometer in euro’s',
    'agreement.activities': 'werkzaamheden',
    'agreement.careDescription': 'zorgbeschrijving',
    'agreement.payroll': 'salarisadministratie door de SVB',
    'agreement.taxCredit': 'loonheffingskorting toepassen',
    'agreement.employerCharges': 'werkgeverslasten',
    'agreement.thirdPartyClause': 'het derdenbeding opnemen; het staat ook zonder deze optie in elke overeenkomst',
    'agreement.sixWeekClause':
      'de bepaling over zes weken opnemen; die staat ook zonder deze optie in elke overeenkomst',
    'agreement.otherTerms': 'overige afspraken',
    'agreement.residentialInitiative': 'of de zorginstelling een kleinschalig wooninitiatief is',
    amendExpiryNotice:
      'vastleggen dat het einde schriftelijk is aangezegd, uiterlijk een maand tevoren (BW 7:668); vanaf deze maand, als --from er niet staat',
    'agreement.expiryNotice': 'nu al aanzeggen dat de arbeidsovereenkomst op de einddatum eindigt',
    'agreement.identitySeen':
      'of u een geldig identiteitsbewijs van de werknemer hebt gezien; een kopie komt niet in het portaal',
    'agreement.contractNumber': 'contractnummer van de zorginstelling zelf',
    'agreement.clientNumber': 'cliëntnummer van de budgethouder bij de zorginstelling',
    'agreement.tariffList': 'PDF van de tarievenlijst van de zorginstelling',
    addTariffList: 'PDF van de tarievenlijst die erbij komt',
    tariffListPdf:
      'bestand om de tarievenlijst in te bewaren; zonder deze optie het nummer van de zorgovereenkomst met .pdf',
    'agreement.signatoryName': 'wie namens de zorginstelling ondertekent',
    'agreement.signatoryFunction': 'functie van wie namens de zorginstelling ondertekent',
    start: 'ingangsdatum',
    end: 'einddatum',
    waitsFor: 'alleen waar u dit nog moet doen, zoals een wijziging ondertekenen',
    allAgreements: 'alle zorgovereenkomsten die op uw beoordeling wachten',
    allAmendments: 'alle wijzigingen waarbij dit van u wordt gevraagd',
    ofProvider: 'alleen met deze zorgverlener',
    oneAgreement: 'nummer van de zorgovereenkomst, als het er één is',
    amendFrom: 'eerste dag van de nieuwe afspraken; de eerste van de volgende maand als u niets kiest',
    amendAll: 'alle goedgekeurde zorgovereenkomsten wijzigen die u mag wijzigen',
    amendLaw: 'met --all: alleen onder deze zorgwet',
    amendRaise: 'met --all: tarieven en maandbedragen met dit percentage verhogen',
    amendCsv:
      'CSV-bestand of Excel-werkmap (xlsx) met een regel per zorgovereenkomst of tarief; - is de standaardinvoer',
    amendBatch: 'wijzigingen in één verzoek',
    amendmentsPerSecond: 'ten hoogste zoveel wijzigingen in een seconde; een verzoek bevat er dan ook niet meer',
    amendInput: 'JSON-bestand met wat er verandert, of - voor standaardinvoer',
    indefinite: 'verder zonder einddatum',
    readVersion: 'de versie die u las; staat er een andere, dan gebeurt er niets',
    givenOn: 'dag waarop het op papier is gegeven',
    givenBy: 'wie het gaf; de budgethouder als u niets kiest',
    paperReason: 'reden, en hoe u het weet; de partijen lezen dit',
    declineContinue: 'het einde laten staan dat de ander wil intrekken',
    lastDay: 'laatste dag van de zorgovereenkomst of de toekenning',
    hoursPerWeek: 'uren per week, bijvoorbeeld 7,5 of 7:30',
    daysPerWeek: 'dagen per week',
    monthlyAmount: 'vast maandbedrag of maandloon in euro’s',
    activities: 'werkzaamheden',
    agreementFile: 'CSV-bestand of Excel-werkmap (xlsx) met een regel per tarief',
    updateDrafts: 'wat eerder is opgesteld en nu anders is, in het concept wijzigen',
    draftIncomplete: 'een concept zonder zijn foute regels opstellen, in plaats van het vast te houden',
    mapAgreement: 'welke kolom hoe heet in uw bestand, bijvoorbeeld "ingangsdatum=Begin"; vaker te geven',
    draftBatch: 'concepten in één verzoek',
    draftsPerSecond: 'ten hoogste zoveel concepten in een seconde; een verzoek bevat er dan ook niet meer',
  },
  headers: {
    'amendment.version': 'Lopende wijziging',
    'amendment.status': 'Wijziging',
    'amendment.from': 'Wijziging per',
    'amendment.needsAssessment': 'Wijziging beoordelen',
    'amendment.nextOperations': 'Nu mogelijk met de wijziging',
    declaredDifferenceCents: 'Verschil gedeclareerd',
    end: 'Einde',
    returnReason: 'Reden terugsturen',
    agreementId: 'Overeenkomst',
    cents: 'Tarief',
    signedAt: 'Ondertekend op',
    assessedAt: 'Beoordeeld op',
    'workArrangements.hoursPattern': 'Uren',
    'workArrangements.minutesPerWeek': 'Uren per week',
    'workArrangements.holidayHours': 'Vakantie-uren',
    'workArrangements.daysPerWeek': 'Dagen per week',
    'workArrangements.waitingDays': 'Wachtdagen bij ziekte',
    'workArrangements.trialPeriodMonths': 'Proeftijd (maanden)',
    'workArrangements.noticePeriodMonths': 'Opzegtermijn (maanden)',
    'workArrangements.travelCentsPerKm': 'Reiskosten per km',
    'workArrangements.replacesAgreementId': 'Vervangt',
    'generalTerms.payrollAdministration': 'Salarisadministratie SVB',
    'generalTerms.sixWeekClause': 'Zeswekenbeding',
    'assessment.decision': 'Beoordeling',
    'assessment.reason': 'Reden beoordeling',
    'assessment.assessedAt': 'Beoordeeld op',
  },
  sections: {
    payChanges: 'Wat er verandert aan bedragen',
    changes: 'Wat er verandert',
    amendments: 'Wijzigingen',
    'workArrangements.rates': 'Tarieven',
    signatures: 'Handtekeningen',
  },
  menu: {
    'agreement create': 'Opstellen zorgovereenkomst',
    'agreement list': 'Overzicht zorgovereenkomsten',
  },
  notices: {
    agreement: {
      unpaid: (day: string) =>
        `Voor zorg na ${day} betaalt geen toekenning. Vraag de budgetverstrekker om een nieuwe toekenning; staat die in het portaal, dan loopt de zorgovereenkomst vanzelf door. Of beëindig haar met "pgb agreement end".`,
      written: (id: string, file: string) => `${id} staat in ${file}`,
      tariffListAdded: (id: string) => `De tarievenlijst staat bij zorgovereenkomst ${id}.`,
      tariffListWritten: (id: string, file: string) => `De tarievenlijst van zorgovereenkomst ${id} staat in ${file}.`,
      created: (id: string) => `Concept ${id} is opgeslagen.`,
      saved: (id: string) => `Zorgovereenkomst ${id} is opgeslagen.`,
      shared: (id: string) => `Zorgovereenkomst ${id} is gedeeld met de zorgverlener.`,
      returned: (id: string) => `Zorgovereenkomst ${id} is teruggestuurd.`,
      reopened: (id: string) => `Zorgovereenkomst ${id} is weer een concept; handtekeningen zijn vervallen.`,
      signed: (id: string) => `Zorgovereenkomst ${id} is ondertekend.`,
      nowSubmit: (id: string) => `Stuur haar nu ter beoordeling in: pgb agreement submit ${id}`,
      nowHolder: 'Nu controleert en ondertekent de budgethouder.',
      submitted: (id: string) => `Zorgovereenkomst ${id} is ter beoordeling gestuurd.`,
      approved: (id: string) => `Zorgovereenkomst ${id} is goedgekeurd.`,
      rejected: (id: string) => `Zorgovereenkomst ${id} is afgekeurd.`,
      ended: (id: string, lastDay: string) => `Zorgovereenkomst ${id} is beëindigd; de laatste dag is ${lastDay}.`,
      expiryNoticeRecorded: (id: string) => `Vastgelegd: het einde van zorgovereenkomst ${id} is aangezegd.`,
      continued: (id: string) => `Zorgovereenkomst ${id} loopt door: het einde is ingetrokken.`,
      recordedEndWithdrawn: (id: string) => `Het vastgelegde einde van zorgovereenkomst ${id} is ingetrokken.`,
      continueAsked: (id: string) =>
        `Gevraagd: zorgovereenkomst ${id} loopt door als de ander het ermee eens is. Tot dan verandert er niets.`,
      continueDeclined: (id: string) => `Het einde van zorgovereenkomst ${id} blijft staan.`,
      nothingBefore: (id: string) => `Voor zorgovereenkomst ${id} is er geen eerdere tekst om mee te vergelijken.`,
      deciding: (done: number, total: number | undefined, perSecond: number) =>
        `Zorgovereenkomsten gedaan: ${done}${total === undefined ? '' : ` van ${total}`}, ${perSecond} per seconde`,
      discarded: (id: string) => `Concept ${id} is weggegooid.`,
      inOrder: (id: string) => `Zorgovereenkomst ${id} is in orde.`,
    },
    payEffect: {
      claimedBack: (amount: string) => `Van de maanden die zijn uitbetaald, wordt ${amount} teruggevorderd.`,
      cancelled: (amount: string) => `Van de maanden die zijn ingepland of nog volgen, wordt ${amount} niet betaald.`,
      payable: (amount: string) => `Van de maanden tot nu toe wordt ${amount} alsnog betaald.`,
      closed: (months: readonly string[]) =>
        `Dit verandert niets aan wat wel of niet is uitbetaald over ${months.join(', ')}: dat is vastgesteld of afgesloten. U en de budgetverstrekker krijgen daar bericht van.`,
      nothing: 'Aan maandlonen en vaste maandbedragen verandert tot nu toe niets.',
      endMovable:
        'Is dit een verkeerde dag, dan verplaatst de budgethouder de laatste dag met hetzelfde commando, of wordt het einde ingetrokken met pgb agreement continue. Wat een kantoor verkeerd vastlegde, trekt het in met pgb office agreement continue.',
    },
    amendment: {
      written: (path: string) => `De zorgovereenkomsten die gewijzigd worden, staan in ${path}.`,
      nowSign:
        'Gedeeld. Nu ondertekenen wie moet: pgb agreement sign --all-amendments. Daarna insturen: pgb agreement submit --all-amendments.',
      deciding: (done: number, total: number | undefined, perSecond: number) =>
        `Wijzigingen gedaan: ${done}${total === undefined ? '' : ` van ${total}`}, ${perSecond} per seconde`,
      decided: {
        sign: (done: number, refused: number) => countAll(['ondertekend', done], ['geweigerd', refused]),
        submit: (done: number, refused: number) => countAll(['ingestuurd', done], ['geweigerd', refused]),
        approve: (done: number, refused: number) => countAll(['goedgekeurd', done], ['geweigerd', refused]),
        reject: (done: number, refused: number) => countAll(['afgekeurd', done], ['geweigerd', refused]),
      },
      shared: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is gedeeld met de andere partij.`,
      returned: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is teruggestuurd.`,
      reopened: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is weer een concept; handtekeningen zijn vervallen.`,
      signed: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is ondertekend.`,
      submitted: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is ter beoordeling gestuurd.`,
      approved: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is goedgekeurd.`,
      rejected: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is afgekeurd.`,
      discarded: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} is weggegooid.`,
    },
    confirm: {
      amendMany: (count: number, extra: string, short: number) =>
        `${amendments(count)} delen? Samen ${extra} extra tot het einde van de toekenningen.${short === 0 ? '' : ` Bij ${short === 1 ? '1 toekenning' : `${short} toekenningen`} is het budget dan naar verwachting niet genoeg.`}`,
      allAgreements: {
        approve: (count: number) =>
          `${agreements(count)} goedkeuren? Wat er verandert, ziet u met pgb agreement compare.`,
        reject: (count: number) => `${agreements(count)} afkeuren?`,
      },
      allAmendments: {
        sign: (count: number) =>
          `${amendments(count)} ondertekenen? Wat er verandert, ziet u met pgb agreement list --waits-for sign-amendment en pgb agreement show.`,
        submit: (count: number) => `${amendments(count)} ter beoordeling insturen?`,
        approve: (count: number) => `${amendments(count)} goedkeuren?`,
        reject: (count: number) => `${amendments(count)} afkeuren?`,
      },
      shareAmendment: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} delen?`,
      discardAmendment: (id: string, version: number) =>
        `Wijziging (versie ${version}) van zorgovereenkomst ${id} weggooien?`,
      discard: (id: string) => `Concept ${id} weggooien?`,
      end: (id: string, date: string) => `Zorgovereenkomst ${id} beëindigen op ${date}?`,
      expiryNotice: (id: string) => `Vastleggen dat het einde van zorgovereenkomst ${id} op papier is aangezegd?`,
      withdrawRecordedEnd: (id: string) => `Het vastgelegde einde van zorgovereenkomst ${id} intrekken?`,
      continueOn: (id: string) => `Zorgovereenkomst ${id} laten doorlopen?`,
      declineContinue: (id: string) => `Het einde van zorgovereenkomst ${id} laten staan?`,
      absence: 'Dit zo melden?',
      approve: (id: string, version: number) => `Versie ${version} van zorgovereenkomst ${id} goedkeuren?`,
      reject: (id: string, version: number) => `Versie ${version} van zorgovereenkomst ${id} afkeuren?`,
      return: (id: string, version: number) => `Versie ${version} van zorgovereenkomst ${id} terugsturen?`,
      sign: (id: string, version: number) => `Versie ${version} van zorgovereenkomst ${id} ondertekenen?`,
      submit: (id: string, version: number) => `Versie ${version} van zorgovereenkomst ${id} ter beoordeling sturen?`,
      reopen: (id: string) => `Zorgovereenkomst ${id} terughalen? Handtekeningen vervallen.`,
    },
  },
} satisfies CliSubject;
