import type { OperationFacts } from '../operation.ts';
import { everyone } from './callers.ts';

/** Messages to people, and the feed for programs. */
export const messages = {
  'messages.list': {
    method: 'GET',
    path: '/messages',
    summary: 'Messages',
    input: true,
    roles: everyone,
    paged: true,
    signIn: 'any',
  },
  'messages.show': {
    method: 'GET',
    path: '/messages/{messageId}',
    summary: 'One message',
    roles: everyone,
    signIn: 'any',
  },
  'messages.read': {
    method: 'POST',
    path: '/messages/{messageId}/_read',
    summary: 'Mark a message as read',
    roles: everyone,
    signIn: 'any',
  },
  'messages.document': {
    method: 'GET',
    path: '/messages/{messageId}/document',
    summary: 'A message as a PDF to keep, in the language of Accept-Language',
    roles: everyone,
    signIn: 'any',
    media: 'application/pdf',
  },

  'events.list': {
    method: 'GET',
    path: '/events',
    summary: 'What happened, in order; give the last id as `after` to go on',
    input: true,
    roles: everyone,
    signIn: 'any',
    paged: true,
  },
  'history.list': {
    method: 'GET',
    path: '/history/{recordId}',
    summary: 'What happened to one record: who did what, when, as whom',
    input: true,
    roles: everyone,
    signIn: 'any',
    paged: true,
  },
  'accessLog.list': {
    method: 'GET',
    path: '/access-log',
    summary: 'Who saw or changed data of the budget holder, as what and on what authority, the last first',
    input: true,
    roles: ['budget-holder', 'representative'],
    signIn: 'any',
    paged: true,
  },
} as const satisfies Record<string, OperationFacts>;
