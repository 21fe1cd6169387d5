import type { CliSubject } from '../../shape/cli/subject.ts';

export const staff = {
  commands: {
    staff: {
      summary: 'The staff of your organisation and their rights',
      details:
        'Whoever signs in for an organisation with eHerkenning is given rights of their own by its administrator: see, enter (what does not bind yet), submit (sign, declare, decide) and administer (the data of the organisation itself and these rights). What each operation takes stands in pgb help access. As long as nobody is recorded, whoever signs in for the organisation has all rights; whoever gives or takes rights first is its administrator from then on.',
    },
    'staff list': {
      summary: 'Who works for your organisation, and with which rights',
      details:
        'Also what the systems of your organisation may do, which sign in with a certificate or a key, and your own code.',
    },
    'staff give': {
      summary: 'Give rights to a staff member',
      details:
        'Give the code that the staff member is shown when signing in, or by pgb whoami. The staff member has these rights and no others from then on, at once; without --right you are asked. The first time there is a name with it. You sign in again shortly before. The organisation and the staff member get a message.',
    },
    'staff take': {
      summary: 'Take all rights of a staff member',
      details:
        'It holds at once, also for who is still signed in. The last administrator stays: first give somebody else the right to administer. You sign in again shortly before.',
    },
    'staff systems': {
      summary: 'Settle what your systems may do',
      details:
        'A system signs in with the certificate or a key of your organisation and may do everything, until you settle this. It holds for all your systems, at once. You sign in again shortly before.',
    },
  },
  options: {
    staffCode: 'code of the staff member, from the overview or from the staff member',
    right: 'right that the staff member gets; may be given more than once',
    systemRight: 'right that the systems keep; may be given more than once',
    noRights: 'the systems may do nothing any more',
    staffName: 'name of the staff member',
  },
  headers: {
    'seat.name': 'Staff member',
    'seat.code': 'Code of staff member',
    'seat.rights': 'Rights',
    'systems.rights': 'Rights of systems',
    'systems.changedAt': 'Changed at',
  },
  sections: {
    staff: 'Staff',
  },
  notices: {
    staff: { whichRights: 'Which rights?' },
    confirm: {
      giveRights: (code: string, rights: string) =>
        `Give the staff member with code ${code} these rights, and no others: ${rights}?`,
      takeRights: (code: string) => `Take all rights of the staff member with code ${code}? It holds at once.`,
      limitSystems: (rights: string) =>
        rights === ''
          ? 'Take all rights of your systems?'
          : `Let your systems keep these rights, and no others: ${rights}?`,
    },
  },
} satisfies CliSubject;
