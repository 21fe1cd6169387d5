import type { CliSubject } from '../../shape/cli/subject.ts';

export const office = {
  commands: {
    office: { summary: 'Voor het zorgkantoor of de gemeente', details: '' },
    'office award': { summary: 'Toekenningsbeschikkingen', details: '' },
    'office award list': { summary: 'Overzicht toekenningsbeschikkingen', details: '' },
    'office award create': {
      summary: 'Een toekenningsbeschikking invoeren',
      details:
        'Voor een budgethouder die al bekend is, volstaan de opties. Een nieuwe budgethouder staat in een JSON-bestand, zodat een BSN nooit op de opdrachtregel komt. Met --function-budget krijgt elke zorgfunctie een eigen bedrag; --care-function is dan niet nodig. Wie op de toekenning van uw kantoor staat die deze opvolgt, komt ook op de nieuwe, tenzij het bestand zelf vertegenwoordigers noemt of u --no-representatives geeft.',
    },
    'office award import': {
      summary: 'Veel toekenningsbeschikkingen tegelijk invoeren uit een CSV-bestand of Excel-werkmap',
      details:
        'Voor budgethouders die uw kantoor al kent; een nieuwe voert u in met `pgb office award create`. Een regel per zorgfunctie; regels van dezelfde budgethouder, wet en ingangsdatum zijn één toekenning. Kolommen: budgethouder (nummer), ingangsdatum, wet, einddatum, bedrag (van de hele toekenning, op elke regel), zorgfunctie, en bij de Wmo en de Jeugdwet eventueel bedrag_zorgfunctie. Vertegenwoordigers van de toekenning die wordt opgevolgd, gaan mee; met nee in de kolom vertegenwoordigers_overnemen niet. Hetzelfde bestand nog eens voert niets dubbel in. Een toekenning die er al is, wijzigt u met `pgb office award change`.',
    },
    'office award template': {
      summary: 'Een leeg CSV-bestand met de kolommen voor toekenningsbeschikkingen',
      details:
        'Vul een regel per zorgfunctie in en voer het bestand in met `pgb office award import`. Een regel ziet er zo uit: A0000817;01-01-2027;Wlz;31-12-2027;25000;begeleiding individueel.',
    },
    'office award change': {
      summary:
        'Een toekenningsbeschikking wijzigen vanaf een dag: bedrag, bedrag per zorgfunctie, einddatum of zorgfuncties',
      details:
        'Wat u niet opgeeft, blijft zoals het is. Met --function-budget geeft u een zorgfunctie een ander bedrag of voegt u er een toe; met 0 euro trekt u haar in. Wat is uitbetaald en ingepland, blijft bij de toekenning. Past het niet meer, dan komt er een declaratiestop tot uw kantoor heeft beoordeeld.',
    },
    'office award end': {
      summary: 'Een toekenningsbeschikking beëindigen, met een laatste dag en een oorzaak',
      details:
        'Zorg tot en met de laatste dag wordt nog betaald en kan worden gedeclareerd. Een overlijden (--cause death) beëindigt ook de zorgovereenkomsten die de toekenning betaalt; een andere dag van overlijden legt u vast met hetzelfde commando, en dan schuift hun einde mee. Was het een vergissing, geef de toekenning dan met `pgb office award change` haar einddatum terug, en trek het einde van elke zorgovereenkomst in met `pgb office agreement continue`: niemand anders kan dat.',
    },
    'office award withdraw': {
      summary: 'Een toekenningsbeschikking intrekken vanaf een dag, met een reden',
      details: 'Zorg van voor die dag wordt nog betaald. Zonder --from geldt het vanaf vandaag.',
    },
    'office award versions': { summary: 'Alle versies van een toekenningsbeschikking', details: '' },
    'office award conflict': {
      summary: 'De declaratiestop van een bestedingsconflict opheffen, met een reden',
      details:
        'Bekijk het conflict eerst met "pgb award show". Past de toekenning weer na een wijziging, dan vervalt de stop vanzelf.',
    },
    'office award settle': {
      summary: 'Een toekenningsbeschikking vaststellen na afloop van het jaar',
      details:
        'Dit kan als niets meer over het jaar kan worden gedeclareerd (de maand staat in "pgb portal rules") en niets meer is ingepland. Daarna verandert er niets meer aan. Bekijk de uitkomst eerst met "pgb award settlement".',
    },
    'office agreement': { summary: 'Zorgovereenkomsten', details: '' },
    'office agreement list': {
      summary: 'Zorgovereenkomsten en wijzigingen ter beoordeling',
      details: 'Van een wijziging staan ingangsdatum en status erbij. Met --status ook andere zorgovereenkomsten.',
    },
    'office agreement assess': {
      summary: 'Een zorgovereenkomst goedkeuren of afkeuren',
      details:
        'U ziet haar naast de vorige tekst. Met --all-agreements in één keer alle zorgovereenkomsten die wachten, met --all-amendments alle wijzigingen ter beoordeling; afkeuren vraagt ook dan een reden. Elke wijziging krijgt een eigen uitkomst.',
    },
    'office payment': { summary: 'Uitbetalingen bij de bank', details: '' },
    'office payment answer': {
      summary: 'Het antwoord van de bank inlezen: pain.002, camt.053 of camt.054',
      details:
        'Wat de bank weigert of terugstuurt, wordt weer ingepland; zorgverlener en budgethouder krijgen bericht. Hetzelfde bestand nog eens inlezen verandert niets. Is iets in het bestand niet te begrijpen, dan wordt er niets van overgenomen.',
    },
    'office payment deposit': {
      summary: 'Een vrijwillige storting van een budgethouder vastleggen',
      details:
        'De storting staat apart in het budget en blijft staan als de toekenning wordt verlaagd. Ze draagt wat in een tarief boven het maximum ligt; met --care-function is ze voor een zorgfunctie waarvoor de toekenning een eigen bedrag heeft (Wmo, Jeugdwet), en wordt dat bedrag zoveel hoger. Met --repaid gaat een bedrag terug dat niet is besteed of ingepland. Hetzelfde bedrag van dezelfde dag met hetzelfde kenmerk wordt herkend en niet nog eens vastgelegd: dan wordt u gevraagd of het een andere is, en een script zegt dat met --again.',
    },
    'office payment retry': {
      summary: 'Een teruggekomen uitbetaling opnieuw proberen',
      details: 'De volgende betaalrun stuurt het geld naar dezelfde rekening.',
    },
    'office payment runs': { summary: 'Betaalruns: wat op welke dag is betaald', details: '' },
    'office payment file': {
      summary: 'Het betaalbestand van een betaalrun, voor de bank: pain.001',
      details:
        'Zonder --output-file komt het op de standaarduitvoer. Een bestand dat er al staat, blijft staan, tenzij u --force geeft. Gaat het vanzelf naar het systeem van de SVB (`pgb office delivery list`), lever het dan niet ook zelf aan.',
    },
    'office payroll': { summary: 'Loonopdrachten: wat wacht op de salarisadministratie', details: '' },
    'office payroll list': { summary: 'Overzicht loonopdrachten', details: 'Elke maand wordt er vanzelf één gemaakt.' },
    'office payroll show': { summary: 'Eén loonopdracht, met de totalen', details: '' },
    'office payroll lines': {
      summary: 'De regels van een loonopdracht, voor wie de salarisadministratie doet',
      details:
        'Met --all -o csv of -o json is dit het bestand van de opdracht: per uitbetaling de werknemer met BSN, de werkgever, de uren, de periode, bruto, vakantiegeld, reiskosten en werkgeverslasten. Bedragen staan in CSV in euro’s en in JSON in eurocenten. Vakantiegeld en reiskosten zijn een deel van bruto; werkgeverslasten komen erbovenop. Een regel met creditedPaymentId neemt een loon uit een eerdere opdracht terug, met de bedragen die het had, onder nul.',
    },
    'office payroll answer': {
      summary: 'De uitslag van een loonopdracht inlezen: wat is ingehouden en wat netto is',
      details:
        'Het bestand is dat van "pgb office payroll lines", als CSV of JSON, met withheld en net ingevuld. Verplicht zijn paymentId, withheldEuros en netEuros (in JSON paymentId, withheldCents en netCents). Netto en ingehouden zijn samen bruto. Is er iets niet goed, dan wordt er niets van overgenomen; dezelfde uitslag nog eens verandert niets. Daarna betaalt de betaalrun het nettobedrag, op de dag van de lonen.',
    },
    'office delivery': { summary: 'Aanleveringen aan het systeem van de SVB of van uw kantoor', details: '' },
    'office delivery list': {
      summary: 'Overzicht aanleveringen: wat aankwam, en wat niet',
      details:
        'Een aanlevering komt er voor elk betaalbestand en elke loonopdracht, en voor een kantoor bij elke beoordeling, toekenning en declaratiestop. Alleen waar de beheerder een systeem heeft ingesteld.',
    },
    'office delivery retry': {
      summary: 'Een aanlevering opnieuw proberen',
      details: 'Onder hetzelfde kenmerk: een systeem dat haar al heeft, doet niets een tweede keer.',
    },
    'office delivery close': {
      summary: 'Zeggen dat een aanlevering met de hand is gedaan',
      details:
        'Ze gaat dan niet nog eens. Doe dit nadat u zelf bij de bank of in het systeem hebt gezien dat het er is.',
    },
  },
  options: {
    depositAmount: 'bedrag in euro’s',
    depositReceived: 'dag waarop het is ontvangen of terugbetaald',
    depositFunction: 'zorgfunctie waarvoor de storting is; zonder is ze voor tarieven boven het maximum',
    depositReference: 'kenmerk waaronder de bank de storting kent',
    depositAgain: 'het is een andere dan die met hetzelfde bedrag, dezelfde dag en hetzelfde kenmerk',
    depositRepaid: 'het is niet ontvangen maar terugbetaald aan de budgethouder',
    payrollOpen: 'alleen regels zonder uitslag',
    payrollResult: 'CSV- of JSON-bestand met de uitslag; - is de standaardinvoer',
    payrollDryRun: 'laat alleen zien wat er zou gebeuren',
    paymentRunId: 'nummer van de betaalrun',
    deliveryId: 'nummer van de aanlevering, zoals in het overzicht',
    payrollOrderId: 'nummer van de loonopdracht',
    bankDocument: 'XML-bestand van de bank; - is de standaardinvoer',
    bankDryRun: 'laat alleen zien wat er zou gebeuren',
    law: 'zorgwet',
    careFunction: 'zorgfunctie; vaker te geven',
    amount: 'toegekend bedrag in euro’s',
    awardFile: 'CSV-bestand of Excel-werkmap (xlsx) met een regel per zorgfunctie',
    mapAward: 'welke kolom hoe heet in uw bestand, bijvoorbeeld "bedrag=Budget"; vaker te geven',
    awardBatch: 'toekenningen in één verzoek',
    awardsPerSecond: 'ten hoogste zoveel toekenningen in een seconde; een verzoek bevat er dan ook niet meer',
    keepRepresentatives: 'neem de vertegenwoordigers van de vorige toekenning niet over',
    functionBudget: 'bedrag voor één zorgfunctie (Wmo en Jeugdwet); vaker te geven',
    holderOfAward: 'nummer van een bekende budgethouder',
    decision: 'goedkeuren of afkeuren',
  },
  notices: {
    confirm: {
      retryPayment: (id: string) => `Betaling ${id} bij de volgende betaalrun opnieuw sturen, naar dezelfde rekening?`,
      closeDelivery: (id: string) =>
        `Aflevering ${id} afsluiten, omdat het bericht met de hand is overgebracht? Ze wordt dan niet meer geprobeerd.`,
    },
    creditTransferWritten: (paymentRun: string, file: string) =>
      `${file} is het betaalbestand van betaalrun ${paymentRun}. Lever het één keer aan bij de bank.`,
  },
  menu: {
    'office payment runs': 'Betaalruns en hun bestanden',
    'office payroll list': 'Loonopdrachten',
    'office award create': 'Invoeren toekenningsbeschikking',
  },
} satisfies CliSubject;
