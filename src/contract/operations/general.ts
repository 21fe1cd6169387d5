import type { OperationFacts } from '../operation.ts';
import { everyone } from './callers.ts';

/** What everybody asks first: who they are, what waits for them, and what they are judged by. */
export const general = {
  'me.show': { method: 'GET', path: '/me', summary: 'Who is calling, and as what', roles: everyone, signIn: 'any' },
  'home.show': { method: 'GET', path: '/home', summary: 'What waits for the caller', roles: everyone, signIn: 'any' },
  'agenda.list': {
    method: 'GET',
    path: '/agenda',
    summary: 'The days on which something is due, is paid or ends, the first in front',
    input: true,
    roles: everyone,
    signIn: 'any',
    paged: true,
  },

  'rules.show': {
    method: 'GET',
    path: '/rules',
    summary: 'The amounts, terms and limits that the portal judges by, each with its days and its source',
    roles: everyone,
    signIn: 'any',
  },
} as const satisfies Record<string, OperationFacts>;
