import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

const asked: Readonly<Record<string, string>> = {
  expectedOn: 'the expected date (`--expected`)',
  bornOn: 'the date of birth of the child (`--born`)',
  until: 'the last day (`--until`)',
  extraDays: 'extra days (`--extra-days`)',
  workCapacityPercentage: 'a percentage able to work (`--can-work`)',
};

/** Reports of sickness and leave. */
export const absence = {
  fields: {
    absenceId: 'report',
    agreementKind: 'kind of agreement',
    recoveredFrom: 'back at work on',
    workCapacityPercentage: 'percentage able to work',
    expectedOn: 'expected date',
    bornOn: 'date of birth of the child',
    extraDays: 'extra days of leave',
    paidPercentage: 'part of the pay',
    payer: 'who pays',
    replacementIds: 'replacement care',
    reportedBy: 'reported by',
    reportedAt: 'reported at',
    absences: 'sickness and leave',
    workedPercentage: 'part that is worked',
    continuedBasisPoints: 'part that is paid on',
    compensated: 'with compensation',
    paidBasisPoints: 'part that is paid',
  },
  words: {
    recordKind: { absence: 'absence report' },
    absenceKind: {
      sickness: 'sickness',
      pregnancy: 'pregnancy leave',
      'birth-leave': 'birth leave',
      'additional-birth-leave': 'additional birth leave',
      'parental-leave': 'parental leave',
    },
    status: { reported: 'reported', recovered: 'recovered' },
    absenceStatus: { reported: 'reported', recovered: 'recovered' },
    absencePayer: { budget: 'the budget', uwv: 'UWV', nobody: 'nobody' },
  },
  operations: {
    'absences.list': 'see reports of sickness and leave',
    'absences.show': 'see a report',
    'absences.report': 'report sickness or leave',
    'absences.change': 'change a report',
    'absences.recover': 'report a recovery',
    'absences.reportEffect': 'see what a report would do',
    'absences.changeEffect': 'see what a changed report would do',
    'absences.recoverEffect': 'see what a return to work would do',
  },
  events: {
    'absence.reported': (params) => ({
      subject: 'Report of sickness or leave',
      body: joinSentences(
        `${numbered('Report', params)} was received${when(params.agreement, (id) => ` for agreement ${id}`)}${when(params.date, (day) => `, from ${format.date(day)}`)}.`,
        'For days without work no worked hours are accepted.',
        'What is paid for these days you see with `pgb absence show`.',
      ),
    }),
    'absence.changed': (params) => ({
      subject: 'Report changed',
      body: joinSentences(
        `${numbered('Report', params)} was changed${when(params.date, (day) => ` from ${format.date(day)}`)}.`,
        'See it with `pgb absence show`.',
      ),
    }),
    'absence.recovered': (params) => ({
      subject: 'Report of recovery',
      body: joinSentences(
        `${numbered('Report', params)} is closed${when(params.date, (day) => `: from ${format.date(day)} there is work again`)}.`,
        'An agreement for replacement care ends by itself with it.',
      ),
    }),
    'absence.hours-differ': (params) => ({
      subject: 'Sick hours are paid otherwise',
      body: joinSentences(
        `By ${params.record === undefined ? 'a report' : `report ${params.record}`} sick hours in ${params.declaration ?? 'a declaration'}${when(params.month, (month) => ` for ${format.month(month)}`)} are paid otherwise than they were declared${when(params.date, (day) => `, from ${format.date(day)}`)}.`,
        'The declaration stays as it is.',
        `See with \`pgb absence show\` what holds, and mend it: withdraw it when it was not paid yet (\`pgb declaration withdraw\`) and submit it anew, or correct it when it was (\`pgb declaration correct\`).`,
      ),
    }),
  },
  issues: {
    ABSENCE_NOT_NEEDED: () =>
      'This care provider is an organisation. It sends somebody else itself in sickness or leave; you need not report anything.',
    ABSENCE_REPORTED_BY_HOLDER: () =>
      'Only who has an employment agreement reports here. Ask the budget holder to make the report.',
    ABSENCE_NOT_AGREED: ({ found }) =>
      `The agreement has the status “${found}”. Sickness and leave are reported for an agreement that is approved.`,
    ABSENCE_OUTSIDE_TERM: ({ found, expected }) =>
      `${found} lies outside the term of the agreement (${expected}). Choose a day within the term.`,
    ABSENCE_STILL_TO_COME: ({ found, expected }) =>
      `${found} is still to come. Report it on the day itself; ${expected} is the last day that you can report now.`,
    SICKNESS_NOT_OVER: ({ found, expected }) =>
      `A last day goes only with a sickness that is over, up to ${expected}; ${found} is still to come. Leave the last day out, and report the recovery with \`pgb absence recover\` when there is work again.`,
    ABSENCE_OVERLAPS: ({ absence: other, found }) =>
      `Report ${other} is about these days already (${found}). Change that report, or close it first with \`pgb absence recover ${other}\`. When this sickness was over before that one, give its last day (\`--until\`).`,
    ABSENCE_DAY_TOO_EARLY: ({ found, expected }) =>
      `${found} is too early: ${expected} is the first day that is possible here. Change the day.`,
    ABSENCE_DATE_MISSING: ({ found, expected }) => `With ${found} goes ${asked[expected] ?? expected}. Fill it in.`,
    ABSENCE_FIELD_NEEDLESS: ({ found, expected }) =>
      `With ${found} goes no ${(asked[expected] ?? expected).replace(/^(the|a) /, '')}. Leave it out.`,
    LEAVE_START_OUTSIDE: ({ found, expected }) =>
      `Leave cannot begin on ${found}: it begins six to four weeks before the day after the expected date (${expected}), or the day after the birth when that is earlier.`,
    BIRTH_OUTSIDE: ({ found, expected }) =>
      `A birth on ${found} does not go with the expected date; ${expected} is possible. Correct one of the two.`,
    LEAVE_TOO_LONG: ({ found, expected }) =>
      `These are ${found} days together; ${expected} are possible at most. Choose an earlier last day.`,
    LEAVE_TOO_LATE: ({ found, expected }) =>
      `Leave lasts until ${found}, but can be taken after the birth until ${expected}. Choose an earlier last day.`,
    LEAVE_FOR_EMPLOYEES: ({ found, kind }) =>
      `There is no ${found} with this kind of agreement (${kind}): this leave is for employees. Agree with each other when there is no work; nothing needs to be reported.`,
    CARE_DECLARED_IN_ABSENCE: ({ found }) =>
      `On ${found} care was declared, while by this report nobody worked. Withdraw or correct that declaration, or change the days of the report.`,
    SICK_HOURS_DECLARED: ({ found }) =>
      `On ${found} sick hours were declared, and by this nothing is paid on that day. Withdraw that declaration or correct it, and report this again.`,
    CARE_DURING_ABSENCE: ({ found, expected }) =>
      `On ${found} the care provider is reported absent (${expected}), so that there are no worked hours. Take the line away, declare sick hours when those are paid, or change the report with \`pgb absence change\`.`,
    SICK_HOURS_NOT_DECLARABLE: ({ found }) =>
      `This line says that these are sick hours, but on ${found} nothing is paid on. Sick hours are there by the hour, for an employee who was reported, after the waiting days and as long as pay goes on: see \`pgb absence show\`. Take the line away, or report the sickness first.`,
    NOTICE_DURING_ABSENCE: ({ found }) =>
      `On ${found} you cannot give notice: during sickness (the first two years), pregnancy and maternity leave and six weeks after it an employer may not. By mutual consent you can (\`--ground mutual-consent\`).`,
  },
  tasks: {
    'arrange-replacement': some('report', 'reports', 'of sickness or leave without replacement care'),
  },
} satisfies Subject;
