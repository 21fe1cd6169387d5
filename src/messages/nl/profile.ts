import type { Subject } from '../shape/subject.ts';
import { numbered, some } from './phrases.ts';

/** How a person is reached. */
export const profile = {
  fields: {
    language: 'taal van berichten',
    messageChannel: 'berichten',
  },
  words: {
    messageChannel: {
      portal: 'portaal',
      email: 'e-mail',
    },
    language: { nl: 'Nederlands', en: 'Engels' },
  },
  operations: {
    'profile.show': 'profiel bekijken',
    'profile.update': 'profiel wijzigen',
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
