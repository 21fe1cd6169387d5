import type { CliTextsOf } from '../../cli-texts.ts';

export const session = {
  commands: {
    login: {
      summary: 'Sign in',
      details:
        'In practice, --persona chooses who you are. For another portal the browser opens; with --no-browser the address is only shown. With --device you fill in a code on another device, such as a telephone. A script begins with --start, has somebody sign in, and ends with --finish; or it gives a token on standard input.',
    },
    logout: { summary: 'Sign out and remove the kept session', details: '' },
    whoami: { summary: 'Who you are, as what, for whom, until when, and where each setting comes from', details: '' },
  },
  options: {
    persona: 'in practice: who you are',
    level: 'the level of assurance at which you sign in at least; signing and money ask substantial',
    browser: 'do not open the browser, only show the address',
    device: 'sign in by a code on another device',
    startSignIn: 'begin, tell what somebody has to do, and stop',
    finish: 'end what --start began: the address to which the browser came, the code in it, or - for standard input',
    tokenStdin: 'keep an access token of standard input as the session',
    certificateFile: 'sign in as a system, by a certificate and its key in this file: PKCS#12 or PEM',
    keyFile: 'sign in as a system, by signing with the key in this file: PEM or JWK',
    clientId: 'name of the system at the issuer; the name in the certificate when absent',
    store: 'where the session is kept',
  },
  headers: {
    actsForId: 'On behalf of (number)',
    actsForName: 'On behalf of',
    signInAddress: 'Address to sign in at',
    comesBackTo: 'Comes back to',
    endsAt: 'Good until',
    nextCommand: 'After that',
  },
  sections: {
    settings: 'Settings in use',
    personas: 'Who you can be in practice',
  },
  notices: {
    certificate: {
      newPassphrase: 'Passphrase for the new file:',
      again: 'Once more:',
      passphraseShort: (least: number) => `Take at least ${least} characters.`,
      notTheSame: 'That is another passphrase.',
      passphraseOf: (file: string) => `Passphrase of ${file}:`,
      ends: {
        30: (days: number, moment: string) =>
          `the certificate ends in ${days} days, at ${moment}. Ask for a new one in time.`,
        7: (days: number, moment: string) =>
          `the certificate ends in ${days} days already, at ${moment}. Ask for a new one now.`,
        1: (_days: number, moment: string) =>
          `the certificate ends within a day, at ${moment}. After that you do not get in with it.`,
      },
    },
    signedIn: (as) => `You are signed in as ${as}.`,
    signedOut: 'You are signed out.',
    sessionInKeychain: (name) =>
      `the keychain of this system cannot be reached. If a session is kept there, it is there still, and the portal was told nothing. Remove the entry ‘${name}’ of pgb-portaal when the keychain is open.`,
    sessionInLockedKeychain: (name) =>
      `the keychain of this system is locked or refuses access. If a session is kept there, it is there still and you stay signed in. Remove the entry ‘${name}’ of pgb-portaal when the keychain is open.`,
    begunInKeychain: (name) =>
      `the keychain of this system cannot be reached or refuses access. If a sign-in that was begun is kept there, it is there still. Remove the entry ‘sign-in at ${name}’ of pgb-portaal when the keychain is open.`,
    sessionUnread:
      'the kept session could not be read. It was removed, but the portal could not be told that you sign out: a copy of it works until it ends by itself.',
    sessionFileLeft: (file, reason) => `the kept session could not be removed (${reason}). Remove it yourself: ${file}`,
    sessionNotRevoked: (reason) =>
      `the portal could not be told that you sign out: a copy of the session works until it ends by itself. ${reason}`,
    alreadySignedOut: 'You were not signed in.',
    practiceGoesOn: (persona) =>
      `In practice nobody need sign in: the next command is as ${persona}. Somebody else: \`pgb login\`, or --as with a command.`,
    signInAnew: 'This asks you to show now who you are. Sign in again as the same person; this command then goes on.',
    otherDevice: 'Is your browser on another device? Then use: pgb login --device',
    deviceAddress: 'Open this address on a device with a browser, and fill in this code there:',
    deviceAddressWithCode: 'Or open this address, which has the code on it already:',
    deviceWaits: (until) =>
      `The code is good until ${until}. This command waits until you are signed in; Ctrl+C stops.`,
    signInStarted:
      'Open the address in a browser and sign in. The browser comes to an address where nothing is to be seen: copy that from the address bar and give it to the last command.',
    openBrowser: 'Sign in at this address; pgb goes on after that:',
    browserOpened: 'The browser has opened. If it did not, use this address:',
  },
} satisfies CliTextsOf<'session'>;
