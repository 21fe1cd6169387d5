import type { CliSubject } from '../../shape/cli/subject.ts';

export const absence = {
  commands: {
    absence: { summary: 'Reports of sickness and leave', details: '' },
    'absence list': { summary: 'The reports, of now and of before', details: '' },
    'absence show': {
      summary: 'One report, with what is worked and paid by day',
      details: 'A report says since when and for which part somebody does not work, and never why.',
    },
    'absence report': {
      summary: 'Report sickness, pregnancy leave or leave of a partner',
      details:
        'Report sickness within a day, and pregnancy leave four weeks beforehand at the latest. The budget holder reports; an employee can as well. A care institution reports nothing. The cause is never asked. In a terminal the command asks what you leave out. For sickness --can-work gives the part that somebody still works, and --until the last day when it is over already; for pregnancy --expected gives the expected date; for leave of a partner --born gives the date of birth and --until the last day. Afterwards you can arrange replacement care with "pgb agreement create --term replacement --replaces Z...".',
    },
    'absence change': {
      summary: 'Report that somebody works more or less, or other days of leave',
      details: 'Without --from the new percentage holds from today.',
    },
    'absence recover': {
      summary: 'Report the recovery: fully back at work',
      details:
        'Do this within a day. Without --from today is the first day of work. When that is the first day of the report, it lapses. An agreement for replacement care ends by itself.',
    },
  },
  options: {
    absenceId: 'number of the report',
    'absence.agreement': 'agreement of whoever is ill or on leave',
    'absence.kind': 'kind of report; sickness without this option',
    'absence.from': 'first day on which all or part of the work was not done',
    'absence.changeFrom': 'first day of the new percentage',
    'absence.recoverFrom': 'first day of work as usual',
    'absence.canWork': 'part of the work that can still be done, in percent; 0 is none',
    'absence.expected': 'expected date, for pregnancy leave',
    'absence.born': 'date of birth of the child',
    'absence.until': 'last day: of leave of a partner, or of a sickness that is over',
    'absence.extraDays': 'days that leave is longer since the child is in hospital',
    'absence.address': 'where the employee stays, when that is not at home',
  },
  sections: {
    absentDays: 'By day',
  },
  menu: {
    'absence list': 'Sickness and pregnancy',
  },
  notices: {
    absence: {
      which: 'Who is ill or on leave?',
      whatKind: 'What do you want to report?',
      firstDay: 'What is the first day on which all or part of the work was not done?',
      howMuch: 'Which part of the work can still be done, in percent? 0 is none.',
      expected: 'What is the expected date?',
      born: 'When was the child born?',
      lastDay: 'What is the last day?',
      noDay: 'This is no day. Write for example 2-11-2026.',
      noPercentage: 'Write a whole number from 0 to 99.',
      none: 'There is no approved agreement to report for.',
      reported: (id: string) => `Report ${id} was made. What is paid you see with: pgb absence show ${id}`,
      changed: (id: string) => `Report ${id} was changed.`,
      recovered: (id: string) => `Report ${id} is closed.`,
      replace: (agreement: string) =>
        `You arrange replacement care with: pgb agreement create --term replacement --replaces ${agreement}`,
    },
  },
} satisfies CliSubject;
