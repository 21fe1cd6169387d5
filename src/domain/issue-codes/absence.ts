import { counts, dates, none, type IssueTable } from './params.ts';

/** Findings about a report of absence, and about care and notice on the days that it is about. */
export const absenceCodes = {
  ABSENCE_NOT_NEEDED: {
    severity: 'error',
    source: 'mijnpgb.nl, zorgverlener ziek: an organisation sends somebody else',
    params: none,
  },
  ABSENCE_REPORTED_BY_HOLDER: {
    severity: 'error',
    source: 'leaflet for care providers, Ziekmelding: with an employment agreement',
    params: none,
  },
  // found: status
  ABSENCE_NOT_AGREED: {
    severity: 'error',
    source: 'leaflet: care is given under an approved agreement',
    params: { found: 'word' },
  },
  ABSENCE_OUTSIDE_TERM: { severity: 'error', source: 'Rlz 5.23(2)', params: { found: 'date', expected: 'period' } },
  // expected: the last day that can be reported
  ABSENCE_STILL_TO_COME: {
    severity: 'error',
    source: 'mijnpgb.nl, ziekte en zwangerschap: reported on the day itself',
    params: dates,
  },
  // expected: today
  SICKNESS_NOT_OVER: { severity: 'error', source: 'mijnpgb.nl, hersteldmelding: nobody knows the end', params: dates },
  ABSENCE_OVERLAPS: {
    severity: 'error',
    source: 'API contract: one report for a day',
    params: { absence: 'id', found: 'period' },
  },
  // expected: the first day that can be reported
  ABSENCE_DAY_TOO_EARLY: {
    severity: 'error',
    source: 'mijnpgb.nl, ziekte en zwangerschap: a change comes after what was reported before',
    params: dates,
  },
  // found: the kind of absence; expected: 'expectedOn' | 'bornOn' | 'until'
  ABSENCE_DATE_MISSING: {
    severity: 'error',
    source: 'SVB, zwangerschapsverlof melden; Wazo 4:2',
    params: { found: 'word', expected: 'word' },
  },
  // expected: what is not asked for this kind
  ABSENCE_FIELD_NEEDLESS: {
    severity: 'error',
    source: 'AVG 9: no more than is needed',
    params: { found: 'word', expected: 'word' },
  },
  LEAVE_START_OUTSIDE: {
    severity: 'error',
    source: 'Wazo 3:1(2)',
    params: { found: 'date', expected: 'period' },
  },
  BIRTH_OUTSIDE: {
    severity: 'error',
    source: 'ours: sixteen weeks before the expected date to four weeks after it',
    params: { found: 'date', expected: 'period' },
  },
  LEAVE_TOO_LONG: { severity: 'error', source: 'Wazo 4:2, 4:2a, 6:3', params: counts },
  // expected: the last day on which it can be taken
  LEAVE_TOO_LATE: { severity: 'error', source: 'Wazo 4:2, 4:2a, 6:3', params: dates },
  LEAVE_FOR_EMPLOYEES: {
    severity: 'error',
    source: 'Wazo 1:1: leave is of an employee',
    params: { found: 'word', kind: 'word' },
  },
  // found: the first day of care that was declared
  CARE_DECLARED_IN_ABSENCE: {
    severity: 'error',
    source: 'SVB, zorgverlener ziek: no pay for hours that were not worked',
    params: { found: 'date' },
  },
  // found: the first day of sick hours that were declared
  SICK_HOURS_DECLARED: {
    severity: 'error',
    source: 'BW 7:629: sick hours are paid on as long as somebody is ill',
    params: { found: 'date' },
  },
  CARE_DURING_ABSENCE: {
    severity: 'error',
    source: 'SVB, zorgverlener ziek: no hours during sickness or leave',
    params: { found: 'date', expected: 'period' },
  },
  SICK_HOURS_NOT_DECLARABLE: {
    severity: 'error',
    source: 'BW 7:629; SVB, zorgverlener ziek: sick hours of an employee by the hour',
    params: { found: 'date' },
  },
  // found: the day of notice
  NOTICE_DURING_ABSENCE: { severity: 'error', source: 'BW 7:670(1, 2)', params: { found: 'date' } },
} as const satisfies IssueTable;
