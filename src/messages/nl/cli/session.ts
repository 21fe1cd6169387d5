import type { CliSubject } from '../../shape/cli/subject.ts';

export const session = {
  commands: {
    login: {
      summary: 'Inloggen',
      details:
        'In de oefenomgeving kiest u met --persona wie u bent. Bij een ander portaal opent de browser; met --no-browser wordt alleen het adres getoond. Met --device vult u een code in op een ander apparaat, zoals een telefoon. Een script begint met --start, laat iemand inloggen, en eindigt met --finish; of het geeft een token op de standaardinvoer.',
    },
    logout: { summary: 'Uitloggen en de bewaarde sessie wissen', details: '' },
    whoami: {
      summary: 'Wie u bent, als wat, namens wie, tot wanneer, en waar elke instelling vandaan komt',
      details: '',
    },
  },
  options: {
    persona: 'in de oefenomgeving: wie u bent',
    level: 'het betrouwbaarheidsniveau waarop u minstens inlogt; ondertekenen en geld vragen substantial',
    browser: 'de browser niet openen, alleen het adres tonen',
    device: 'inloggen met een code op een ander apparaat',
    startSignIn: 'beginnen, vertellen wat iemand moet doen, en stoppen',
    finish:
      'eindigen wat --start begon: het adres waar de browser op uitkwam, de code daarin, of - voor standaardinvoer',
    tokenStdin: 'een toegangstoken van de standaardinvoer bewaren als sessie',
    certificateFile: 'inloggen als systeem, met een certificaat en zijn sleutel in dit bestand: PKCS#12 of PEM',
    keyFile: 'inloggen als systeem, door met de sleutel in dit bestand te ondertekenen: PEM of JWK',
    clientId: 'naam van het systeem bij de inlogdienst; standaard de naam in het certificaat',
    store: 'waar de sessie bewaard wordt',
  },
  headers: {
    actsForId: 'Namens (nummer)',
    actsForName: 'Namens',
    signInAddress: 'Adres om in te loggen',
    comesBackTo: 'Komt uit op',
    endsAt: 'Geldt tot',
    nextCommand: 'Daarna',
  },
  sections: {
    settings: 'Instellingen in gebruik',
    personas: 'Wie u in de oefenomgeving kunt zijn',
  },
  notices: {
    certificate: {
      newPassphrase: 'Wachtzin voor het nieuwe bestand:',
      again: 'Nog een keer:',
      passphraseShort: (least: number) => `Neem ten minste ${least} tekens.`,
      notTheSame: 'Dat is een andere wachtzin.',
      passphraseOf: (file: string) => `Wachtzin van ${file}:`,
      ends: {
        30: (days: number, moment: string) =>
          `het certificaat loopt over ${days} dagen af, op ${moment}. Vraag op tijd een nieuw aan.`,
        7: (days: number, moment: string) =>
          `het certificaat loopt al over ${days} dagen af, op ${moment}. Vraag nu een nieuw aan.`,
        1: (_days: number, moment: string) =>
          `het certificaat loopt binnen een dag af, op ${moment}. Daarna komt u er niet meer mee binnen.`,
      },
    },
    signedIn: (as: string) => `U bent ingelogd als ${as}.`,
    signedOut: 'U bent uitgelogd.',
    sessionInKeychain: (name: string) =>
      `de sleutelbos van dit systeem is niet te bereiken. Staat daar een sessie, dan staat die er nog, en het portaal weet nergens van. Haal het item ‘${name}’ van pgb-portaal eruit zodra de sleutelbos open is.`,
    sessionInLockedKeychain: (name: string) =>
      `de sleutelbos van dit systeem is op slot of weigert toegang. Staat daar een sessie, dan staat die er nog en blijft u ingelogd. Haal het item ‘${name}’ van pgb-portaal eruit zodra de sleutelbos open is.`,
    begunInKeychain: (name: string) =>
      `de sleutelbos van dit systeem is niet te bereiken of weigert toegang. Staat daar een begin van inloggen, dan staat dat er nog. Haal het item ‘sign-in at ${name}’ van pgb-portaal eruit zodra de sleutelbos open is.`,
    sessionUnread:
      'de bewaarde sessie was niet te lezen. Ze is gewist, maar het portaal kon niet worden verteld dat u uitlogt: een kopie ervan werkt tot ze vanzelf afloopt.',
    sessionFileLeft: (file: string, reason: string) =>
      `de bewaarde sessie kon niet worden gewist (${reason}). Wis zelf: ${file}`,
    sessionNotRevoked: (reason: string) =>
      `het portaal kon niet worden verteld dat u uitlogt: een kopie van de sessie werkt tot ze vanzelf afloopt. ${reason}`,
    alreadySignedOut: 'U was niet ingelogd.',
    practiceGoesOn: (persona: string) =>
      `Bij het oefenen hoeft u niet in te loggen: de volgende opdracht doet u als ${persona}. Iemand anders: \`pgb login\`, of --as bij een opdracht.`,
    signInAnew:
      'Dit vraagt dat u nu laat zien wie u bent. Log opnieuw in als dezelfde persoon; daarna gaat pgb verder.',
    otherDevice: 'Staat uw browser op een ander apparaat? Gebruik dan: pgb login --device',
    deviceAddress: 'Open dit adres op een apparaat met een browser, en vul daar deze code in:',
    deviceAddressWithCode: 'Of open dit adres, waar de code al staat:',
    deviceWaits: (until: string) =>
      `De code geldt tot ${until}. Deze opdracht wacht tot u bent ingelogd; Ctrl+C stopt.`,
    signInStarted:
      'Open het adres in een browser en log in. De browser komt uit op een adres waar niets te zien is: kopieer dat uit de adresbalk en geef het aan de laatste opdracht.',
    openBrowser: 'Log in via dit adres; daarna gaat pgb verder:',
    browserOpened: 'De browser is geopend. Ging dat niet vanzelf, gebruik dan dit adres:',
  },
} satisfies CliSubject;
