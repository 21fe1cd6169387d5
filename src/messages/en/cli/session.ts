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
    browser: 'do not open the browser, only show the address',
    store: 'where the session is kept',
  },
  sections: {
    personas: 'Who you can be in practice',
  },
  notices: {
    signedIn: (as) => `You are signed in as ${as}.`,
    signedOut: 'You are signed out.',
    alreadySignedOut: 'You were not signed in.',
    openBrowser: 'Sign in at this address; pgb goes on after that:',
    browserOpened: 'The browser has opened. If it did not, use this address:',
  },
} satisfies CliTextsOf<'session'>;
