import type { OperationFacts } from '../operation.ts';
import { parties } from './callers.ts';

/** How a person is reached, and what registers say of them. */
export const profile = {
  'profile.show': {
    method: 'GET',
    path: '/profile',
    summary: 'The profile of the caller: what registers say, and how they want to be reached',
    roles: parties,
  },
  'profile.update': {
    method: 'PATCH',
    path: '/profile',
    summary: 'Make the profile of the caller, or change how they want to be reached',
    input: true,
    roles: parties,
    errors: ['rules-violated'],
  },
} as const satisfies Record<string, OperationFacts>;
