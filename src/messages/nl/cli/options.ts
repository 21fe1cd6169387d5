/** What each flag and each argument is for, by its name in the command or the `text` that the command gives. */
export const options = {
  // every command
  output: 'vorm van de uitvoer',
  fields: 'alleen deze velden, met komma’s ertussen',
  lang: 'taal van de teksten',
  context: 'de omgeving voor deze ene opdracht',
  portal: 'adres van het portaal voor deze ene opdracht',
  as: 'in de oefenomgeving: als wie',
  holder: 'namens deze budgethouder',
  accessible: 'uitvoer voor schermlezers: elke waarde op een eigen regel',
  bom: 'CSV laten beginnen met een BOM, voor Excel',
  help: 'deze uitleg',
  version: 'versie',

  // lists
  limit: 'hoeveel per bladzijde',
  all: 'alle bladzijden',
  cursor: 'verder na een eerdere bladzijde (nextCursor)',
  month: 'maand',
  status: 'alleen met deze status',
  kind: 'alleen van deze soort',
  agreement: 'nummer van de zorgovereenkomst',
  provider: 'nummer van de zorgverlener',
  declaration: 'nummer van de declaratie',
  validOn: 'geldig op deze dag',
  unread: 'alleen ongelezen berichten',
  after: 'alleen na deze gebeurtenis',
  type: 'alleen van dit type',

  // arguments
  agreementId: 'nummer van de zorgovereenkomst',
  awardId: 'nummer van de toekenningsbeschikking',
  optionalAwardId: 'nummer van de toekenningsbeschikking; zonder nummer alle budgetten',
  declarationId: 'nummer van de declaratie',
  declarationIds: 'nummers van declaraties',
  paymentId: 'nummer van de uitbetaling',
  messageId: 'nummer van het bericht',
  messageIds: 'nummers van berichten',
  budgetHolderId: 'nummer van de budgethouder; zonder nummer: alle',
  name: 'naam van de omgeving',
  topic: 'opdracht of onderwerp',
  key: 'naam van de instelling',
  value: 'nieuwe waarde',
  method: 'methode van HTTP',
  path: 'adres na /v1, bijvoorbeeld /agreements?limit=5',

  // doing
  yes: 'niet om bevestiging vragen',
  reason: 'reden',
  optionalReason: 'reden of toelichting',
  input: 'JSON-bestand, of - voor standaardinvoer',
  file: 'JSON-bestand, of - voor standaardinvoer',
  persona: 'in de oefenomgeving: wie u bent',
  browser: 'de browser niet openen, alleen het adres tonen',
  store: 'waar de sessie bewaard wordt',
  use: 'en meteen kiezen',
  allAwaiting: 'alle declaraties die op uw beoordeling wachten',
  awaitingMonth: 'alleen van deze maand, bij --all',
  every: 'aantal seconden tussen twee keer kijken',

  // agreement edit, end
  start: 'ingangsdatum',
  end: 'einddatum',
  lastDay: 'laatste dag van de zorgovereenkomst',
  hoursPerWeek: 'uren per week, bijvoorbeeld 7,5 of 7:30',
  daysPerWeek: 'dagen per week',
  monthlyAmount: 'vast maandbedrag of maandloon in euro’s',
  activities: 'werkzaamheden',

  // declaration create
  line: 'dag, aantal en zo nodig zorgfunctie; vaker te geven',
  reference: 'uw eigen kenmerk',
  invoiceNumber: 'factuurnummer',
  invoiceDate: 'factuurdatum',
  declarationMonth: 'maand van de zorg; standaard die van de regels',

  // declaration import
  importFile: 'CSV-bestand met een regel per dag en zorgfunctie',
  importJob: 'nummer van de import',
  dryRun: 'alleen vragen wat het portaal ervan zou vinden',
  sendIncomplete: 'een declaratie zonder haar foute regels versturen, in plaats van haar vast te houden',
  outputDir: 'map voor de resultaatbestanden; standaard naast het bestand',
  batch: 'declaraties in één verzoek',
  concurrency: 'verzoeken tegelijk',

  // office
  law: 'zorgwet',
  careFunction: 'zorgfunctie; vaker te geven',
  amount: 'toegekend bedrag in euro’s',
  holderOfAward: 'nummer van een bekende budgethouder',
  decision: 'goedkeuren of afkeuren',

  // portal
  port: 'poort; 0 kiest een vrije poort',
  data: 'map voor de gegevens',
  database: 'PostgreSQL in plaats van SQLite (of PGB_DATABASE)',
  scenario: 'wat er bijkomt',
  clients: 'aantal cliënten van de instelling',
  set: 'zet de klok op deze dag',
  forward: 'zet de klok vooruit, bijvoorbeeld 6w of 10d',
  job: 'wat er uitgevoerd wordt',
  date: 'dag; standaard vandaag',
};
