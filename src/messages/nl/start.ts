import type { Found, KeyFault, PracticePart, StartTexts, Wanted } from '../shape/start.ts';

const found: Record<Found, string> = {
  absent: 'niets',
  empty: 'een lege tekst',
  text: 'een tekst',
  number: 'een getal',
  'yes-no': 'ja of nee',
  list: 'een lijst',
  object: 'een object',
  function: 'een functie',
  other: 'iets anders',
  'unknown-name': 'een onbekende naam',
  secret: 'een geheim',
  'unsafe-address': 'een adres zonder TLS',
};

const wanted: Record<Wanted, string> = {
  object: 'een object',
  text: 'een tekst die niet leeg is en niet met een spatie begint of eindigt',
  address:
    'een adres (URL) dat begint met https://, of met http:// op deze computer zelf, zonder naam of wachtwoord erin',
  'key-set': 'een URL, of een object met een lijst ‘keys’',
  'key-set-address': 'een URL die begint met https://, of met http:// op deze computer zelf',
  'public-keys': 'een lijst van ten minste één openbare sleutel (RSA, EC of OKP), zonder geheim deel',
  function: 'een functie',
  clock: 'een object met een functie now() die een getal in milliseconden geeft',
  database: 'het pad van een bestand, :memory:, of een adres dat begint met postgres://',
  certificate: 'een certificaat en de sleutel die daarbij hoort, in PEM-vorm',
  addresses: 'een lijst van ten minste één IP-adres of netwerk, bijvoorbeeld 10.0.0.5 of 10.0.0.0/8',
  authorities: 'ten minste één certificaat (PEM) van een instantie die certificaten uitgeeft',
  'yes-no': 'true of false',
  port: 'een geheel getal van 0 tot en met 65535',
  file: 'het pad van een bestand',
  levels: 'per naam in acr, zonder spatie of aanhalingsteken, een niveau: low, substantial of high',
  claims: 'per gegeven (role, name, bsn, agb, kvk, acr) de naam van de claim waarin de inlogdienst het vertelt',
  roles: 'per waarde van de claim een rol: budget-holder, representative, care-provider, assessor of payment-officer',
  'private-key': 'een privésleutel in PEM, zonder wachtzin',
  'token-seconds': 'een geheel aantal seconden van 60 tot en met 2592000 (30 dagen)',
  milliseconds: 'een geheel aantal milliseconden van 1 tot en met 600000',
  seconds: 'een geheel aantal seconden van 1 tot en met 86400',
  count: 'een geheel getal van 1 tot en met 10000000',
  hosts: 'een lijst van ten minste één naam of adres, zonder poort, bijvoorbeeld pgb.example of 10.0.0.5',
  'mail-tls': 'start (TLS binnen het gesprek), direct (TLS vanaf het begin) of none (zonder TLS)',
  'log-level': 'info, warn of error',
  'telemetry-address': 'een adres dat begint met http:// of https://, bijvoorbeeld http://127.0.0.1:4318',
  'telemetry-protocol': 'http/protobuf of http/json (grpc spreekt het portaal niet)',
  'telemetry-exporter': 'otlp of none',
  'telemetry-sampler':
    'always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off of parentbased_traceidratio',
  'telemetry-ratio': 'een getal van 0 tot en met 1, bijvoorbeeld 0.1',
  postgres: 'een adres dat begint met postgres:// of postgresql://, zonder wachtwoord erin',
  'one-database': 'één van de twee: database.sqlite of database.postgres',
  'office-kind': 'care-office (zorgkantoor), municipality (gemeente) of health-insurer (zorgverzekeraar)',
  'office-code': 'vier cijfers tussen aanhalingstekens: de UZOVI-code of de CBS-code van de gemeente',
  'another-office': 'een kantoor dat er nog niet staat: elk kantoor heeft één systeem',
  'one-store-key': 'één van de twee: storeKeyFile of storeKeyCommand',
  command: 'een programma met zijn argumenten, als lijst van teksten',
  'known-rule': 'een regel die bestaat (pgb portal rules -o json noemt ze)',
  rule: 'een regel: validFrom en zo nodig validTo als JJJJ-MM-DD, value als heel getal (eenheden bij allowedUnits), source als tekst, en law als hij voor één wet geldt',
  'known-name': 'een instelling die bestaat (docs/operate.md noemt ze)',
  'secret-file': 'de naam van een bestand met het geheim (database.passwordFile, storeKeyFile, tls.keyFile)',
  'said-or-not': 'true, of niets',
};

const keyFaults: Record<KeyFault, (bytes: number) => string> = {
  absent: () => 'Er is geen sleutel voor de opslag.',
  'no-bytes': () => 'De sleutel voor de opslag bestaat niet uit bytes.',
  length: (bytes) => `De sleutel voor de opslag is ${bytes} bytes lang.`,
  guessable: () => 'De sleutel voor de opslag is te raden: de bytes zijn steeds dezelfde, of volgen op elkaar.',
};

