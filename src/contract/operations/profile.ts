import type { OperationFacts } from '../operation.ts';
import { freshAndSubstantial } from '../access/sign-in-demand.ts';
import { parties } from './callers.ts';

/** How a person is reached, and what registers say of them. */
export const profile = {
  'profile.show': {
    method: 'GET',
    path: '/profile',
    summary: 'The profile of the caller: what registers say, and how they want to be reached',
    roles: parties,
    signIn: 'any',
  },
  'profile.update': {
    method: 'PATCH',
    path: '/profile',
    summary: 'Make the profile of the caller, or change how they want to be reached',
    input: true,
    roles: parties,
    signIn: 'any',
    errors: ['rules-violated'],
    asksRegisters: true,
  },
  'profile.refresh': {
    method: 'POST',
    path: '/profile/_refresh',
    summary: 'Compare the profile of the caller with the registers, and take over what they say',
    roles: parties,
    signIn: 'any',
    asksRegisters: true,
  },
  'profile.erasure': {
    method: 'GET',
    path: '/profile/erasure',
    summary: 'What of the caller would be removed on request, and what is kept until when and by which rule',
    roles: parties,
    signIn: 'any',
  },
  'profile.erase': {
    method: 'POST',
    path: '/profile/_erase',
    summary: 'Remove what is no longer needed of the caller; the rest goes when its term is over',
    roles: parties,
    signIn: freshAndSubstantial(parties),
  },
} as const satisfies Record<string, OperationFacts>;
