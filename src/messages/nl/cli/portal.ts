import type { CliSubject } from '../../shape/cli/subject.ts';
import type { KeyFacts, RotationStep } from '../../shape/upkeep.ts';
import type { KeptKind } from '../../../domain/retention/kept-kinds.ts';
import type { CareLaw } from '../../../domain/words.ts';
import { findings } from './findings.ts';

/** Years where they are whole, else months. */
function termText(months: number, atMost: number): string {
  const isYears = months % 12 === 0 && atMost % 12 === 0;
  const [least, most] = isYears ? [months / 12, atMost / 12] : [months, atMost];
  const unit = isYears ? 'jaar' : most === 1 ? 'maand' : 'maanden';
  return least === most ? `${least} ${unit}` : `${least} tot ${most} ${unit}`;
}

export const portal = {
  commands: {
    portal: { summary: 'Een portaal draaien, om te oefenen of voor echt', details: '' },
    'portal start': {
      summary: 'Een oefenportaal starten voor andere programma’s op deze computer',
      details: 'Blijft draaien tot Ctrl+C. Zonder --data worden de gegevens van de oefenomgeving gebruikt.',
    },
    'portal serve': {
      summary: 'Een echt portaal draaien, volgens een configuratiebestand',
      details:
        'Blijft draaien tot Ctrl+C of SIGTERM. Elke instelling kan ook in de omgeving staan, en die gaat voor: listen.port is PGB_SERVE_LISTEN_PORT. Geheimen staan in een eigen bestand, of in PGB_SERVE_DATABASE_PASSWORD en PGB_SERVE_STORE_KEY.',
    },
    'portal seed': { summary: 'Verzonnen mensen en zorgovereenkomsten toevoegen', details: '' },
    'portal clock': {
      summary: 'De klok van het oefenportaal bekijken of verzetten',
      details: 'Zonder opties: hoe laat het daar is.',
    },
    'portal outbox': {
      summary: 'De e-mails die het oefenportaal zou hebben verstuurd',
      details:
        'Van wie in het profiel voor e-mail heeft gekozen (pgb profile edit --messages email), de nieuwste eerst. Er gaat niets echt de deur uit; een e-mail zegt dat er een bericht is, en niet wat erin staat.',
    },
    'portal faults': {
      summary: 'Een draaiend oefenportaal laten haperen, om te zien of uw koppeling daartegen kan',
      details:
        'Alleen voor de API: inloggen en de oefenopdrachten blijven werken. Wat u opgeeft, komt in de plaats van wat er was, en geldt tot --off of tot het portaal stopt. Zonder opties: wat er nu aan staat.',
    },
    'portal rules': {
      summary: 'De bedragen, termijnen en grenzen waarmee het portaal oordeelt, met hun bron',
      details:
        'Elke regel heeft dagen waarop hij geldt. Wie een portaal draait, kan regels toevoegen of vervangen met rules in de configuratie. pgb help rules toont de regels van dit pakket, zonder portaal.',
    },
    'portal check': {
      summary: 'De database van een portaal nakijken: de bedragen, het bestand en de sleutel',
      details:
        'Leest alleen, ook terwijl het portaal draait. Zonder --config gaat het om het oefenportaal. Eindigt met 1 als er iets niet klopt.',
    },
    'portal retention': {
      summary: 'Hoe lang een portaal wat bewaart, wat er nu weg mag en wat er weg is',
      details:
        'Leest alleen: het portaal verwijdert elke dag zelf wat te lang bewaard is, en schrijft alleen op hoeveel het was. Een zorgdossier gaat in zijn geheel, als de termijn zeker is, er niets meer openstaat en niets anders ernaar verwijst; personen gaan als er niets meer van hen is. Met --date ziet u het alvast voor een latere dag. De termijnen met hun bron: pgb portal rules; met rules in de configuratie stelt u eigen termijnen in.',
    },
    'portal verify-log': {
      summary: 'Nagaan of de toegangslog van een portaal nog is zoals het portaal hem schreef',
      details:
        'Elke regel is bewezen met de sleutel en zit in een keten, waarin elke schakel alles ervóór dekt. Het eerste wat niet past, staat bovenaan. Bewaar het einde van de keten dat de opdracht noemt ergens anders en geef het later op met --head: dan valt ook op dat de log met database en al is teruggezet. Eindigt met 1 als er iets niet past.',
    },
    'portal export-log': {
      summary: 'De toegangslog van een periode in de vorm van Logboek Dataverwerkingen',
      details:
        'Elke regel is JSON en gaat over één betrokkene, die een pseudoniem heeft: hetzelfde voor dezelfde persoon, en alleen met de sleutel terug te vinden. Zet er met --register het adres van uw register van verwerkingsactiviteiten in.',
    },
    'portal backup': {
      summary: 'Een reservekopie van de database van een portaal maken, ook terwijl het draait',
      details:
        'De kopie is één bestand, zonder de sleutel: bewaar die apart. Het bestand krijgt zijn naam pas als het heel is en met de sleutel opengaat. Ook van PostgreSQL is het een SQLite-database, die op allebei is terug te zetten.',
    },
    'portal restore': {
      summary: 'Een reservekopie terugzetten waar nog geen database is',
      details:
        'De sleutel die bij de kopie hoort, moet er al staan. Op SQLite is er nog geen databasebestand; op PostgreSQL is het schema leeg. Van welke van de twee de kopie gemaakt is, maakt niet uit.',
    },
    'portal certificate': {
      summary: 'De oefenautoriteit: certificaten van zorginstellingen, in de plaats van VECOZO',
      details: '',
    },
    'portal certificate issue': {
      summary: 'Een certificaat uitgeven aan een zorginstelling, met de sleutel in een bestand',
      details:
        'De sleutel wordt hier gemaakt en gaat niet naar de autoriteit. Het bestand is PKCS#12, of PEM als de naam op .pem eindigt. De wachtzin staat in PGB_CERTIFICATE_PASSPHRASE of wordt gevraagd. Een certificaat werkt op een oefenportaal met TLS: pgb portal start --tls.',
    },
    'portal certificate list': { summary: 'Welke certificaten zijn uitgegeven, en welke nog gelden', details: '' },
    'portal certificate revoke': {
      summary: 'Een certificaat intrekken: vanaf nu komt niemand er meer mee binnen',
      details: 'Het portaal houdt zich er meteen aan, ook bij een token dat nog geldig is.',
    },
    'portal certificate authority': {
      summary: 'Het certificaat van de oefenautoriteit en haar intrekkingslijst opslaan',
      details:
        'Wie met het oefenportaal verbindt, vertrouwt het met NODE_EXTRA_CA_CERTS. Een ander portaal krijgt beide bestanden als clientCertificates in zijn configuratie; de lijst is een week goed.',
    },
    'portal client-key': {
      summary: 'Sleutels waarmee systemen ondertekenen wie ze zijn (private_key_jwt)',
      details: '',
    },
    'portal client-key add': {
      summary: 'De publieke sleutel van een systeem aanmelden bij het oefenportaal',
      details: 'Het bestand is PEM of JWK. Van een geheime sleutel gaat alleen het publieke deel mee.',
    },
    'portal client-key list': { summary: 'Welke sleutels zijn aangemeld', details: '' },
    'portal client-key remove': { summary: 'Een aangemelde sleutel verwijderen', details: '' },
    'portal key': { summary: 'De sleutels waarmee de database verzegeld is', details: '' },
    'portal key list': {
      summary: 'Welke gegevenssleutels er zijn, en hoeveel er nog onder een oude staat',
      details:
        'Leest alleen, ook terwijl het portaal draait. De gegevenssleutels staan in de database, verpakt met de sleutel van de opslag, die daar niet staat.',
    },
    'portal key rotate': {
      summary: 'Een nieuwe gegevenssleutel in gebruik nemen en alles opnieuw verzegelen, terwijl het portaal draait',
      details:
        'Elk proces leert de nieuwe sleutel kennen zonder herstart; daarna wordt wat onder een oude staat in kleine stappen opnieuw verzegeld. Wordt de opdracht gestopt of afgebroken, dan gaat het portaal zelf verder, of deze opdracht met --resume. Een oude sleutel gaat weg als er een dag later nog niets onder staat.',
    },
    'portal key change': {
      summary: 'De sleutel van de opslag vervangen, zonder de gegevens opnieuw te verzegelen',
      details:
        'Met --new-key-file opent de nieuwe sleutel de database ook. Zet hem dan in de configuratie, herstart de processen een voor een, en geef met de nieuwe configuratie --finish: dan opent de oude niets meer. Oude reservekopieën houden de sleutel waarmee ze gemaakt zijn.',
    },
    'portal run': { summary: 'De betalingen van een dag uitvoeren, als betaalmedewerker', details: '' },
  },
  options: {
    practiceTls:
      'met TLS, door een certificaat van de oefenautoriteit; systemen kunnen dan met hun certificaat inloggen',
    agb: 'AGB-code van de zorginstelling',
    kvk: 'KVK-nummer dat bij de AGB-code hoort',
    certificateDays: 'hoeveel dagen het geldt',
    certificateOut: 'bestand voor certificaat en sleutel: .p12, of .pem',
    replaceCertificate: 'een ouder bestand met die naam vervangen',
    certificateSerial: 'nummer van het certificaat',
    revocationReason: 'waarom het wordt ingetrokken',
    authorityOut: 'bestand voor het certificaat van de autoriteit (PEM)',
    revocationsOut: 'bestand voor de intrekkingslijst (PEM)',
    clientKeyFile: 'bestand met de sleutel: PEM of JWK',
    keyId: 'naam van de sleutel',
    config: 'configuratiebestand (YAML)',
    configOfPortal: 'configuratiebestand van een echt portaal (YAML)',
    dataOfPractice: 'map met de gegevens van een oefenportaal',
    backupFile: 'bestand met de reservekopie',
    newKeyFile: 'bestand met de nieuwe sleutel van de opslag',
    finishKeyChange: 'de vorige sleutel van de opslag opent niets meer',
    dueOn: 'zoals het op deze dag is; anders vandaag',
    resumeRotation: 'verdergaan met wat begonnen is, zonder nieuwe sleutel',
    head: 'einde van de keten dat eerder is genoemd, als positie:hash',
    register: 'adres van het register van verwerkingsactiviteiten, waar de naam van de handeling achter komt',
    replaceBackup: 'een ouder bestand met die naam vervangen',
    checkConfig: 'alleen controleren: niets openen en niets starten',
    new: 'een nieuwe database beginnen als er nog geen is',
    port: 'poort; 0 kiest een vrije poort',
    data: 'map voor de gegevens',
    database: 'PostgreSQL in plaats van SQLite',
    scenario: 'wat er bijkomt',
    clients: 'aantal cliënten van de instelling',
    holders: 'aantal budgethouders van de vertegenwoordiger',
    set: 'zet de klok op deze dag',
    forward: 'zet de klok vooruit, bijvoorbeeld 6w of 10d',
    drop: 'zoveel verzoeken: verbinding weg voordat ze gelezen zijn',
    dropAfterCommit: 'zoveel verzoeken: uitgevoerd, en dan de verbinding weg vóór het antwoord',
    faultStatus: 'zoveel verzoeken krijgen 429 of 503, met Retry-After; vaker te geven',
    slow: 'zoveel trager, alle verzoeken of een deel',
    crashAfter: 'het proces stopt meteen, bij zoveel verzoeken',
    retryAfter: 'wat Retry-After zegt bij 429 en 503; standaard 1s',
    seed: 'hetzelfde getal laat dezelfde verzoeken haperen',
    off: 'geen storingen meer',
    job: 'wat er uitgevoerd wordt',
    date: 'dag; standaard vandaag',
  },
  headers: {
    certificateSerial: 'Nummer',
    certificateAgb: 'AGB-code',
    certificateKvk: 'KVK-nummer',
    certificateStatus: 'Stand',
    certificateFrom: 'Geldt vanaf',
    certificateTo: 'Geldt tot',
    revocationReason: 'Reden van intrekking',
    certificateFile: 'Bestand',
    clientId: 'Naam bij de inlogdienst',
    keyId: 'Sleutel',
    clientKeyAddedAt: 'Aangemeld',
    keptKind: 'Wat',
    keptTerm: 'Bewaard',
    keptRule: 'Regel',
    dueNow: 'Mag weg',
    removedSoFar: 'Verwijderd',
    removedOnRequest: 'Op verzoek',
    lastRemovedAt: 'Laatst verwijderd',
    dataKey: 'Sleutel',
    keyState: 'Stand',
    sealedValues: 'Verzegelde waarden',
    keyMadeAt: 'Gemaakt',
    to: 'Aan',
    about: 'Voor',
    now: 'Tijd',
    clients: 'Cliënten',
    holders: 'Budgethouders',
    firstBudgetHolderId: 'Eerste budgethouder',
    lastBudgetHolderId: 'Laatste budgethouder',
    firstAgreementId: 'Eerste overeenkomst',
    lastAgreementId: 'Laatste overeenkomst',
    drop: 'Verbinding weg vóór het lezen',
    dropAfterCommit: 'Verbinding weg na het werk',
    'status.429': 'Te veel verzoeken (429)',
    'status.503': 'Niet bereikbaar (503)',
    'slow.percent': 'Traag',
    'slow.milliseconds': 'Traag (ms)',
    crashAfter: 'Stopt bij verzoek',
    retryAfterMilliseconds: 'Retry-After (ms)',
    seed: 'Toevalsgetal',
  },
  menu: {
    'portal run payments': 'Uitbetalen wat aan de beurt is',
  },
  notices: {
    portal: {
      tls: 'Met TLS. Sla het certificaat van de oefenautoriteit op met pgb portal certificate authority --out BESTAND, en zet NODE_EXTRA_CA_CERTS=BESTAND voor wie verbindt.',
      issued: (file: string) =>
        `Het certificaat staat met zijn sleutel in ${file}, en nergens anders. Inloggen: pgb login --portal ADRES --certificate ${file}`,
      certificateStatus: { valid: 'geldig', expired: 'verlopen', revoked: 'ingetrokken' },
      revoked: (serial: string) => `Certificaat ${serial} is ingetrokken. Er komt vanaf nu niemand meer mee binnen.`,
      revokedBefore: (serial: string) => `Certificaat ${serial} was al ingetrokken. Er is niets veranderd.`,
      authorityWritten: (file: string) => `Het certificaat van de oefenautoriteit staat in ${file}.`,
      clientKeyAdded: (clientId: string) =>
        `De sleutel is aangemeld. Inloggen: pgb login --portal ADRES --key BESTAND --client-id ${clientId}`,
      clientKeyRemoved: (keyId: string) => `Sleutel ${keyId} is verwijderd.`,
      running: (url: string) => `Het oefenportaal draait op ${url}`,
      stopWith: 'Stoppen met Ctrl+C.',
      faults: 'Er staan storingen aan; pgb portal faults laat ze zien.',
      stopped: 'Het oefenportaal is gestopt.',
      serving: (url: string) => `Het portaal draait op ${url}`,
      configRight: (file: string) => `${file} is in orde. De database en de poort zijn niet geopend.`,
      seeded: (clients: number) => `Toegevoegd: een instelling met ${clients} cliënten.`,
      represented: (holders: number) =>
        `De vertegenwoordiger handelt nu ook voor ${holders} cliënten van de instelling.`,
      findings,
      retention: {
        kinds: {
          'care-file': 'zorgdossiers',
          declaration: 'declaraties daarin',
          payment: 'betalingen daarin',
          'bank-file': 'bestanden voor de bank',
          draft: 'concepten',
          'access-line': 'regels van de toegangslog',
          'budget-holder': 'budgethouders zonder dossier',
          'care-provider': 'zorgverleners zonder dossier',
          staff: 'medewerkers van organisaties die niemand meer vertegenwoordigen',
          actor: 'namen van wie iets deed waar niets meer van bekend is',
          profile: 'profielen van wie niets meer is',
        } satisfies Record<KeptKind, string>,
        term: termText,
        always: 'altijd',
        told: (count: number, date: string) =>
          count === 0
            ? `Op ${date} is er niets dat weg mag.`
            : `Het portaal verwijdert dit zelf, op ${date} of daarna.`,
        uncertain: (laws: readonly CareLaw[]) =>
          `Zorgdossiers van ${laws.join(', ')} blijven tot u zegt hoe lang, met keepCareFile in eigen regels: de termijn die bekend is, is niet zeker.`,
      },
      keyState: { next: 'wordt bekend', 'in-use': 'in gebruik', old: 'oud', empty: 'leeg, wordt verwijderd' },
      keysListed: ({ left, clear, total, storeKeys }: KeyFacts) =>
        [
          left + clear === 0
            ? `Alle ${total} waarden staan onder de sleutel die in gebruik is.`
            : `Van de ${total} waarden staan er nog ${left} onder een oude sleutel en ${clear} leesbaar; het portaal verzegelt ze, of pgb portal key rotate --resume.`,
          ...(storeKeys > 1
            ? ['De sleutel van de opslag wordt vervangen: rond af met pgb portal key change --finish.']
            : []),
        ].join(' '),
      rotating: (step: RotationStep) =>
        step.step === 'taking-up'
          ? `Alle processen leren de nieuwe sleutel kennen: nog ${Math.max(0, step.seconds)} s`
          : `Opnieuw verzegelen onder sleutel ${step.dataKeyId}`,
      rotated: 'Alles staat onder de nieuwe sleutel. De oude gaat weg als er over een dag nog niets onder staat.',
      rotationStopped:
        'Gestopt. Wat klaar is, blijft klaar; het portaal gaat vanzelf verder, of: pgb portal key rotate --resume.',
      storeKeyAdded: ({ file, place }: { file: string; place: string }) =>
        `De sleutel in ${file} opent de database nu ook. Zet hem in de plaats van ${place}, herstart de processen een voor een, en geef daarna: pgb portal key change --finish.`,
      storeKeyForgotten: (place: string) => `Alleen de sleutel in ${place} opent de database nog.`,
      noKeyToForget: 'Er was geen andere sleutel die de database opende.',
      checkedRight: (of: {
        awards: number;
        declarations: number;
        payments: number;
        paymentRuns: number;
        sealedValues: number;
        accessLines: number;
      }) =>
        `Alles klopt. Nagekeken: ${of.awards} beschikkingen, ${of.declarations} declaraties, ${of.payments} betalingen, ${of.paymentRuns} betaalruns, ${of.sealedValues} verzegelde gegevens en ${of.accessLines} regels van de toegangslog.`,
      logRight: ({ lines, head }: { lines: number; head: string | null }) =>
        `De toegangslog klopt. Nagekeken: ${lines} regels. ${head === null ? 'Er zit nog niets in de keten.' : `De keten eindigt bij ${head}`}`,
      logWrong: ({ lines, count }: { lines: number; count: number }) =>
        `De toegangslog klopt niet, op ${count} ${count === 1 ? 'plaats' : 'plaatsen'}; nagekeken: ${lines} regels. Er is niets veranderd. Bewaar deze uitkomst en de database zoals die is.`,
      logExported: (count: number) => `${count} ${count === 1 ? 'verwerking' : 'verwerkingen'}.`,
      backedUp: ({ to, key }: { to: string; key: string }) =>
        `De reservekopie staat in ${to}. De sleutel staat er niet in, maar in ${key}: bewaar die apart, want zonder die sleutel zijn de persoonsgegevens niet te lezen.`,
      restored: ({ from, to }: { from: string; to: string }) =>
        `${from} is teruggezet als ${to}, en gaat open met de sleutel. Het portaal betaalt niets vanzelf totdat de SVB de betaalruns met de bestanden van de bank heeft vergeleken en zelf een betaalrun start.`,
      leftovers: (files: readonly string[]) =>
        `Niet afgemaakt, door een reservekopie of terugzetting die is afgebroken of nog bezig is: ${files.join(', ')}. Zo'n bestand is geen reservekopie. Is er geen andere bezig, dan mag het weg; na een dag ruimt de volgende reservekopie in die map het op.`,
      checkedWrong: (count: number) =>
        `Er klopt iets niet, op ${count} ${count === 1 ? 'plaats' : 'plaatsen'}. Er is niets veranderd. Bewaar deze uitkomst en de database zoals die is.`,
      ran: (count: number, amount: string) => `Uitbetaald: ${count}, samen ${amount}.`,
    },
  },
} satisfies CliSubject;
