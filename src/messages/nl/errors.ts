import { when } from '../write/sentence.ts';
import type { ErrorTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';
import { gathered } from './subjects.ts';

function duration(seconds: string | number): string {
  return format.duration(Number(seconds));
}

const names: Readonly<Record<string, string>> = { ...gathered.operations, ...gathered.words.action };
const levels: Readonly<Record<string, string>> = gathered.words.assuranceLevel;
const rights: Readonly<Record<string, string>> = gathered.words.staffRight;
const statusNames: Readonly<Record<string, string>> = gathered.words.status;

function nameOf(operation: string | number | undefined): string | undefined {
  return typeof operation === 'string' ? (names[operation] ?? operation) : undefined;
}

function wordOfRight(right: string | number | undefined): string {
  return typeof right === 'string' ? (rights[right] ?? right) : '';
}

// A client that knows nothing more has only the HTTP status, a number.
function statusOf(status: string | number | undefined): string | undefined {
  return typeof status === 'string' ? (statusNames[status] ?? status) : undefined;
}

/** The reasons why somebody who signed in well still cannot go on. */
const turnedAway: Readonly<Record<string, string>> = {
  'no-award':
    'Er is voor u nog geen toekenningsbeschikking in het portaal. Vraag ernaar bij uw zorgkantoor of gemeente.',
  'represents-nobody':
    'U staat op geen toekenningsbeschikking als vertegenwoordiger. Vraag ernaar bij het zorgkantoor of de gemeente.',
  'no-agreement-shared': 'Er is nog geen zorgovereenkomst met u gedeeld. Vraag ernaar bij de budgethouder.',
  'only-certificate':
    'Uw organisatie heeft gekozen voor een certificaat: alleen haar systemen loggen nog in, met `pgb login --certificate` of `--key`. Een beheerder kiest anders met `pgb provider means choose eherkenning`, na opnieuw inloggen; lukt dat niet, dan stelt de SVB beide middelen weer open.',
  'only-eherkenning':
    'Uw organisatie heeft gekozen voor eHerkenning: haar systemen loggen niet meer in met een certificaat of sleutel. Een beheerder kiest anders met `pgb provider means choose certificate`; lukt dat niet, dan stelt de SVB beide middelen weer open.',
  'other-kvk':
    'Het KVK-nummer in uw inlog is een ander dan het KVK-nummer dat in het portaal bij uw AGB-code staat, en dat ook op uw zorgovereenkomsten staat. Laat het herstellen waar het fout is: bij de uitgever van uw certificaat, of bij de SVB.',
  'no-power-over-care':
    'Voor deze budgethouder beslist u over het geld, en niet over de zorg. Wie daarover beslist, zoals de mentor, kan dit wel doen.',
  'no-power-over-money':
    'Voor deze budgethouder beslist u over de zorg, en niet over het geld. Wie daarover beslist, zoals de bewindvoerder, kan dit wel doen.',
  'no-office': 'Uw account hoort bij geen zorgkantoor, gemeente of zorgverzekeraar. Vraag ernaar bij uw beheerder.',
  'no-profile':
    'Wie bij een zorgkantoor, gemeente of de SVB werkt, heeft in het portaal geen profiel. Wie u bent, ziet u met `pgb whoami`; een ander adres geeft u door aan uw beheerder.',
  'no-scope':
    'Het toegangstoken is niet voor dit portaal gegeven: het heeft de scope ‘portal’ niet. Log in met die scope.',
};

/** The reasons why an organisation does not let somebody go on, with the code or the right that it is about. */
const ofStaff: Readonly<Record<string, (told: { code: string; right: string; name: string }) => string>> = {
  'not-on-staff': ({ code }) =>
    `Uw organisatie heeft u in het portaal nog geen rechten gegeven. Geef deze code aan haar beheerder: ${code}. Die geeft u rechten met \`pgb staff give ${code}\`.`,
  'person-unknown': () =>
    'Uw organisatie geeft haar mensen ieder eigen rechten, en uw inlog vertelt niet wie u van haar bent. Log in met uw eigen eHerkenning; blijft dit zo, vraag het dan aan de beheerder van uw organisatie.',
  'rights-taken': () =>
    'Uw organisatie heeft uw rechten in het portaal ingetrokken. Alleen de berichten daarover kunt u nog lezen. Een beheerder van uw organisatie kan u opnieuw rechten geven.',
  'right-missing': ({ right, name }) =>
    `Uw organisatie heeft u het recht ‘${right}’ niet gegeven, en dat is nodig${name && ` voor: ${name}`}. Een beheerder van uw organisatie kan het u geven; wie dat zijn, ziet u met \`pgb staff list\`.`,
};

/** What a limit counts, where the number alone does not tell it. */
const countedWords: Readonly<Record<string, string>> = {
  levels: ' lagen van velden en lijsten in elkaar',
  values: ' velden en waarden',
};

/** The reasons why an access token does not do. */
const tokenFaults: Readonly<Record<string, string>> = {
  unreadable: 'Wat als toegangstoken is meegestuurd, is niet als toegangstoken te lezen.',
  signature: 'Het toegangstoken is niet ondertekend met een sleutel van de inlogdienst van dit portaal.',
  kind: 'Wat is meegestuurd, is geen toegangstoken (typ at+jwt), maar bijvoorbeeld een ID-token.',
  issuer: 'Het toegangstoken komt van een andere inlogdienst dan die van dit portaal.',
  audience: 'Het toegangstoken is bedoeld voor een ander portaal.',
  expired: 'Uw sessie is verlopen.',
  'not-yet': 'Het toegangstoken geldt nog niet: volgens de klok van het portaal ligt het begin in de toekomst.',
  unproven: 'Het toegangstoken hoort bij een sleutel, en er is geen bewijs meegestuurd dat u die heeft (DPoP).',
  unbound: 'Er is een bewijs meegestuurd (DPoP), maar het toegangstoken hoort niet bij een sleutel.',
  proof: 'Het meegestuurde bewijs (DPoP) hoort niet bij dit toegangstoken, deze methode en dit adres.',
  'proof-time': 'Het meegestuurde bewijs (DPoP) is niet van nu: de klok van uw computer loopt voor of achter.',
  'proof-used': 'Het meegestuurde bewijs (DPoP) is al eens gebruikt.',
  incomplete:
    'In het toegangstoken ontbreekt een gegeven, of een gegeven heeft een andere vorm dan verwacht (sub, exp, iat, client_id, role).',
};

/** The reasons why a certificate does not count. */
const certificateFaults: Readonly<Record<string, string>> = {
  missing:
    'Het toegangstoken hoort bij een certificaat, en dat kwam niet mee met de aanvraag. Zonder dat certificaat is het token niets waard.',
  other: 'Het toegangstoken hoort bij een ander certificaat dan dat waarmee de aanvraag kwam.',
  unreadable: 'Wat als certificaat is meegestuurd, is niet als één certificaat te lezen.',
  untrusted: 'Het certificaat is niet uitgegeven door een instantie die dit portaal vertrouwt.',
  purpose: 'Het certificaat is er niet voor dat een systeem laat zien wie het is (clientAuth).',
  'not-yet': 'Het certificaat geldt nog niet.',
  expired: 'Het certificaat is verlopen.',
  revoked: 'Het certificaat is ingetrokken.',
  unknown:
    'Niet is na te gaan of het certificaat is ingetrokken: de intrekkingslijst ontbreekt of is te oud. Wie dit portaal beheert, moet een nieuwe neerzetten.',
};

/** The name of a file, when one is known, with a blank before it. */
function inFile(file: string | number | undefined): string {
  return when(file, (path) => ` ${path}`);
}

export const errors: ErrorTexts = {
  'malformed-request': {
    title: 'De aanvraag is niet te lezen',
    detail: () => 'Wat over de verbinding kwam, is geen geldige HTTP-aanvraag.',
    advice: 'Controleer het programma of de proxy die de aanvraag verstuurt.',
  },
  'malformed-json': {
    title: 'De gegevens zijn niet te lezen',
    detail: () => 'Wat is verstuurd, is geen geldige JSON.',
    advice: 'Controleer of het bestand of de tekst geldige JSON is en probeer het opnieuw.',
  },
  'invalid-input': {
    title: 'De gegevens kloppen niet',
    detail: () => 'Een of meer velden ontbreken of zijn anders ingevuld dan verwacht.',
    advice: 'Verbeter de genoemde velden en probeer het opnieuw.',
  },
  'rules-violated': {
    title: 'Dit kan niet volgens de regels van het pgb',
    detail: () => 'De gegevens zijn goed te lezen, maar een of meer regels van het pgb laten dit niet toe.',
    advice: 'Lees per punt wat er aan de hand is, verbeter het en probeer het opnieuw.',
  },
  'not-signed-in': {
    title: 'U bent niet ingelogd',
    detail: ({ reason, seconds }) =>
      when(
        seconds,
        (most) => `Het toegangstoken is langer geldig dan dit portaal toestaat: hoogstens ${duration(most)}.`,
      ) ||
      when(reason, (why) => tokenFaults[why] ?? '') ||
      'U bent niet ingelogd, of uw sessie is verlopen.',
    advice: 'Log in met `pgb login` en probeer het opnieuw.',
  },
  'sign-in-too-old': {
    title: 'Log eerst opnieuw in',
    detail: ({ minutes }) =>
      `U ondertekent hiermee, of bepaalt waar geld naartoe gaat of wie voor u handelt. Daarvoor moet u ${when(minutes, (most) => `minder dan ${duration(Number(most) * 60)} geleden `) || 'net '}zelf zijn ingelogd.`,
    advice: 'Log opnieuw in met `pgb login` en probeer het dan meteen opnieuw.',
  },
  'sign-in-too-low': {
    title: 'Log eerst in met een zekerder middel',
    detail: ({ level }) =>
      `U ondertekent hiermee, of bepaalt waar geld naartoe gaat of wie voor u handelt. Daarvoor moet u zijn ingelogd op betrouwbaarheidsniveau ${(level !== undefined && levels[level]) || levels['substantial']} of hoger; uw inlog is lager, of vertelt geen niveau.`,
    advice:
      'Log opnieuw in met `pgb login --level substantial` (DigiD Substantieel of eHerkenning EH3) en probeer het dan meteen opnieuw.',
  },
  'certificate-refused': {
    title: 'Uw certificaat wordt niet aangenomen',
    detail: ({ reason }) => when(reason, (why) => certificateFaults[why] ?? '') || 'Het certificaat telt niet.',
    advice:
      'Gebruik het certificaat waarmee is ingelogd (`pgb login --certificate BESTAND`), of vraag een nieuw aan als het is verlopen of ingetrokken.',
  },
  'not-allowed': {
    title: 'U mag dit niet doen',
    detail: ({ operation, reason, code, right }) =>
      when(reason, (why) => turnedAway[why] ?? '') ||
      when(reason, (why) => {
        const told = { code: String(code ?? ''), right: wordOfRight(right), name: nameOf(operation) ?? '' };
        return ofStaff[why]?.(told) ?? '';
      }) ||
      when(nameOf(operation), (name) => `U mag dit niet doen met de rol waarmee u bent ingelogd: ${name}.`) ||
      'U mag dit niet doen met de rol waarmee u bent ingelogd.',
    advice: 'Kijk met `pgb whoami` als wie u bent ingelogd en log zo nodig in als iemand die dit mag.',
  },
  'profile-missing': {
    title: 'Maak eerst uw profiel',
    detail: () =>
      'U hebt uw profiel nog niet gemaakt. Het is nodig voordat u een zorgovereenkomst ondertekent of geld laat uitbetalen, zodat wij u kunnen bereiken.',
    advice: 'Vul uw gegevens eenmalig aan met `pgb profile edit` en probeer het opnieuw.',
  },
  'not-found': {
    title: 'Niet gevonden',
    detail: () => 'Wat u zoekt, bestaat niet of is niet van u.',
    advice: 'Controleer het nummer in het overzicht.',
  },
  'method-not-allowed': {
    title: 'Deze methode kan hier niet',
    detail: ({ allow }) =>
      `Deze HTTP-methode bestaat niet op dit adres.${when(allow, (list) => ` Wel mogelijk: ${list}.`)}`,
    advice: 'Kijk in het OpenAPI-document welke methode hier hoort.',
  },
  'not-acceptable': {
    title: 'Deze vorm van antwoord is er niet',
    detail: ({ supported }) =>
      `Het portaal kan niet antwoorden in de gevraagde vorm.${when(supported, (list) => ` Wel mogelijk: ${list}.`)}`,
    advice: 'Vraag om application/json in de header Accept.',
  },
  'request-too-slow': {
    title: 'De aanvraag kwam niet op tijd binnen',
    detail: () => 'Het portaal wachtte op de rest van de aanvraag, en die kwam niet op tijd.',
    advice: 'Controleer de verbinding en verstuur de aanvraag opnieuw.',
  },
  'status-conflict': {
    title: 'Dit kan niet in deze status',
    detail: ({ operation, status }) =>
      `De status is nu${when(statusOf(status), (name) => ` “${name}”`) || ' een andere'}; ${nameOf(operation) ?? 'dit'} kan dan niet.`,
    advice: 'Bekijk eerst de huidige status; daar staat bij wat u nu kunt doen.',
  },
  'version-conflict': {
    title: 'Er is een andere versie',
    detail: ({ record, given, version }) =>
      `U las versie ${given ?? 'die u noemt'}${when(record, (id) => ` van ${id}`)}; nu geldt ${version === undefined ? 'een andere versie' : `versie ${version}`}. Er is niets veranderd.`,
    advice: 'Lees eerst de versie die nu geldt, en doe het dan met het nummer van die versie.',
  },
  'idempotency-mismatch': {
    title: 'Deze sleutel is al gebruikt',
    detail: () => 'Met dezelfde Idempotency-Key is eerder iets anders verstuurd. Er is niets veranderd.',
    advice: 'Gebruik voor iets nieuws een nieuwe Idempotency-Key.',
  },
  'idempotency-in-progress': {
    title: 'Hiermee is het portaal nog bezig',
    detail: () => 'Hetzelfde verzoek is al binnen en nog niet klaar.',
    advice: 'Wacht even en probeer precies hetzelfde opnieuw; het gebeurt dan niet twee keer.',
  },
  'too-large': {
    title: 'Te groot',
    detail: ({ limit, counted }) =>
      `Er is meer verstuurd dan het portaal in één keer aanneemt${when(limit, (most) => `: hoogstens ${most}${countedWords[String(counted)] ?? ''}`)}.`,
    advice: 'Verstuur het in kleinere delen.',
  },
  'wrong-host': {
    title: 'Geen adres van dit portaal',
    detail: () => 'Het portaal werd gevraagd onder een naam of adres dat niet van het portaal is.',
    advice: 'Gebruik het adres van het portaal zoals u het hebt gekregen.',
  },
  'unsupported-media-type': {
    title: 'Deze vorm van gegevens kan niet',
    detail: ({ supported }) => `Het portaal leest ${supported ?? 'application/json'}, en iets anders is verstuurd.`,
    advice: 'Verstuur JSON met de header Content-Type: application/json.',
  },
  'headers-too-large': {
    title: 'De headers zijn te groot',
    detail: () => 'De headers van de aanvraag zijn samen groter dan het portaal aanneemt.',
    advice: 'Stuur minder of kortere headers mee; kijk vooral naar cookies en het toegangstoken.',
  },
  'rate-limited': {
    title: 'Te veel verzoeken',
    detail: ({ seconds, searches, companySearches }) =>
      `${searches === undefined ? (companySearches === undefined ? 'Er komen te veel verzoeken in korte tijd.' : `Op één dag kunt u ${companySearches} keer een bedrijf zoeken op AGB-code of KVK-nummer; dat is vandaag gedaan.`) : `Op één dag kunt u ${searches} keer iemand zoeken op BSN; dat is vandaag gedaan.`}${when(seconds, (wait) => ` Over ${duration(wait)} mag het weer.`)}`,
    advice: 'Wacht zo lang als hier staat, en anders even. Probeer het dan opnieuw, of verlaag het tempo.',
  },
  'internal-error': {
    title: 'Er ging iets mis in het portaal',
    detail: () => 'Het portaal kon dit niet afmaken. Dat ligt niet aan uw gegevens.',
    advice: 'Geef het requestId door aan de beheerder van het portaal.',
  },
  unavailable: {
    title: 'Het portaal is nu niet bereikbaar',
    detail: ({ seconds, portal, status }) =>
      `${when(portal, (url) => `Wat voor ${url} staat zegt dat het portaal erachter niet te bereiken is`) || 'Het portaal kan nu geen verzoeken verwerken'}${when(portal && status, (code) => ` (HTTP-status ${code})`)}.${when(seconds, (wait) => ` Probeer het over ${duration(wait)} opnieuw.`)}`,
    advice: 'Wacht zo lang als hier staat, en anders even. Probeer dan hetzelfde opnieuw; dat is veilig.',
  },
  'network-failed': {
    title: 'Geen verbinding met het portaal',
    detail: ({ portal, reason }) =>
      `Er kwam geen verbinding${when(portal, (url) => ` met ${url}`)} of die viel weg${when(reason, (why) => ` (${why})`)}.`,
    advice: 'Controleer het adres van het portaal en uw netwerk en probeer hetzelfde opnieuw; dat is veilig.',
  },
  'proxy-failed': {
    title: 'De proxy laat de aanroep niet door',
    detail: ({ proxy, portal, reason }) =>
      `De aanroep${when(portal, (url) => ` van ${url}`)} gaat via de proxy${when(proxy, (name) => ` ${name}`)}, en die was niet bereikbaar of liet de aanroep niet door${when(reason, (why) => ` (${why})`)}.`,
    advice:
      'Controleer de proxy die HTTPS_PROXY, HTTP_PROXY of de optie proxy noemt, zoals http://proxy.example:8080, met naam en wachtwoord als die erom vraagt; NO_PROXY noemt uitzonderingen.',
  },
  'timed-out': {
    title: 'Het portaal antwoordde niet op tijd',
    detail: ({ seconds }) => `Er kwam geen antwoord binnen ${when(seconds, duration) || 'de gestelde tijd'}.`,
    advice: 'Probeer hetzelfde opnieuw; dat is veilig.',
  },
  'deadline-passed': {
    title: 'De gegeven tijd is om',
    detail: () => 'De tijd die voor deze aanroep was gegeven, was om voordat er antwoord was.',
    advice: 'Geef de aanroep meer tijd of probeer hetzelfde opnieuw; dat is veilig.',
  },
  'address-invalid': {
    title: 'Dit is niet het adres van een portaal',
    detail: ({ portal }) =>
      `Er is niets verzonden: ${portal === '' || portal === undefined ? 'er is geen adres gegeven' : `‘${portal}’ kan niet het adres van een portaal zijn`}. Verwacht werd https:// met een naam, zo nodig met een pad erachter, en zonder gebruikersnaam, wachtwoord, ? of #.`,
    advice: 'Geef het adres zoals u het van de beheerder van het portaal hebt gekregen, zoals https://portal.example.',
  },
  'address-unencrypted': {
    title: 'Het adres is niet versleuteld',
    detail: ({ portal }) =>
      `Er is niets verzonden: het adres${when(portal, (url) => ` ${url}`)} begint niet met https://, en persoonsgegevens zouden onversleuteld reizen.`,
    advice: 'Geef een adres dat met https:// begint; http:// kan alleen op deze computer zelf.',
  },
  aborted: {
    title: 'Afgebroken',
    detail: () => 'Het verzoek is afgebroken voordat er antwoord was.',
    advice: 'Geef dezelfde opdracht opnieuw om verder te gaan.',
  },
  'no-portal': {
    title: 'Op dit adres antwoordt geen PGB Portaal',
    detail: ({ portal, status }) =>
      `Wat${when(portal, (url) => ` op ${url}`)} antwoordde is geen PGB Portaal${when(status, (code) => ` (HTTP-status ${code})`)}: het kan een andere site zijn, of een pagina die ertussen staat.`,
    advice:
      'Controleer het adres, met het pad erin, zoals de beheerder van het portaal het gaf. Open in een gastnetwerk eerst een pagina in een browser: misschien moet u daar inloggen. Vraag het achter een proxy aan wie die beheert.',
  },
  'invalid-answer': {
    title: 'Het antwoord is niet te begrijpen',
    detail: ({ status }) =>
      `Wat terugkwam${when(status, (code) => ` (HTTP-status ${code})`)}, past niet bij de afspraken over deze API.`,
    advice:
      'Probeer hetzelfde opnieuw; dat is veilig. Blijft het zo, controleer dan of het adres echt een PGB Portaal is en of uw versie van pgb bij dat portaal past.',
  },
  'certificate-passphrase-missing': {
    title: 'Het certificaat is beveiligd met een wachtwoord',
    detail: ({ file }) => `Het bestand${inFile(file)} is versleuteld, en het wachtwoord ervan is niet gegeven.`,
    advice: 'Zet het wachtwoord in PGB_CERTIFICATE_PASSPHRASE, of voer de opdracht uit waar het gevraagd kan worden.',
  },
  'certificate-passphrase-wrong': {
    title: 'Het wachtwoord van het certificaat klopt niet',
    detail: ({ file }) => `Het bestand${inFile(file)} gaat niet open met het wachtwoord dat is gegeven.`,
    advice: 'Controleer het wachtwoord in PGB_CERTIFICATE_PASSPHRASE, of typ het opnieuw.',
  },
  'certificate-unreadable': {
    title: 'Het bestand met het certificaat is niet te lezen',
    detail: ({ file }) =>
      `In het bestand${inFile(file)} staat geen certificaat met sleutel: verwacht wordt PKCS#12, of PEM met CERTIFICATE en PRIVATE KEY.`,
    advice:
      'Controleer of het het goede bestand is. Een oud PKCS#12-bestand (RC2) gaat open nadat het met openssl pkcs12 opnieuw is gemaakt.',
  },
  'certificate-key-differs': {
    title: 'De sleutel hoort niet bij het certificaat',
    detail: ({ file }) => `De sleutel in het bestand${inFile(file)} is niet die van het certificaat dat erin staat.`,
    advice: 'Zoek de sleutel waarmee het certificaat is aangevraagd, of vraag een nieuw certificaat aan.',
  },
  'certificate-not-yet': {
    title: 'Het certificaat geldt nog niet',
    detail: ({ file }) => `Het certificaat${inFile(file)} gaat pas later gelden.`,
    advice: 'Wacht tot het geldt, of kijk of de klok van deze computer goed staat.',
  },
  'certificate-expired': {
    title: 'Het certificaat is verlopen',
    detail: ({ file }) => `Het certificaat${inFile(file)} geldt niet meer.`,
    advice: 'Vraag een nieuw certificaat aan en log ermee in: `pgb login --certificate BESTAND`.',
  },
  'key-unreadable': {
    title: 'De sleutel is niet te lezen',
    detail: ({ file }) =>
      `In het bestand${inFile(file)} staat geen geheime sleutel waarmee een systeem kan ondertekenen: verwacht wordt PEM of JWK, van EC P-256, RSA vanaf 2048 bits of Ed25519.`,
    advice: 'Controleer of het het goede bestand is.',
  },
  'sign-in-failed': {
    title: 'Inloggen is niet gelukt',
    detail: ({ reason }) => `U bent niet ingelogd${when(reason, (why) => `: ${why}`)}.`,
    advice: 'Probeer het opnieuw met `pgb login`.',
  },
};
