import type { StaffRight } from '../../domain/words.ts';
import type { Subject } from '../shape/subject.ts';
import { when } from '../write/sentence.ts';
import { numbered } from './phrases.ts';

const rightWords = {
  see: 'see',
  enter: 'enter',
  submit: 'submit',
  administer: 'administer',
} as const satisfies Record<StaffRight, string>;

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
    rights: 'rights',
  },
  items: {
    rights: 'right',
  },
  words: {
    staffRight: rightWords,
  },
  operations: {
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
    STAFF_TOO_MANY: ({ maximum }) =>
      `An organisation has at most ${maximum} staff members with rights of their own. Ask the SVB for help if you have more.`,
    STAFF_NO_ORGANISATION: () =>
      'Rights are given and taken by a staff member of an organisation, with a sign-in that tells who that is. You act for yourself, are a system, or your sign-in does not tell who of your organisation you are. Sign in with your own eHerkenning.',
  },
} satisfies Subject;
