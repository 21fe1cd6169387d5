import type { OperationFacts } from '../operation.ts';
import { freshAndSubstantial } from '../access/sign-in-demand.ts';
import { organisations } from './callers.ts';

/** The people who work for an organisation, and what each of them may do for it. */
export const staff = {
  'staff.show': {
    method: 'GET',
    path: '/staff-members',
    summary: 'The people of the organisation that the caller works for, with their rights, and what its systems may do',
    roles: organisations,
    signIn: 'any',
  },
  'staff.give': {
    method: 'POST',
    path: '/staff-members',
    summary: 'Give somebody of the organisation these rights and no others, at once; who gives first is administrator',
    input: true,
    roles: organisations,
    signIn: freshAndSubstantial(organisations),
    errors: ['rules-violated'],
  },
  'staff.take': {
    method: 'POST',
    path: '/staff-members/_take',
    summary: 'Take all rights of somebody of the organisation, at once',
    input: true,
    roles: organisations,
    signIn: freshAndSubstantial(organisations),
    errors: ['rules-violated'],
  },
  'staff.limitSystems': {
    method: 'POST',
    path: '/staff-members/_limit',
    summary: 'Settle what the systems of the organisation may do, at once; until then it is everything',
    input: true,
    roles: organisations,
    signIn: freshAndSubstantial(organisations),
    errors: ['rules-violated'],
  },
} as const satisfies Record<string, OperationFacts>;
