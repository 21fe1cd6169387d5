/** What each command does, by its path: one line in a list, and what more there is to say in its own help. */
export const commands = {
  login: {
    summary: 'Inloggen',
    details:
      'In de oefenomgeving kiest u met --persona wie u bent. Bij een ander portaal opent de browser; met --no-browser wordt alleen het adres getoond.',
  },
  logout: { summary: 'Uitloggen en de bewaarde sessie wissen', details: '' },
  whoami: { summary: 'Wie u bent, als wat, en waar uw sessie bewaard wordt', details: '' },
  home: { summary: 'Startpagina: uw taken en de nieuwste berichten', details: '' },
  demo: {
    summary: 'Het hele verhaal op een tijdelijk oefenportaal, in minder dan een minuut',
    details: '',
  },
  help: {
    summary: 'Uitleg over een opdracht of een onderwerp',
    details: 'Onderwerpen: exit-codes, environment, output.',
  },
  context: { summary: 'Welk portaal, en als wie', details: '' },
  'context list': { summary: 'Overzicht omgevingen', details: '' },
  'context show': { summary: 'De omgeving die nu gebruikt wordt, en waar elke waarde vandaan komt', details: '' },
  'context add': {
    summary: 'Een omgeving toevoegen',
    details: 'De omgeving `practice` is er altijd: het oefenportaal op deze computer.',
  },
  'context use': { summary: 'Een omgeving kiezen', details: '' },
  'context remove': { summary: 'Een omgeving verwijderen, met de bewaarde sessie', details: '' },
  holder: { summary: 'Wiens budget', details: '' },
  'holder list': { summary: 'Overzicht budgethouders', details: '' },
  'holder use': {
    summary: 'Kiezen namens welke budgethouder u werkt',
    details: 'Voor vertegenwoordigers. Zonder nummer kijkt u weer naar alle budgethouders.',
  },
  award: { summary: 'Toekenningsbeschikkingen', details: '' },
  'award list': { summary: 'Overzicht toekenningsbeschikkingen', details: '' },
  'award show': { summary: 'Eén toekenningsbeschikking', details: '' },
  agreement: { summary: 'Zorgovereenkomsten', details: '' },
  'agreement list': { summary: 'Overzicht zorgovereenkomsten', details: '' },
  'agreement show': { summary: 'Eén zorgovereenkomst, met afspraken, handtekeningen en beoordeling', details: '' },
  'agreement create': {
    summary: 'Een zorgovereenkomst opstellen',
    details:
      'In een terminal worden de vragen gesteld die nog open zijn, in vijf stappen; na elke stap is het concept bewaard. Is alles gegeven wat nodig is, met opties of in een bestand, dan wordt niets gevraagd. Een optie gaat vóór het bestand. Het BSN van een nieuwe zorgverlener is nooit een optie: het wordt gevraagd, of staat in het bestand onder careProvider.',
  },
  'agreement edit': {
    summary: 'Een concept wijzigen, met opties of uit een JSON-bestand',
    details:
      'Een stap uit het bestand vervangt de hele stap; een optie wijzigt alleen dat ene gegeven. Vragen worden niet gesteld.',
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
    details: '',
  },
  'agreement submit': { summary: 'De ondertekende zorgovereenkomst ter beoordeling sturen', details: '' },
  'agreement end': { summary: 'Een goedgekeurde zorgovereenkomst beëindigen', details: '' },
  'agreement discard': { summary: 'Een concept weggooien', details: '' },
  'agreement import': {
    summary: 'Veel concepten opstellen uit een CSV-bestand',
    details:
      'Voor budgethouders en vertegenwoordigers. Regels van dezelfde budgethouder en zorgverlener worden één concept, een regel per tarief; wat zij verder afspreken staat op elke regel. Kolommen: budgethouder, zorgverlener (nummer, AGB-code of KVK-nummer), soort, ingangsdatum, zorgbeschrijving; zo nodig toekenning (weg te laten als er op de ingangsdatum één is), familierelatie, einddatum, looptijd, vervangt, proeftijd_maanden, opzegtermijn_maanden, urenpatroon, uren_per_week, dagen_per_week, zorgfunctie, eenheid, tarief of maandbedrag, reiskosten_per_km, werkzaamheden, overige_afspraken, salarisadministratie, loonheffingskorting, werkgeverslasten, kenmerk. Het derdenbeding en de bepaling over zes weken staan er altijd in. Een concept mag onvolledig zijn: wat er nog niet aan klopt, wordt gemeld als let op. Delen en ondertekenen gaat daarna per zorgovereenkomst. Hetzelfde bestand nog eens maakt niets dubbel; wat veranderd is, wordt met --update in het concept gewijzigd. Een volgende zorgovereenkomst met dezelfde zorgverlener kan als de vorige dan voorbij is; iets anders naast een concept krijgt een eigen kenmerk.',
  },
  'agreement template': {
    summary: 'Een leeg CSV-bestand met de kolommen voor zorgovereenkomsten',
    details:
      'Vul een regel per tarief in en importeer het bestand met pgb agreement import. Een regel ziet er zo uit: A0000817;V0000001;;overeenkomst van opdracht;;01-01-2027;31-12-2027 en verderop begeleiding individueel;uur;52,50. Lege kolommen mogen weg.',
  },
  declaration: { summary: 'Declaraties', details: '' },
  'declaration list': { summary: 'Overzicht declaraties', details: '' },
  'declaration show': { summary: 'Eén declaratie met haar regels', details: '' },
  'declaration create': {
    summary: 'Eén declaratie indienen, met opties of uit een JSON-bestand',
    details:
      'Een regel is een dag en een aantal, en zo nodig de zorgfunctie: --line 2026-10-01=7,5 of --line "2026-10-02 3 group-guidance". Zonder --reference wordt het kenmerk uit de inhoud gemaakt, zodat dezelfde declaratie niet twee keer wordt ingediend.',
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
  'declaration withdraw': { summary: 'Declaraties intrekken die nog niet zijn ingepland', details: '' },
  'declaration import': {
    summary: 'Declaraties indienen uit een CSV-bestand',
    details:
      'Kolommen: zorgovereenkomst, datum, aantal (of begintijd, eindtijd, pauze); zo nodig zorgfunctie, eenheid, tarief, bedrag, reiskosten_km, factuurnummer, factuurdatum, kenmerk, opmerking. Regels van één zorgovereenkomst en maand worden één declaratie. Is één regel fout, dan wordt die declaratie in haar geheel vastgehouden. Foute regels staan in een bestand dat u na verbetering opnieuw importeert. Dezelfde opdracht nog eens uitvoeren gaat verder waar het gebleven was; niets wordt twee keer ingediend.',
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
  import: { summary: 'Eerdere imports', details: '' },
  'import list': { summary: 'Overzicht imports', details: '' },
  'import resume': {
    summary: 'Verder gaan met een import die gestopt is',
    details: 'Zonder nummer de nieuwste die niet af is. Dezelfde opdracht opnieuw geven doet hetzelfde.',
  },
  'import retry': {
    summary: 'Afgewezen regels van een import ongewijzigd opnieuw versturen',
    details:
      'Voor regels die intussen wel goed kunnen zijn: de zorgovereenkomst is goedgekeurd, het budget verhoogd, de maand voorbij. Zonder nummer de nieuwste import met een afgewezen bestand.',
  },
  'import show': { summary: 'Eén import met zijn uitkomsten', details: '' },
  'import mapping': { summary: 'Bewaarde kolomindelingen', details: '' },
  'import mapping list': {
    summary: 'Overzicht kolomindelingen',
    details: 'Bewaren gaat met --save-mapping bij een import of controle, gebruiken met --mapping.',
  },
  'import mapping remove': { summary: 'Een kolomindeling verwijderen', details: '' },
  budget: { summary: 'Budget', details: '' },
  'budget show': {
    summary: 'Overzicht budget: totaal, uitbetaald, ingepland en over',
    details: 'Met het nummer van een toekenningsbeschikking alleen dat budget.',
  },
  payment: { summary: 'Uitbetalingen', details: '' },
  'payment list': { summary: 'Overzicht uitbetalingen', details: '' },
  'payment show': { summary: 'Eén uitbetaling', details: '' },
  message: { summary: 'Berichten', details: '' },
  'message list': { summary: 'Overzicht berichten', details: '' },
  'message show': { summary: 'Eén bericht; het blijft ongelezen', details: '' },
  'message read': { summary: 'Berichten lezen; daarna gelden ze als gelezen', details: '' },
  event: { summary: 'Wat er gebeurd is, op volgorde', details: '' },
  'event list': { summary: 'Overzicht gebeurtenissen', details: 'Ga verder met het laatste nummer: --after.' },
  'event follow': {
    summary: 'Nieuwe gebeurtenissen tonen zodra ze er zijn',
    details: 'Stopt met Ctrl+C. Met -o ndjson staat elke gebeurtenis op een eigen regel.',
  },
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
  portal: { summary: 'Het oefenportaal', details: '' },
  'portal start': {
    summary: 'Een oefenportaal starten voor andere programma’s op deze computer',
    details: 'Blijft draaien tot Ctrl+C. Zonder --data worden de gegevens van de oefenomgeving gebruikt.',
  },
  'portal seed': { summary: 'Verzonnen mensen en zorgovereenkomsten toevoegen', details: '' },
  'portal clock': {
    summary: 'De klok van het oefenportaal bekijken of verzetten',
    details: 'Zonder opties: hoe laat het daar is.',
  },
  'portal faults': {
    summary: 'Een draaiend oefenportaal laten haperen, om te zien of uw koppeling daartegen kan',
    details:
      'Alleen voor de API: inloggen en de oefenopdrachten blijven werken. Wat u opgeeft, komt in de plaats van wat er was, en geldt tot --off of tot het portaal stopt. Zonder opties: wat er nu aan staat.',
  },
  'portal run': { summary: 'De betalingen van een dag uitvoeren, als betaalmedewerker', details: '' },
  api: {
    summary: 'Eén aanroep van de API, met de sessie van deze omgeving',
    details: 'Het antwoord wordt ongewijzigd getoond.',
  },
  config: { summary: 'Instellingen', details: '' },
  'config list': { summary: 'Overzicht instellingen, en waar elke waarde vandaan komt', details: '' },
  'config get': { summary: 'Eén instelling', details: '' },
  'config set': { summary: 'Een instelling bewaren; zonder waarde wordt ze gewist', details: '' },
};
