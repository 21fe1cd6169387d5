import { beforeAll, describe, expect, test } from 'vitest';
import { batchLimit, bodyLimit } from '../../../src/contract/limits.ts';
import type { Problem } from '../../../src/contract/http/problem.ts';
import type { Asked } from '../support/ask-portal.ts';
import { newKey, runPortal, type RunningPortal } from '../support/running-portal.ts';
import { contentsOf } from '../support/contents.ts';
import { createWorld, type World } from '../support/world.ts';

let running: RunningPortal;
let world: World;
beforeAll(async () => {
  running = await runPortal();
  world = await createWorld(running);
});

interface Case {
  title: string;
  ask: (world: World) => [method: string, path: string, asked?: Asked];
  status: number;
  code: string;
  /** `code path` of each issue. */
  issues?: string[];
  params?: object;
}

const json = { 'content-type': 'application/json' };

function holder({ tokens }: World): string {
  return tokens['budget-holder'];
}

function assessor({ tokens }: World): string {
  return tokens.assessor;
}

function provider({ tokens }: World): string {
  return tokens['care-provider'];
}

const addresses: Case[] = [
  { title: 'an address that is not there', ask: () => ['GET', '/v1/nothing'], status: 404, code: 'not-found' },
  { title: 'the root', ask: () => ['GET', '/'], status: 404, code: 'not-found' },
  {
    title: 'a slash at the end',
    ask: (at) => ['GET', '/v1/awards/', { token: holder(at) }],
    status: 404,
    code: 'not-found',
  },
  { title: 'two slashes', ask: (at) => ['GET', '/v1//awards', { token: holder(at) }], status: 404, code: 'not-found' },
  { title: 'capitals', ask: (at) => ['GET', '/v1/Awards', { token: holder(at) }], status: 404, code: 'not-found' },
  {
    title: 'another major version',
    ask: (at) => ['GET', '/v2/awards', { token: holder(at) }],
    status: 404,
    code: 'not-found',
  },
  { title: 'an address that cannot be read', ask: () => ['GET', '/v1/awards/%ZZ'], status: 404, code: 'not-found' },
  {
    title: 'a number of another kind of record',
    ask: (at) => ['GET', `/v1/awards/${at.ids.agreementId}`, { token: holder(at) }],
    status: 404,
    code: 'not-found',
  },
  {
    title: 'a number that is no number',
    ask: (at) => ['GET', '/v1/awards/1', { token: holder(at) }],
    status: 404,
    code: 'not-found',
  },
  {
    title: 'a number that nobody has',
    ask: (at) => ['GET', '/v1/awards/T0099999', { token: holder(at) }],
    status: 404,
    code: 'not-found',
  },
  {
    title: 'a method that does not belong there',
    ask: (at) => ['DELETE', '/v1/awards', { token: holder(at) }],
    status: 405,
    code: 'method-not-allowed',
    params: { allow: 'GET, HEAD, OPTIONS, POST' },
  },
  {
    title: 'a method that does not belong to what anyone may read',
    ask: () => ['POST', '/v1/openapi.json'],
    status: 405,
    code: 'method-not-allowed',
    params: { allow: 'GET, HEAD, OPTIONS' },
  },
];

const signIns: Case[] = [
  { title: 'no token', ask: () => ['GET', '/v1/me'], status: 401, code: 'not-signed-in' },
  {
    title: 'a token that is none',
    ask: () => ['GET', '/v1/me', { token: 'abc' }],
    status: 401,
    code: 'not-signed-in',
    params: { reason: 'unreadable' },
  },
  {
    title: 'another way to sign in',
    ask: () => ['GET', '/v1/me', { headers: { authorization: 'Basic YTpi' } }],
    status: 401,
    code: 'not-signed-in',
  },
  {
    title: 'what the role may not do, whatever is sent along',
    ask: (at) => ['POST', '/v1/awards', { token: holder(at), body: '{', headers: newKey() }],
    status: 403,
    code: 'not-allowed',
    params: { operation: 'awards.create' },
  },
];

