import type { Subject } from '../shape/subject.ts';
import { numbered, some } from './phrases.ts';

/** How a person is reached. */
export const profile = {
  fields: {
    language: 'taal van berichten',
    checkedAt: 'vergeleken op',
    checks: 'vergeleken met registers',
    register: 'register',
    removed: 'verwijderd',
    kept: 'blijft bewaard',
    messageChannel: 'berichten',
  },
  words: {
    registerName: { persons: 'registratie van personen (BRP)', agb: 'AGB-register', kvk: 'handelsregister (KVK)' },
    registerOutcome: {
      unchanged: 'klopt',
      changed: 'overgenomen uit het register',
      unproved: 'niet overgenomen: het KVK-nummer hoort misschien niet bij de AGB-code',
      'not-found': 'niet gevonden in het register',
      'no-answer': 'niet gecontroleerd: het register antwoordt nu niet',
      'not-configured': 'niet gecontroleerd: dit portaal is niet op het register aangesloten',
    },
    erasedKind: {
      'contact-data': 'contactgegevens',
      notice: 'meldingen per e-mail',
      draft: 'concepten die niemand zag',
      message: 'gelezen berichten aan u alleen',
      'found-provider': 'gevonden zorgverleners zonder overeenkomst',
      account: 'rekeningnummer',
    },
    keptOfPerson: {
      'care-file': 'beschikkingen en wat eronder valt',
      'access-line': 'wie uw gegevens zag',
      identity: 'naam, geboortedatum en BSN of nummer',
      account: 'rekeningnummer, zolang er betaald wordt',
    },
    keepRule: {
      keepPayments: 'betalingen',
      keepCareFile: 'zorgdossiers',
      keepAccessLog: 'toegangslog',
      keepDrafts: 'concepten',
    },
    messageChannel: {
      portal: 'portaal',
      email: 'e-mail',
    },
    language: { nl: 'Nederlands', en: 'Engels' },
  },
  operations: {
    'profile.refresh': 'profiel met de registers vergelijken',
    'careProviders.refresh': 'zorgverlener met de registers vergelijken',
    'profile.show': 'profiel bekijken',
    'profile.update': 'profiel wijzigen',
    'profile.erasure': 'zien wat van u weg kan en wat blijft',
    'profile.erase': 'gegevens laten verwijderen',
  },
  events: {
    'budget-holder.changed': (params) => ({
      subject: 'Uw contactgegevens zijn gewijzigd',
      body: `Hoe wij ${numbered('budgethouder', params)} bereiken, is gewijzigd. Bekijk het met \`pgb profile show\`. Hebt u dit niet zelf gedaan? Zet het terug met \`pgb profile edit\` en bel de SVB.`,
    }),
  },
  issues: {
    PROFILE_UNREACHABLE: () =>
      'Er is geen telefoonnummer en geen e-mailadres van u bekend. Vul er minstens een in, zodat wij u kunnen bereiken.',
    NOTICES_WITHOUT_EMAIL: () =>
      'U wilt meldingen per e-mail, maar er is geen e-mailadres van u bekend. Vul een e-mailadres in of laat berichten alleen in het portaal zetten.',
  },
  tasks: {
    'make-profile': some('profiel', 'profielen', 'aanmaken'),
  },
} satisfies Subject;
