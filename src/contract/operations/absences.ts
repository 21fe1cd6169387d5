import type { OperationFacts } from '../operation.ts';
import { parties } from './callers.ts';

/** Sickness, pregnancy and leave. They are between the two of an agreement: no office is told. */
export const absences = {
  'absences.list': {
    method: 'GET',
    path: '/absences',
    summary: 'Reports of sickness and leave, of before and of now',
    input: true,
    roles: parties,
    signIn: 'any',
    paged: true,
  },
  'absences.show': {
    method: 'GET',
    path: '/absences/{absenceId}',
    summary: 'One report, with what is worked and paid by day',
    roles: parties,
    signIn: 'any',
  },
  'absences.report': {
    method: 'POST',
    path: '/absences',
    summary: 'Report sickness or leave: the budget holder, or an employee',
    input: true,
    roles: parties,
    signIn: 'any',
    errors: ['rules-violated'],
    status: 201,
  },
  'absences.change': {
    method: 'PATCH',
    path: '/absences/{absenceId}',
    summary: 'Report that more or less can be worked, or other days of leave',
    input: true,
    roles: parties,
    signIn: 'any',
    errors: ['rules-violated', 'status-conflict'],
  },
  'absences.recover': {
    method: 'POST',
    path: '/absences/{absenceId}/recoveries',
    summary: 'Report the return to work; an agreement of a replacement ends by it',
    input: true,
    roles: parties,
    signIn: 'any',
    errors: ['rules-violated', 'status-conflict'],
    status: 201,
  },
} as const satisfies Record<string, OperationFacts>;