const bodies: Case[] = [
  {
    title: 'JSON that does not end',
    ask: (at) => ['POST', '/v1/awards', { token: assessor(at), body: '{"law":' }],
    status: 400,
    code: 'malformed-json',
  },
  {
    title: 'text that is not UTF-8',
    ask: (at) => ['POST', '/v1/awards', { token: assessor(at), body: Buffer.from('{"law":"Zo\xeb"}', 'latin1') }],
    status: 400,
    code: 'malformed-json',
  },
  {
    title: 'a form',
    ask: (at) => [
      'POST',
      '/v1/awards',
      { token: assessor(at), body: 'law=Wlz', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    status: 415,
    code: 'unsupported-media-type',
  },
  {
    title: 'JSON in another character set',
    ask: (at) => [
      'POST',
      '/v1/awards',
      { token: assessor(at), body: '{}', headers: { 'content-type': 'application/json; charset=iso-8859-1' } },
    ],
    status: 415,
    code: 'unsupported-media-type',
  },
  {
    title: 'a compressed body',
    ask: (at) => ['POST', '/v1/awards', { token: assessor(at), body: '{}', headers: { 'content-encoding': 'gzip' } }],
    status: 415,
    code: 'unsupported-media-type',
  },
  {
    title: 'a body above the limit',
    ask: (at) => [
      'POST',
      '/v1/awards',
      { token: assessor(at), body: '{}', headers: { ...json, 'content-length': String(bodyLimit + 1) } },
    ],
    status: 413,
    code: 'too-large',
    params: { limit: '256 KiB' },
  },
  {
    title: 'too many declarations at once',
    ask: (at) => [
      'POST',
      '/v1/declarations/_batch',
      { token: provider(at), body: { declarations: Array.from({ length: batchLimit + 1 }, () => ({})) } },
    ],
    status: 413,
    code: 'too-large',
    params: { limit: batchLimit },
    issues: ['FIELD_TOO_MANY declarations'],
  },
  {
    title: 'an answer in a form that there is not',
    ask: (at) => ['GET', '/v1/awards', { token: holder(at), headers: { accept: 'text/csv' } }],
    status: 406,
    code: 'not-acceptable',
    params: { supported: 'application/json' },
  },
  {
    title: 'JSON where there is XML only',
    ask: (at) => [
      'GET',
      '/v1/payment-runs/R0000001/credit-transfer',
      { token: at.tokens['payment-officer'], headers: { accept: 'application/json' } },
    ],
    status: 406,
    code: 'not-acceptable',
    params: { supported: 'application/xml' },
  },
];

const inputs: Case[] = [
  {
    title: 'a body that is not there',
    ask: (at) => ['POST', '/v1/awards', { token: assessor(at) }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_MISSING '],
  },
  {
    title: 'a list where an object belongs',
    ask: (at) => ['POST', '/v1/awards', { token: assessor(at), body: [] }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_INVALID '],
  },
  {
    title: 'everything that is wrong, at once',
    ask: (at) => [
      'POST',
      '/v1/awards',
      {
        token: assessor(at),
        body: { law: 'AWBZ', careFunctions: [], start: '2026-02-30', amountCents: 12.5, colour: 'orange' },
      },
    ],
    status: 400,
    code: 'invalid-input',
    issues: [
      'FIELD_INVALID law',
      'FIELD_INVALID careFunctions',
      'DATE_INVALID start',
      'FIELD_MISSING end',
      'FIELD_INVALID amountCents',
      'FIELD_UNKNOWN colour',
    ],
  },
  {
    title: 'a filter that there is not',
    ask: (at) => ['GET', '/v1/awards?colour=orange&limit=501', { token: holder(at) }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_OUT_OF_RANGE limit', 'FIELD_UNKNOWN colour'],
  },
  {
    title: 'the same filter twice',
    ask: (at) => ['GET', '/v1/awards?status=active&status=withdrawn', { token: holder(at) }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_INVALID status'],
  },
  {
    title: 'a query where there is none',
    ask: (at) => ['GET', '/v1/me?verbose=1', { token: holder(at) }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_UNKNOWN verbose'],
  },
  {
    title: 'a query beside a body',
    ask: (at) => ['POST', '/v1/agreements?budgetHolderId=A0000001', { token: holder(at), body: {} }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_UNKNOWN budgetHolderId'],
  },
  {
    title: 'a body where there is none',
    ask: (at) => ['POST', `/v1/agreements/${at.ids.agreementId}/_share`, { token: holder(at), body: { as: 'x' } }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_UNKNOWN as'],
  },
  {
    title: 'a cursor that was made up',
    ask: (at) => ['GET', '/v1/awards?cursor=zzz', { token: holder(at) }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_INVALID cursor'],
  },
  {
    title: 'an Idempotency-Key with a space in it',
    ask: (at) => ['POST', '/v1/agreements', { token: holder(at), body: {}, headers: { 'idempotency-key': 'a b' } }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_INVALID idempotency-key'],
  },
  {
    title: 'a step that its status does not allow',
    ask: (at) => [
      'POST',
      `/v1/agreements/${at.ids.agreementId}/_submit`,
      { token: holder(at), headers: newKey(), body: { version: 1 } },
    ],
    status: 409,
    code: 'status-conflict',
  },
  {
    title: 'a version that is not the one that holds',
    ask: (at) => [
      'POST',
      `/v1/agreements/${at.ids.agreementId}/_submit`,
      { token: holder(at), headers: newKey(), body: { version: 2 } },
    ],
    status: 409,
    code: 'version-conflict',
  },
  {
    title: 'a signature under nothing that was read',
    ask: (at) => ['POST', `/v1/agreements/${at.ids.agreementId}/signatures`, { token: provider(at), body: {} }],
    status: 400,
    code: 'invalid-input',
    issues: ['FIELD_MISSING version'],
  },
];

describe.each([...addresses, ...signIns, ...bodies, ...inputs])('$title', ({ ask, status, code, issues, params }) => {
  const refused = async (language: string): Promise<Problem> => {
    const [method, path, asked = {}] = ask(world);
    const headers = { ...asked.headers, 'accept-language': language };
    const answer = await running.ask(method, path, { ...asked, headers });
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/problem\+json/),
      'content-language': language,
      'api-version': '1.0.0',
      'cache-control': 'no-store',
      'x-request-id': answer.body.requestId,
    });
    expect(answer.status).toBe(status);
    return answer.body;
  };

  test(`is ${status} ${code} in both languages, and changes nothing`, async () => {
    const before = await contentsOf(running.portal.store);
    const dutch = await refused('nl');
    const english = await refused('en');
    expect(await contentsOf(running.portal.store)).toEqual(before);

    expect(english).toMatchObject({ status, code, ...(params && { params }) });
    expect(english.issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual(issues ?? []);
    expect(dutch.issues).toHaveLength(english.issues.length);
    for (const [at, issue] of english.issues.entries()) expect(issue.message).not.toBe(dutch.issues[at]!.message);
    expect(dutch.title).not.toBe(english.title);
    expect(dutch.detail).not.toBe(english.detail);
  });
});

test('nothing of it was an accident', () => {
  expect(running.log).toEqual([]);
});
