import type { SignInTexts } from '../shape/sign-in.ts';

export const signIn: SignInTexts = {
  signIn: {
    notOffered: 'dit portaal vertelt niet waar u inlogt; controleer het adres',
    refused: (code) => `de inlogdienst weigerde (${code})`,
    systemRefused:
      'de inlogdienst neemt dit certificaat of deze sleutel niet aan (invalid_client): ingetrokken, verlopen, of daar niet aangemeld onder deze naam',
    cancelled: 'het inloggen is afgebroken',
    tooLate: (minutes) => `er is niet binnen ${minutes} minuten ingelogd`,
    unknownPersona: (persona) => `het oefenportaal kent niemand die “${persona}” heet`,
    noPersonas: 'alleen op een oefenportaal kunt u een persoon kiezen; log in met de browser',
    otherIssuer: 'de inlogdienst van het portaal is een andere dan die waar het inloggen begon; begin opnieuw',
    noCode: 'wat u opgeeft is geen adres en geen code; geef het adres dat de browser na het inloggen toont',
    codeRefused: 'de code is al gebruikt, is te oud of hoort bij iets anders; begin opnieuw',
    noDevice: 'bij dit portaal kunt u niet met een code op een ander apparaat inloggen; log in zonder --device',
    codeExpired: 'de code is verlopen voordat ermee werd ingelogd; begin opnieuw',
  },
  answerPage: {
    title: 'mijn pgb',
    done: { heading: 'U bent ingelogd', text: 'U kunt dit venster sluiten en verdergaan waar u was.' },
    failed: {
      heading: 'Inloggen is niet gelukt',
      text: 'U kunt dit venster sluiten. Het programma vertelt wat u kunt doen.',
    },
  },
};
