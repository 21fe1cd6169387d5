import type { CliSubject } from '../../shape/cli/subject.ts';
import type { CorrectedAmount } from '../../shape/corrected-amount.ts';
import type { Formats } from '../../shape/formats.ts';
import { countAll } from '../../write/counted.ts';

export const declaration = {
  sections: {
    'monthlyPay.parts': 'Dagen die worden betaald',
  },
  commands: {
    declaration: { summary: 'Declaraties', details: '' },
    'declaration list': {
      summary: 'Overzicht van declaraties, facturen, maandlonen en vaste maandbedragen, uitbetaald of niet',
      details:
        'Maandlonen en vaste maandbedragen dient niemand in; zij staan er vanzelf bij. De betaaldatum is de dag waarop er is, of wordt, betaald; de uitbetaling erachter toont pgb payment show.',
    },
    'declaration show': { summary: 'Eén declaratie met haar regels', details: '' },
    'declaration create': {
      summary: 'Eén declaratie indienen: dag voor dag gevraagd, met opties of uit een JSON-bestand',
      details:
        'Zonder --line en --input wordt in een terminal gevraagd wat er per dag is geleverd, met het totaal van elke week; wat u invulde blijft bewaard als u stopt, en voor het indienen ziet u wat er van het budget overblijft. Met --copy-last-month begint u met de vorige maand, elke dag op dezelfde weekdag. Een regel is een dag en een aantal, en zo nodig de zorgfunctie: --line 2026-10-01=7,5 of --line "2026-10-02 3 group-guidance". Zonder --reference wordt het kenmerk uit de inhoud gemaakt, zodat dezelfde declaratie niet twee keer wordt ingediend.',
    },
    'declaration claim': {
      summary: 'Een bedrag zonder uren vragen: verantwoordingsvrij bedrag, vervoerskosten, feestdagenuitkering en meer',
      details:
        'Met --award voor wat naar de rekening van de budgethouder gaat: accountability-free-amount, transport, social-network-amount. Met --agreement voor wat naar een zorgverlener gaat: holiday-bonus, additional-care-costs, en death-benefit, dat het betaalkantoor vastlegt. Met --statement zegt u waarvoor het is; bij transport, additional-care-costs en social-network-amount moet dat. Indienen is opdracht geven om te betalen. Wat er hoogstens wordt betaald, staat in "pgb portal rules".',
    },
    'declaration check': {
      summary: 'Controleren wat het portaal van declaraties zou vinden; er wordt niets ingediend',
      details:
        'Een CSV-bestand wordt zonder portaal gecontroleerd, met dezelfde regels, tegen een momentopname van uw zorgovereenkomsten (pgb declaration snapshot). Elke bevinding noemt regel, kolom, code, wat er gevonden is en wat te doen. Wat dubbel is in het bestand, al geïmporteerd of al gedeclareerd, heeft elk een eigen code. Zonder bestand wordt één declaratie uit opties of JSON aan het portaal voorgelegd.',
    },
    'declaration approve': {
      summary: 'Declaraties van zorgverleners goedkeuren',
      details:
        'Noem de nummers, of kies met --all en --month: van elke budgethouder voor wie u beslist, of met --holder van één. Elke declaratie krijgt een eigen uitkomst. Opnieuw uitvoeren is veilig.',
    },
    'declaration reject': {
      summary: 'Declaraties van zorgverleners afkeuren, met een reden',
      details: 'Noem de nummers, of kies met --all en --month; de reden geldt voor elke declaratie.',
    },
    'declaration invoice': {
      summary: 'De factuur bij een declaratie ophalen of toevoegen, als PDF',
      details:
        'Wie de declaratie indiende, voegt de factuur toe met --add, zolang er nog niet over is beslist; een nieuwe vervangt de vorige. Wie de declaratie mag zien, kan de factuur ophalen. Een PDF van ten hoogste 2 MB.',
    },
    'declaration withdraw': { summary: 'Declaraties intrekken die nog niet zijn ingepland', details: '' },
    'declaration correct': {
      summary: 'Een uitbetaalde declaratie corrigeren: een nieuwe komt in haar plaats',
      details:
        'Geef alle regels van de maand, ook die goed waren: de nieuwe declaratie komt in de plaats van de hele oude. Meer wordt nog uitbetaald, minder wordt verrekend met de volgende uitbetalingen aan dezelfde zorgverlener. De correctie van een zorgverlener wacht op de budgethouder; tot dan geldt de oude.',
    },
    'declaration credit': {
      summary: 'Een uitbetaalde declaratie intrekken',
      details:
        'Het bedrag is weer vrij in het budget en wordt verrekend met de volgende uitbetalingen aan dezelfde zorgverlener; zie pgb recovery list.',
    },
    'declaration import': {
      summary: 'Declaraties indienen uit een CSV-bestand of een Excel-werkmap',
      details:
        'Kolommen: zorgovereenkomst, datum, aantal (of begintijd, eindtijd, pauze); zo nodig zorgfunctie, eenheid, tarief, bedrag, reiskosten_km, factuurnummer, factuurdatum, btw_nummer, zorgverlener (alleen vergeleken), kenmerk, opmerking. Regels van één zorgovereenkomst en maand worden één declaratie. Is één regel fout, dan wordt die declaratie in haar geheel vastgehouden. Foute regels staan in een bestand dat u na verbetering opnieuw importeert. Dezelfde opdracht nog eens uitvoeren gaat verder waar het gebleven was; niets wordt twee keer ingediend.',
    },
    'declaration template': {
      summary: 'Een CSV-bestand om in te vullen, met uw zorgovereenkomsten van een maand',
      details:
        'Per zorgovereenkomst en zorgfunctie een regel, met de afgesproken eenheid en het tarief: kopieer die voor elke dag, vul datum en aantal in, en haal weg wat niet geleverd is. Wat in die maand al is gedeclareerd, staat er niet in. Het bestand opent in Excel en gaat terug met pgb declaration import.',
    },
    'declaration snapshot': {
      summary: 'Bewaren waaraan uw declaraties worden getoetst, om zonder portaal te controleren',
      details:
        'Tarieven, looptijden en toekenningen van uw goedgekeurde zorgovereenkomsten, en welke maanden al gedeclareerd zijn; geen namen en geen zorgbeschrijvingen. Neem een nieuwe als er iets is veranderd: pgb declaration check zegt hoe oud hij is.',
    },
  },
  options: {
    claimKind: 'soort bedrag',
    claimAmount: 'bedrag in euro’s',
    claimMonth: 'maand waarvoor het is; zonder deze optie de vorige maand',
    claimAward: 'toekenning waaruit het wordt gevraagd',
    claimAgreement: 'zorgovereenkomst waarvoor het wordt gevraagd',
    statement: 'waarvoor het is',
    declaration: 'nummer van de declaratie',
    declarationId: 'nummer van de declaratie',
    declarationIds: 'nummers van declaraties',
    allAwaiting: 'alle declaraties die op uw beoordeling wachten',
    awaitingMonth: 'alleen van deze maand, bij --all',
    sick: 'ziekte-uren die worden doorbetaald: dag, aantal en zo nodig zorgfunctie; vaker te geven',
    holiday: 'vakantie-uren die zijn opgenomen: dag, aantal en zo nodig zorgfunctie; vaker te geven',
    line: 'dag, aantal en zo nodig zorgfunctie; vaker te geven',
    copyLastMonth:
      'beginnen met wat er over de maand ervoor is gedeclareerd; --line vervangt daarin wat er die dag stond',
    reference: 'uw eigen kenmerk',
    invoiceNumber: 'factuurnummer',
    invoiceDate: 'factuurdatum',
    vatNumber: 'btw-nummer op de factuur',
    invoiceFile: 'PDF van de factuur, om bij de declaratie te bewaren',
    addInvoice: 'PDF van de factuur die erbij komt',
    invoicePdf: 'bestand om de factuur in te bewaren; zonder deze optie het nummer van de declaratie met .pdf',
    declarationMonth: 'maand van de zorg; standaard die van de regels',
    importFile: 'CSV-bestand of Excel-werkmap (xlsx) met een regel per dag en zorgfunctie',
    add: 'regels samenvoegen met wat er voor dezelfde overeenkomst en maand al staat: intrekken en samen opnieuw indienen',
    addUp: 'regels van dezelfde overeenkomst, dag en zorg zonder begin- en eindtijd optellen tot één regel',
    update:
      'wat eerder is gedeclareerd en nu anders is, intrekken en opnieuw indienen; corrigeren als het is uitbetaald',
    perSecond: 'ten hoogste zoveel declaraties in een seconde; een verzoek bevat er dan ook niet meer',
    sendIncomplete: 'een declaratie zonder haar foute regels versturen, in plaats van haar vast te houden',
    fill: 'ingevuld met verzonnen zorg voor elke werkdag, om mee te oefenen',
    snapshot: 'bestand van de momentopname; zonder deze optie dat van deze omgeving',
    checkFile:
      'CSV-bestand of Excel-werkmap (xlsx) die zonder portaal wordt gecontroleerd, of een JSON-bestand als bij --input',
    batch: 'declaraties in één verzoek',
  },
  headers: {
    lineCount: 'Regels',
    minutes: 'Uren',
    submittedAt: 'Ingediend',
    decidedAt: 'Beoordeeld',
    rejectionReason: 'Reden afkeuring',
    travelMetres: 'Reis',
    travelCents: 'Reiskosten',
  },
  menu: {
    'declaration create': 'Indienen declaratie',
    'declaration list': 'Overzicht declaraties en maandlonen',
  },
  notices: {
    entry: {
      weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
      week: 'Week',
      month: 'Over welke maand declareert u?',
      agreement: 'Onder welke zorgovereenkomst?',
      onlyAgreement: (name: string) => `Zorgovereenkomst: ${name}`,
      care: 'Welke zorg vult u in?',
      holiday: 'opgenomen vakantie-uren',
      copy: (month: string, id: string) => `Beginnen met een kopie van ${month} (${id})?`,
      copied: (id: string, month: string, lines: number) =>
        `Overgenomen uit ${id} van ${month}, elke dag op dezelfde weekdag. Regels: ${lines}.`,
      leftOut: (days: string, month: string) => `Niet overgenomen, want ${month} heeft zo'n dag niet: ${days}.`,
      how: (care: string, isHours: boolean, hasTravel: boolean) =>
        `${care}. Typ per dag ${isHours ? 'de uren, zoals 7,5 of 7:30' : 'het aantal'}${hasTravel ? `, en zo nodig de kilometers erachter: ${isHours ? '7,5' : '1'} 12,4 km` : ''}. Enter: zoals het er staat, of niets. - maakt een dag leeg, < gaat een dag terug, . laat de rest zoals het is.`,
      unreadable: (isHours: boolean, hasTravel: boolean) =>
        `Dat is niet te lezen. Typ ${isHours ? 'uren, zoals 7,5 of 7:30' : 'een heel aantal, zoals 1'}${hasTravel ? ', zo nodig met kilometers: 7,5 12,4 km' : ''}; of - voor niets, < voor een dag terug, . voor klaar.`,
      whatNow: 'Klopt het zo?',
      actions: {
        handIn: 'Ja, indienen',
        day: 'Een dag wijzigen',
        other: 'Andere zorg invullen',
        stop: 'Bewaren en later verdergaan',
        discard: 'Weggooien en stoppen',
      },
      takeUp: 'U was nog bezig. Waarmee gaat u verder?',
      begun: (agreement: string, month: string, days: number) =>
        `${agreement}, ${month}, ${days === 1 ? '1 dag' : `${days} dagen`} ingevuld`,
      anew: 'Een nieuwe declaratie beginnen',
      total: (care: string, quantity: string) => `${care}: ${quantity}`,
      amount: (amount: string) => `Bedrag van de declaratie: ${amount}.`,
      cost: costs,
      whichDay: 'Welke dag van de maand?',
      noSuchDay: (first: string, last: string) => `Typ een dag van ${first} tot en met ${last}.`,
    },
    declaration: {
      template: (lines: string, agreements: string, month: string) =>
        `Sjabloon voor ${month}. Regels: ${lines}, zorgovereenkomsten: ${agreements}.`,
      nothingToDeclare: (month: string) => `Voor ${month} is er niets meer te declareren.`,
      awaiting: (id: string) => `Declaratie ${id} is ingediend en wacht op de budgethouder.`,
      submitted: (id: string) => `Declaratie ${id} is ingediend.`,
      corrected: (id: string, by: string, change: CorrectedAmount, { money }: Formats) =>
        `Declaratie ${id} van ${money(change.wasCents)} is gecorrigeerd door ${by} van ${money(change.becomesCents)}. ${difference(change, money)}`,
      correctionAwaits: (id: string, by: string, { wasCents, becomesCents }: CorrectedAmount, { money }: Formats) =>
        `Correctie ${by} van ${money(becomesCents)} wacht op de budgethouder; tot dan geldt ${id} van ${money(wasCents)}.`,
      invoiceAdded: (id: string) => `De factuur staat bij declaratie ${id}.`,
      invoiceWritten: (id: string, file: string) => `De factuur van declaratie ${id} staat in ${file}.`,
      credited: (id: string) =>
        `Declaratie ${id} is ingetrokken; wat was uitbetaald, wordt verrekend: pgb recovery list.`,
      decided: (approved: number, rejected: number, refused: number) =>
        countAll(['goedgekeurd', approved], ['afgekeurd', rejected], ['geweigerd', refused]),
      deciding: (done: number, total: number | undefined, perSecond: number) =>
        `Beoordeeld: ${done}${total === undefined ? '' : ` van ${total}`}, ${perSecond} per seconde`,
      decidedBefore: (count: number) => `Daarvan eerder al zo besloten: ${count}`,
      withdrawn: (withdrawn: number, refused: number) => countAll(['ingetrokken', withdrawn], ['geweigerd', refused]),
      checked: (acceptable: number, duplicate: number, rejected: number) =>
        countAll(['in orde', acceptable], ['al ingediend', duplicate], ['afgekeurd', rejected]),
    },
    snapshot: {
      taken: (agreements: number, declarations: number, file: string) =>
        `Momentopname bewaard in ${file}. Zorgovereenkomsten: ${agreements}, eerdere declaraties: ${declarations}.`,
    },
    check: {
      by: (at: string, caller: string) =>
        `Gecontroleerd zonder portaal, tegen de momentopname van ${at}, als ${caller}.`,
      noBudget:
        'Of er genoeg budget is, kan een zorgverlener hier niet zien: dat controleert het portaal bij het indienen.',
      old: (days: number, command: string) => `de momentopname is ${days} dagen oud. Een nieuwe: ${command}`,
      otherCaller: (command: string) =>
        `de momentopname is van een ander portaal, of van iemand anders dan wie u nu bent. Een eigen: ${command}`,
      counted: (lines: string, parts: readonly string[]) => `Regels: ${lines}, waarvan ${parts.join(', ')}.`,
      parts: {
        accepted: (lines: string) => `${lines} in orde`,
        duplicate: (lines: string) => `${lines} al ingediend`,
        changed: (lines: string) => `${lines} al ingediend en nu anders`,
        rejected: (lines: string) => `${lines} fout`,
        held: (lines: string) => `${lines} in orde, maar bij een foute regel van dezelfde declaratie`,
        'not-sent': (lines: string) => `${lines} niet gecontroleerd`,
      },
      group: (code: string, lines: string, first: readonly number[], more: boolean) =>
        `${code}: ${lines} ${lines === '1' ? 'regel' : 'regels'} (${first.join(', ')}${more ? ', …' : ''})`,
      moreFindings: (count: string) => `Bevindingen die hier niet staan: ${count}. Alle: -o csv of -o ndjson`,
    },
    confirm: {
      declare: (cost: string, left: string) => `${costs(cost, left)} Indienen?`,
      correct: (id: string, change: CorrectedAmount, { money }: Formats) =>
        `Declaratie ${id} is uitbetaald: ${money(change.wasCents)}. De correctie komt in de plaats van de hele declaratie: die wordt ${money(change.becomesCents)}. ${difference(change, money)} Corrigeren?`,
      credit: (id: string, amount: string) =>
        `Declaratie ${id} is uitbetaald. Intrekken en ${amount} verrekenen met de volgende uitbetalingen?`,
      withdraw: (count: number) =>
        count === 1 ? 'Deze declaratie intrekken?' : `Deze ${count} declaraties intrekken?`,
      approveAll: (count: number, amount: string, warned: number) =>
        `${warned === 0 ? '' : `Bij ${warned} van de ${count} is iets opgemerkt; pgb declaration show toont wat. `}${count === 1 ? `1 declaratie van ${amount} goedkeuren?` : `${count} declaraties goedkeuren, samen ${amount}?`}`,
      approveWarned: (count: number) =>
        count === 1 ? 'Deze declaratie toch goedkeuren?' : `Deze ${count} declaraties toch goedkeuren?`,
      rejectAll: (count: number, amount: string, _warned: number) =>
        count === 1 ? `1 declaratie van ${amount} afkeuren?` : `${count} declaraties afkeuren, samen ${amount}?`,
    },
  },
} satisfies CliSubject;

function costs(cost: string, left: string): string {
  return `Deze declaratie kost het budget ${cost}; daarna is er nog ${left} over.`;
}

function difference({ wasCents, becomesCents }: CorrectedAmount, money: Formats['money']): string {
  if (becomesCents < wasCents)
    return `${money(wasCents - becomesCents)} minder, en dat wordt verrekend: pgb recovery list.`;
  return becomesCents > wasCents
    ? `${money(becomesCents - wasCents)} meer, en dat wordt nog uitbetaald: pgb payment list.`
    : 'Het bedrag blijft gelijk.';
}
