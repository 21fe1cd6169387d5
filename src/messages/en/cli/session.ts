import type { CliTextsOf } from '../../cli-texts.ts';

export const session = {
  commands: {
    login: {
      summary: 'Sign in',
      details:
        'In practice, --persona chooses who you are. For another portal the browser opens; with --no-browser the address is only shown.',
    },
    logout: { summary: 'Sign out and remove the kept session', details: '' },
    whoami: { summary: 'Who you are, as what, and where your session is kept', details: '' },
  },
  options: {
    persona: 'in practice: who you are',
    level: 'the level of assurance at which you sign in at least; signing and money ask substantial',
    browser: 'do not open the browser, only show the address',
    store: 'where the session is kept',
  },
  sections: {
    personas: 'Who you can be in practice',
  },
  notices: {
    signedIn: (as) => `You are signed in as ${as}.`,
    signedOut: 'You are signed out.',
    sessionInKeychain: (name) =>
      `the keychain of this system cannot be reached. If a session is kept there, it is there still, and the portal was told nothing. Remove the entry ‘${name}’ of pgb-portaal when the keychain is open.`,
    sessionInLockedKeychain: (name) =>
      `the keychain of this system is locked or refuses access. If a session is kept there, it is there still and you stay signed in. Remove the entry ‘${name}’ of pgb-portaal when the keychain is open.`,
    sessionUnread:
      'the kept session could not be read. It was removed, but the portal could not be told that you sign out: a copy of it works until it ends by itself.',
    sessionFileLeft: (file, reason) => `the kept session could not be removed (${reason}). Remove it yourself: ${file}`,
    sessionNotRevoked: (reason) =>
      `the portal could not be told that you sign out: a copy of the session works until it ends by itself. ${reason}`,
    alreadySignedOut: 'You were not signed in.',
    signInAnew: 'This asks you to show now who you are. Sign in again as the same person; this command then goes on.',
    openBrowser: 'Sign in at this address; pgb goes on after that:',
    browserOpened: 'The browser has opened. If it did not, use this address:',
  },
} satisfies CliTextsOf<'session'>;