const parts: Record<PracticePart, string> = {
  clock: 'een klok die niet de tijd van deze computer geeft',
  issuer: 'de uitgever van inlogbewijzen van een oefenportaal (identity.issuer)',
  audience: 'de naam van een oefenportaal (identity.audience)',
  store: 'een database van een oefenportaal, met verzonnen mensen',
};

export const start: StartTexts = {
  'setting-unusable': (setting) => ({
    what: `${setting.place}: gevonden is ${found[setting.found]}, verwacht wordt ${wanted[setting.wanted]}.`,
    next: `Verbeter ${setting.place}; het portaal start niet zonder.`,
  }),
  'practice-part': ({ part }) => ({
    what: `Een portaal dat geen oefenportaal is, heeft hier ${parts[part]}.`,
    next: 'Gebruik daarvoor een oefenportaal: pgb portal start. Een echt portaal heeft een eigen database, een eigen uitgever en de tijd van de computer.',
  }),
  'store-in-earnest': ({ place }) => ({
    what: `De database ${place} is van een portaal dat geen oefenportaal is.`,
    next: 'Er is niets aan veranderd. Kies voor het oefenportaal een andere database.',
  }),
  'address-without-tls': ({ place, address }) => ({
    what: `${place}: ${address} is van andere computers te bereiken zonder TLS. Persoonsgegevens en inlogbewijzen zouden leesbaar over het netwerk gaan.`,
    next: 'Geef een certificaat (tls), noem de proxy die TLS verzorgt (proxy), kies 127.0.0.1, of zeg uitdrukkelijk dat het zo moet: allowPlainHttp.',
  }),
  'permissions-loose': ({ path, mode, command }) => ({
    what: `${path} is ook voor anderen toegankelijk (rechten ${mode}).`,
    next: `Sluit het af voor anderen: ${command}`,
  }),
  'store-key-unusable': ({ fault, bytes }) => ({
    what: keyFaults[fault](bytes),
    next: 'Verwacht worden 32 willekeurige bytes, in een bestand als base64url. Maak alleen voor een nieuwe database een nieuwe sleutel; hoort er al een sleutel bij de database, gebruik dan die.',
  }),
  'store-key-differs': ({ place }) => ({
    what: `De database ${place} is met een andere sleutel gemaakt.`,
    next: 'Er is niets aan veranderd. Geef de sleutel die bij deze database hoort, of de database die bij deze sleutel hoort.',
  }),
  'store-key-missing': ({ path, database }) => ({
    what: `De sleutel ${path} is er niet, en de database ${database} wel.`,
    next: 'Zet de sleutel terug uit de reservekopie. Zonder die sleutel zijn de persoonsgegevens in de database niet te lezen. Er is geen nieuwe gemaakt.',
  }),
  'key-file-missing': ({ path }) => ({
    what: `De sleutel ${path} is er niet.`,
    next: 'Zet daar de sleutel die bij het portaal hoort, of noem het portaal dat u bedoelt: met --config, of een map met --data. Er is niets gemaakt.',
  }),
  'store-data-missing': ({ place }) => ({
    what: `Er is een sleutel, maar de database ${place} is er niet of is leeg.`,
    next: 'Controleer of de schijf of de server de goede is, en zet de database terug uit de reservekopie. Moet hier een nieuw portaal beginnen: pgb portal serve --new; voor een oefenportaal: kies een lege map.',
  }),
  'store-damaged': ({ place }) => ({
    what: `De database ${place} is beschadigd, of is geen database van het portaal.`,
    next: 'Er is niets aan veranderd. Zet de reservekopie terug, en bewaar het beschadigde bestand.',
  }),
  'backup-exists': ({ file }) => ({
    what: `Er staat al iets met de naam ${file}.`,
    next: 'Kies een andere naam, of laat de nieuwe kopie in de plaats van de oude komen: --force.',
  }),
  'backup-unusable': ({ file }) => ({
    what: `${file} is geen hele reservekopie van een portaal: het bestand ontbreekt, is afgebroken of beschadigd, of is van iets anders.`,
    next: 'Er is niets teruggezet. Neem een andere kopie.',
  }),
  'restore-not-empty': ({ place }) => ({
    what: `Op de plaats van de database staat al iets: ${place}.`,
    next: 'Er is niets veranderd. Een kopie wordt alleen teruggezet waar nog geen database is: kies een lege map of een leeg schema van PostgreSQL, of zet wat er staat eerst ergens anders.',
  }),
  'copy-differs': ({ place, table }) => ({
    what: `In de kopie staat niet hetzelfde als in ${place}: de tabel ${table} heeft een ander aantal rijen, een andere som of andere kolommen.`,
    next: 'Van de kopie is niets bewaard. Bekijk de database met pgb portal check, en meld dit met de uitkomst.',
  }),
  'value-not-copied': ({ column, record }) => ({
    what: `Een waarde kan niet mee naar de andere soort database: ${column}${record === '' ? '' : `, record ${record}`}. Het is geen geheel getal dat precies bewaard wordt, of geen tekst die beide soorten kunnen bewaren.`,
    next: 'Van de kopie is niets bewaard. Herstel die waarde, of houd het portaal op de soort database die het heeft.',
  }),
  'store-locked': ({ place }) => ({
    what: `De database ${place} wordt door een ander programma bezet gehouden.`,
    next: 'Sluit dat programma (een kopie in uitvoering, een ander beheerprogramma) en start opnieuw.',
  }),
  'store-newer': ({ place, newest }) => ({
    what: `De tabellen in ${place} zijn van een nieuwere versie van dit programma (${newest}).`,
    next: 'Er is niets aan veranderd. Installeer die nieuwere versie, of zet de reservekopie terug van vóór de bijwerking.',
  }),
  'store-older': ({ place }) => ({
    what: `De tabellen in ${place} zijn van een oudere versie van dit programma.`,
    next: 'Er is niets aan veranderd. Start eerst het portaal van deze versie: dat werkt de tabellen bij.',
  }),
  'store-key-changing': () => ({
    what: 'De sleutel van de opslag wordt al vervangen: twee sleutels openen de database.',
    next: 'Start elk proces met de nieuwe sleutel, en rond het af: pgb portal key change --finish. Vraag daarna een nieuwe gegevenssleutel.',
  }),
  'key-command-failed': ({ command, reason }) => ({
    what: `De opdracht die de sleutel van de opslag geeft, is mislukt: ${command} (${reason}).`,
    next: 'Probeer de opdracht zelf. Hij eindigt met 0 binnen 30 seconden en geeft alleen de sleutel: 32 bytes als base64url.',
  }),
  'data-folder-unusable': ({ path, reason }) => ({
    what: `De map ${path} kan niet gemaakt of gebruikt worden (${reason}).`,
    next: 'Kies een map waarin u mag schrijven, of herstel de rechten.',
  }),
  'data-no-file': ({ path, isLink }) => ({
    what: isLink
      ? `Op ${path} staat een verwijzing naar een bestand dat er niet is. Het portaal heeft een bestand nodig.`
      : `Op ${path} staat iets dat geen bestand is. Het portaal heeft een bestand nodig.`,
    next: isLink
      ? 'Zet het bestand terug waarnaar de verwijzing leidt, of haal de verwijzing weg als er nog geen gegevens zijn.'
      : 'Zet het ergens anders, of kies een andere map met --data.',
  }),
  'database-failed': ({ place, reason }) => ({
    what: `De database ${place} is niet bereikbaar, of weigert dit programma (${reason}).`,
    next: 'Controleer het adres, de naam en het wachtwoord, en of PostgreSQL draait.',
  }),
  'port-in-use': ({ port }) => ({
    what: `Poort ${port} is al in gebruik.`,
    next: 'Kies een andere met --port (bij pgb portal serve: listen.port), of 0 voor een vrije poort.',
  }),
  'config-no-yaml': ({ file, line, column }) => ({
    what: `${file} is geen geldige YAML (regel ${line}, kolom ${column}).`,
    next: 'Controleer inspringing, dubbele punten en aanhalingstekens, en of een naam maar één keer voorkomt.',
  }),
  'config-aliases': ({ file }) => ({
    what: `${file} herhaalt zoveel met verwijzingen (* en &) dat het niet wordt gelezen.`,
    next: 'Schrijf de instellingen uit waar ze horen, zonder verwijzingen.',
  }),
  'config-invalid': ({ file, problems }) => ({
    what: `${file}, met de omgeving erover, is niet goed. ${problems.map((one) => `${one.place}: gevonden is ${found[one.found]}, verwacht wordt ${wanted[one.wanted]}.`).join(' ')}`,
    next: 'Verbeter dit en controleer het met: pgb portal serve --config BESTAND --check',
  }),
  'secret-unreadable': ({ path, reason }) => ({
    what: `Het bestand ${path} kan niet gelezen worden (${reason}).`,
    next: 'Controleer de naam en of dit programma het mag lezen.',
  }),
  'address-unusable': ({ host, port, reason }) => ({
    what: `Op ${host}, poort ${port}, kan dit programma niet luisteren (${reason}).`,
    next: 'Kies een adres van deze computer en een poort die dit programma mag gebruiken, bijvoorbeeld boven 1023.',
  }),
};
