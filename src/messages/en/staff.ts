import type { SignInMeans, StaffRight } from '../../domain/words.ts';
import type { Subject } from '../shape/subject.ts';
import { when } from '../write/sentence.ts';
import { numbered } from './phrases.ts';

const rightWords = {
  see: 'see',
  enter: 'enter',
  submit: 'submit',
  administer: 'administer',
} as const satisfies Record<StaffRight, string>;

const meansNames = {
  either: 'eHerkenning and certificate',
  eherkenning: 'eHerkenning only',
  certificate: 'certificate or key only',
} as const satisfies Record<SignInMeans, string>;

/** What a message calls a means. */
function meansWords(means = ''): string {
  const names: Readonly<Record<string, string>> = meansNames;
  return names[means] ?? 'another';
}

/** The rights as a message has them: their names with blanks between. */
function inWords(rights = ''): string {
  const names: Readonly<Record<string, string>> = rightWords;
  const known = rights.split(' ').flatMap((right) => names[right] ?? []);
  return known.length === 0 ? 'no rights any more' : `these rights ${known.join(', ')}`;
}

/** The people who work for an organisation, and what it lets each of them do. */
export const staff = {
  fields: {
    organisation: 'organisation',
    isNamed: 'staff recorded',
    ownCode: 'your code',
    systems: 'systems',
    seat: 'staff member',
    means: 'means of signing in',
    chosenAt: 'chosen at',
    inForceSince: 'in force since',
    rights: 'rights',
  },
  items: {
    rights: 'right',
  },
  words: {
    staffRight: rightWords,
    signInMeans: meansNames,
  },
  operations: {
    'careProviders.means': 'view by what an organisation signs in',
    'careProviders.chooseMeans': 'choose by what an organisation signs in',
    'staff.show': 'see the staff',
    'staff.give': 'give rights to a staff member',
    'staff.take': 'take the rights of a staff member',
    'staff.limitSystems': 'settle the rights of systems',
  },
  events: {
    'care-provider.staff-changed': (params) => ({
      subject: 'Rights of a staff member changed',
      body: `${numbered('care provider', params)} has a staff member${when(params.code, (code) => ` (${code})`)} with ${inWords(params.rights)}. Who that is is shown by \`pgb staff list\`, and who changed it by \`pgb history\`. Is this wrong? An administrator changes it with \`pgb staff give\` or \`pgb staff take\`.`,
    }),
    'care-provider.systems-changed': (params) => ({
      subject: 'Rights of your systems changed',
      body: `${numbered('care provider', params)} has systems that sign in with a certificate or a key. They have ${inWords(params.rights)}. Is this wrong? An administrator changes it with \`pgb staff systems\`.`,
    }),
    'care-provider.own-rights-changed': (params) => ({
      subject: 'Your rights have changed',
      body: `${numbered('care provider', params)} changed your rights: you have ${inWords(params.rights)}. Ask an administrator of your organisation if you have questions.`,
    }),
    'care-provider.means-chosen': (params) => ({
      subject: 'Means of signing in changed',
      body: `For ${numbered('care provider', params)} a means of signing in was chosen: ${meansWords(params.means)}. When an organisation chooses one means, the other is refused once the chosen one was used. Is this wrong? An administrator of the organisation chooses again with \`pgb provider means choose\`, and the SVB opens both again.`,
    }),
    'representative.staff-changed': (params) => ({
      subject: 'Rights of a staff member changed',
      body: `Your organisation, which acts for budget holders, has a staff member${when(params.code, (code) => ` (${code})`)} with ${inWords(params.rights)}. Who that is is shown by \`pgb staff list\`, and who changed it by \`pgb history${when(params.record, (record) => ` ${record}`)}\`. Is this wrong? An administrator changes it with \`pgb staff give\` or \`pgb staff take\`.`,
    }),
    'representative.systems-changed': (params) => ({
      subject: 'Rights of your systems changed',
      body: `Systems that sign in for your organisation (${numbered('representative', params)}) have ${inWords(params.rights)}. Is this wrong? An administrator changes it with \`pgb staff systems\`.`,
    }),
    'representative.own-rights-changed': (params) => ({
      subject: 'Your rights have changed',
      body: `Your organisation (${numbered('representative', params)}) changed your rights: you have ${inWords(params.rights)}. Ask an administrator of your organisation if you have questions.`,
    }),
  },
  issues: {
    STAFF_NAME_MISSING: () =>
      'This staff member is given rights for the first time. Give the name as well (--name), so that others see who it is.',
    STAFF_LAST_ADMINISTRATOR: () =>
      'This is the last administrator of your organisation: afterwards nobody could give rights any more. First give somebody else the right to administer.',
    MEANS_NOT_YOURS: ({ found }) =>
      `An organisation itself chooses one of the two means of signing in; the SVB opens both again. Found: ${found}. Choose another means, or ask who can do this.`,
    MEANS_WITHOUT_RIGHTS: () =>
      'Your systems may do nothing, and would be the only ones to sign in. First give them rights with `pgb staff systems`.',
    STAFF_TOO_MANY: ({ maximum }) =>
      `An organisation has at most ${maximum} staff members with rights of their own. Ask the SVB for help if you have more.`,
    STAFF_NO_ORGANISATION: () =>
      'Rights are given and taken by a staff member of an organisation, with a sign-in that tells who that is. You act for yourself, are a system, or your sign-in does not tell who of your organisation you are. Sign in with your own eHerkenning.',
  },
} satisfies Subject;
