import { describe, expect, test } from 'vitest';
import { errors, type ErrorCode } from '../../../src/contract/http/errors.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { bothLanguages, expectSentences, expectWhole } from '../support.ts';

const codes = Object.keys(errors) as ErrorCode[];
const everything = {
  operation: 'agreements.share',
  status: 'approved',
  limit: 500,
  seconds: 30,
  allow: 'GET, POST',
  supported: 'application/json',
  portal: 'https://portaal.example',
  reason: 'ECONNREFUSED',
};

describe.each(bothLanguages)('in %s', (_, texts) => {
  test.each(codes)('%s has a title, says what happened and what to do, with and without facts', (code) => {
    for (const params of [{}, everything]) {
      const { title, detail } = texts.error(code, params);
      expectWhole(title);
      expectSentences(detail);
    }
    expectSentences(texts.advice(code));
  });
});

test.each([
  ['too-large', { limit: 500 }, '500.'],
  ['too-large', { limit: 20, counted: 'levels' }, '20 lagen'],
  ['too-large', { limit: 400_000, counted: 'values' }, 'velden en waarden'],
  ['rate-limited', { seconds: 30 }, 'Over 30 seconden mag'],
  ['unavailable', { seconds: 5 }, 'over 5 seconden'],
  ['timed-out', { seconds: 20 }, '20 seconden.'],
  ['timed-out', {}, 'de gestelde tijd'],
  ['unavailable', { seconds: 3600 }, 'over 1 uur opnieuw'],
  ['rate-limited', { seconds: 86_400, searches: 20 }, 'Over 24 uur mag'],
  ['not-signed-in', { reason: 'lifetime', seconds: 900 }, 'hoogstens 15 minuten'],
  ['network-failed', { portal: 'https://portaal.example', reason: 'ECONNREFUSED' }, 'ECONNREFUSED'],
  ['method-not-allowed', { allow: 'GET' }, 'GET'],
  ['invalid-answer', { status: 502 }, '502'],
  ['status-conflict', { operation: 'share', status: 'in-assessment' }, '“in beoordeling”; delen kan dan niet'],
  ['status-conflict', { operation: 'awards.withdraw', status: 'withdrawn' }, '“ingetrokken”; toekenning intrekken'],
  ['not-allowed', { reason: 'no-award' }, 'toekenningsbeschikking'],
  ['not-allowed', { reason: 'no-agreement-shared' }, 'nog geen zorgovereenkomst met u gedeeld'],
  ['not-allowed', { operation: 'budgets.list' }, 'budgetten bekijken'],
] as const)('%s with %j tells "%s"', (code, params, told) => {
  expect(textsFor('nl').error(code, params).detail).toContain(told);
});

test('a client that only has the status of HTTP does not take it for the status of a record', () => {
  expect(textsFor('en').error('status-conflict', { status: 409 }).detail).not.toContain('409');
});
