import type { CliSubject } from '../../shape/cli/subject.ts';

export const profile = {
  commands: {
    profile: { summary: 'Your profile', details: '' },
    'profile show': {
      summary: 'See your profile',
      details: 'Name, date of birth, BSN and address come from the register of persons, and are changed there.',
    },
    'profile edit': {
      summary: 'Make your profile, or change how we reach you',
      details:
        'Without options you are asked. A profile is made once, before you sign an agreement or have money paid. For another account number you sign in again shortly before; you get a message of it. When your e-mail address changes, the old address is told too.',
    },
    'profile refresh': {
      summary: 'Compare your profile with the registers',
      details:
        'Takes over name, date of birth and address from the register of persons, and name and care as an activity from the AGB register and the trade register. Where a register gives no answer, everything stays as it is, and it says so.',
    },
    'profile export': {
      summary: 'Get everything that the portal holds about you',
      details:
        'Writes one file with the data as JSON, each answer of the portal under its name, and your agreements, messages and invoices as PDF beside it. A representative chooses the holder whose data it is. The files are readable for you alone.',
    },
    'provider refresh': {
      summary: 'Compare a care provider with the registers',
      details:
        'For the payment office. What the AGB register, the trade register or the register of persons says is taken over.',
    },
  },
  options: {
    exportDir: 'new folder for the data and the documents; pgb-data when absent',
    comparedProvider: 'number of the care provider',
    profileLanguage: 'language of your messages',
    messages: 'where you hear of a new message: portal or email',
    ownIban: 'IBAN that your money goes to',
  },
  sections: { checks: 'Compared with registers' },
  notices: {
    profile: {
      missing: 'You have not made your profile yet. Make it with `pgb profile edit`.',
      fixed: 'Name, date of birth, BSN and address come from a register and cannot be changed here.',
      kept: 'Your profile was kept.',
      exported: 'What is in these files tells of care and money. Keep them where nobody else can read them.',
      questions: {
        email: 'E-mail address',
        phone: 'Telephone number',
        language: 'In which language do you want your messages?',
        messages: 'Where do you want to hear that there is a message?',
        channel: { portal: 'In the portal only', email: 'In the portal, with a notice by e-mail' },
      },
    },
  },
} satisfies CliSubject;
