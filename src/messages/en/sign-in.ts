import type { SignInTexts } from '../shape/sign-in.ts';

export const signIn: SignInTexts = {
  signIn: {
    notOffered: 'this portal does not tell where one signs in; check its address',
    refused: (code) => `the sign-in service refused it (${code})`,
    systemRefused:
      'the issuer does not take this certificate or key (invalid_client): revoked, expired, or not registered there by this name',
    cancelled: 'signing in was cancelled',
    tooLate: (minutes) => `nobody signed in within ${minutes} minutes`,
    unknownPersona: (persona) => `the practice portal knows nobody called “${persona}”`,
    noPersonas: 'only on a practice portal one can choose a person; sign in with the browser',
    otherIssuer: 'the sign-in service of the portal is another than the one where signing in began; begin again',
    noCode: 'what you gave is no address and no code; give the address that the browser shows after signing in',
    codeRefused: 'the code was used, is too old or belongs to something else; begin again',
    noDevice: 'this portal does not let one sign in with a code on another device; sign in without --device',
    codeExpired: 'the code ended before anybody signed in with it; begin again',
  },
  answerPage: {
    title: 'mijn pgb',
    done: { heading: 'You are signed in', text: 'You can close this window and go on where you were.' },
    failed: { heading: 'Signing in failed', text: 'You can close this window. The program tells you what to do.' },
  },
};
