import type { Subject } from '../shape/subject.ts';
import { numbered, some } from './phrases.ts';

/** How a person is reached. */
export const profile = {
  fields: {
    language: 'language of messages',
    checkedAt: 'compared on',
    checks: 'compared with registers',
    register: 'register',
    removed: 'removed',
    kept: 'kept',
    messageChannel: 'messages',
  },
  words: {
    registerName: { persons: 'register of persons (BRP)', agb: 'AGB register', kvk: 'trade register (KVK)' },
    registerOutcome: {
      unchanged: 'right',
      changed: 'taken over from the register',
      unproved: 'not taken over: the KVK number may not belong to the AGB code',
      'not-found': 'not found in the register',
      'no-answer': 'not checked: the register gives no answer now',
      'not-configured': 'not checked: this portal is not connected to the register',
    },
    erasedKind: {
      'contact-data': 'contact data',
      notice: 'notices by e-mail',
      draft: 'drafts that nobody saw',
      message: 'messages to you alone that you read',
      'found-provider': 'care providers found, without an agreement',
      account: 'account number',
    },
    keptOfPerson: {
      'care-file': 'awards and all that is under them',
      'access-line': 'who saw your data',
      identity: 'name, date of birth and BSN or number',
      account: 'account number, while payments are made',
    },
    keepRule: {
      keepPayments: 'payments',
      keepCareFile: 'care files',
      keepAccessLog: 'access log',
      keepDrafts: 'drafts',
    },
    messageChannel: {
      portal: 'portal',
      email: 'e-mail',
    },
    language: { nl: 'Dutch', en: 'English' },
  },
  operations: {
    'profile.refresh': 'compare your profile with the registers',
    'careProviders.refresh': 'compare a care provider with the registers',
    'profile.show': 'see your profile',
    'profile.update': 'change your profile',
    'profile.erasure': 'see what of you can go and what stays',
    'profile.erase': 'have your data removed',
  },
  events: {
    'budget-holder.changed': (params) => ({
      subject: 'Your contact details have changed',
      body: `How we reach ${numbered('budget holder', params)} has changed. See it with \`pgb profile show\`. Was it not you? Set it back with \`pgb profile edit\` and call the SVB.`,
    }),
  },
  issues: {
    PROFILE_UNREACHABLE: () =>
      'No telephone number and no e-mail address of yours is known. Give at least one of them, so that we can reach you.',
    NOTICES_WITHOUT_EMAIL: () =>
      'You want notices by e-mail, but no e-mail address of yours is known. Give an e-mail address, or have messages in the portal only.',
  },
  tasks: {
    'make-profile': some('make', 'profile', 'profiles'),
  },
} satisfies Subject;
