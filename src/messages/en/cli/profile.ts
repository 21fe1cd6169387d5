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
    'profile correct': {
      summary: 'What to do when something about you is not right',
      details:
        'What stands there now, and where to have it put right. What comes from a register is changed at that register; pgb profile refresh takes it over afterwards. You have a right to correction and completion. Source: AVG (GDPR) 16.',
    },
    'profile erase': {
      summary: 'Have data about you removed, as far as the law allows',
      details:
        'What is no longer needed goes at once: contact data, notices by e-mail, drafts that nobody saw, messages to you alone that you read. The rest has to be kept and goes by itself when its term is over; you see until when and by which rule. You sign in again shortly before, and are signed out afterwards. Notices by e-mail then stop, messages in the portal do not. Source: AVG (GDPR) 17.',
    },
    'provider refresh': {
      summary: 'Compare a care provider with the registers',
      details:
        'For the payment office. What the AGB register, the trade register or the register of persons says is taken over.',
    },
  },
  options: {
    erasureOnly: 'only show what would go and what stays',
    exportDir: 'new folder for the data and the documents; pgb-data when absent',
    comparedProvider: 'number of the care provider',
    profileLanguage: 'language of your messages',
    messages: 'where you hear of a new message: portal or email',
    ownIban: 'IBAN that your money goes to',
  },
  headers: {
    erasedKind: 'What',
    erasedCount: 'Count',
    keptUntil: 'At least until',
    keptWhy: 'Why',
    correctable: 'What',
    saysNow: 'Now',
    correctedHow: 'To correct it',
  },
  sections: { checks: 'Compared with registers', erased: 'Goes', stays: 'Is kept' },
  notices: {
    confirm: {
      erase: 'Remove what can go? There is no way back.',
    },
    profile: {
      missing: 'You have not made your profile yet. Make it with `pgb profile edit`.',
      fixed: 'Name, date of birth, BSN and address come from a register and cannot be changed here.',
      kept: 'Your profile was kept.',
      exported: 'What is in these files tells of care and money. Keep them where nobody else can read them.',
      erased: 'What could go is gone. You are signed out. Keep this overview: the portal keeps numbers only.',
      erasedNothing: 'Nothing was removed.',
      correct: {
        person: {
          what: 'name, date of birth, address',
          how: 'At your municipality (BRP). Then: pgb profile refresh',
        },
        company: {
          what: 'name and numbers of your practice',
          how: 'At Vektis (AGB) or the KVK. Then: pgb profile refresh',
        },
        contact: { what: 'e-mail address, telephone', how: 'pgb profile edit' },
        account: { what: 'account number', how: 'pgb profile edit --iban IBAN' },
        award: { what: 'an award', how: 'At the office that gave it; pgb award show names it' },
        agreement: { what: 'an agreement', how: 'pgb agreement amend' },
        declaration: { what: 'a declaration', how: 'pgb declaration correct' },
      },
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
