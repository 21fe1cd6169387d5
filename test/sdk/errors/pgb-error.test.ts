import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { errors, isPgbError, PgbError, type ErrorCode, type Language } from '../../../src/index.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { created, declaration } from '../support/answers.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { faultServer, foreign, json, page, problem, type Step } from '../support/fault-server.ts';

const once = { retries: { limit: 0 } };

describe('an answer that is a problem', () => {
  const fromPortal = Object.entries(errors).flatMap(([code, { status, ...kind }]) =>
    status === null ? [] : [{ code: code as ErrorCode, status, ...kind }],
  );

  test.each(fromPortal)('$code', async ({ code, status, retryable, exit }) => {
    const server = await faultServer(problem(status, code));
    const { client } = clientFor(server, once);
    expect(await failure(client.agreements.share('Z0000042'))).toMatchObject({
      code,
      status,
      retryable,
      exit,
      message: `Detail of ${code}`,
      requestId: 'request-1',
      operation: 'agreements.share',
    });
  });

  test('its issues and params come along', async () => {
    const issue = { code: 'QUARTER_HOURS', severity: 'error', path: 'lines.0.minutes', line: 7, params: { found: 7 } };
    const server = await faultServer(
      problem(400, 'rules-violated', {}, { issues: [issue, 'not an issue', null], params: { limit: 500 } }),
    );
    const { client } = clientFor(server);
    const error = await failure(client.agreements.share('Z0000042'));
    expect(error.issues).toEqual([issue]);
    expect(error.params).toEqual({ limit: 500 });
  });
});

describe('an answer that is no problem of ours', () => {
  test.each<[string, Step, ErrorCode, boolean]>([
    ['a page with 502', page(502), 'unavailable', true],
    ['a page with 404', page(404), 'no-portal', false],
    ['nothing with 404', (response) => response.writeHead(404).end(), 'no-portal', false],
    ['JSON of another API with 404', foreign({ message: 'Not Found' }, 404), 'no-portal', false],
    ['a page of a firewall with 403', page(403), 'no-portal', false],
    ['a demand of something in between with 401', page(401), 'no-portal', false],
    ['JSON of another API with 200', foreign({ status: 'ok' }), 'no-portal', true],
    ['another API that calls its error a code', foreign({ code: 'not-found' }, 404), 'no-portal', false],
    ['a page with 418', page(418), 'no-portal', false],
    ['a problem with a code of a newer portal', problem(403, 'holder-has-moved'), 'not-allowed', false],
    ['a problem with a code that only a client has', problem(500, 'network-failed'), 'internal-error', false],
    ['JSON that is not an object', json('no', 409), 'status-conflict', false],
    ['a redirect', page(302, { location: '/v1/elsewhere' }), 'no-portal', false],
    ['a page with 200', page(200), 'no-portal', true],
    ['a page with 413 of a gateway before it', page(413), 'too-large', false],
    [
      'JSON that breaks off',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"B.I.J. Voor'),
      'invalid-answer',
      true,
    ],
    ['nothing with 204', (response) => response.writeHead(204).end(), 'no-portal', true],
    ['a page of rows where one thing is asked', json([{ role: 'assessor' }]), 'invalid-answer', true],
    ['a page with 408', page(408), 'timed-out', true],
    ['a page with 425', page(425), 'unavailable', true],
    ['a page with 520', page(520), 'unavailable', true],
    ['a page with 501', page(501), 'invalid-answer', false],
  ])('%s', async (_name, step, code, retryable) => {
    const server = await faultServer(step);
    const { client } = clientFor(server, once);
    expect(await failure(client.me.show())).toMatchObject({ code, retryable });
    expect(server.received).toHaveLength(1);
  });

  test('a token never follows a redirect, also not to the same machine', async () => {
    const other = await faultServer(json({ role: 'assessor' }));
    const server = await faultServer(page(307, { location: `${other.url}/v1/me` }));
    const { client } = clientFor(server);
    expect((await failure(client.me.show())).code).toBe('no-portal');
    expect(other.received).toEqual([]);
  });
});

describe('an answer on which money moves', () => {
  const a = created('a', 1);
  const b = created('b', 2);
  const { declarations } = { declarations: [declaration('a'), declaration('b')] };

  test.each([
    ['with a result too few', [a]],
    ['with a result too many', [a, b, b]],
    ['in another order', [b, a]],
    ['with an outcome that nobody knows', [a, { ...b, outcome: 'perhaps' }]],
    ['without the number of what was created', [a, { ...b, declarationId: null }]],
    ['with a number of something else', [a, { ...b, declarationId: 'U0000001' }]],
    ['with half a cent', [a, { ...b, totalCents: 0.5 }]],
    ['without results', undefined],
  ])('%s is not believed', async (_name, results) => {
    const server = await faultServer(json({ results }));
    const { client } = clientFor(server);
    expect((await failure(client.declarations.batch({ declarations }))).code).toBe('invalid-answer');
  });

  test('a rejected declaration has no number', async () => {
    const rejected = { ...b, outcome: 'rejected', declarationId: null, status: null };
    const server = await faultServer(json({ results: [a, rejected] }));
    const { client } = clientFor(server);
    expect((await client.declarations.batch({ declarations })).results).toEqual([a, rejected]);
  });

  test('a reference is read without the spaces around it', async () => {
    const server = await faultServer(json({ results: [a] }));
    const { client } = clientFor(server);
    expect((await client.declarations.batch({ declarations: [declaration(' a ')] })).results).toEqual([a]);
  });

  test('a decision is about the declaration that was decided', async () => {
    const decision = { declarationId: 'D0000001', outcome: 'approved', status: 'submitted', issues: [] };
    const server = await faultServer(
      json({ results: [{ ...decision, declarationId: 'D0000002' }] }),
      json({ results: [decision] }),
    );
    const { client } = clientFor(server);
    const decide = () =>
      client.declarations.decide({ decisions: [{ declarationId: 'D0000001', decision: 'approve' }] });
    expect((await decide()).results).toEqual([decision]);
    expect(server.received).toHaveLength(2);
  });

  test('a payment has a number and whole cents', async () => {
    const server = await faultServer(json({ items: [{ id: 'U0000001', amountCents: 1.5 }], nextCursor: null }));
    const { client } = clientFor(server);
    expect((await failure(client.payments.list())).code).toBe('invalid-answer');
  });
});

describe('where no portal is', () => {
  test('the address is told with its path, and no number in it that may be somebody’s', async () => {
    const server = await faultServer(page(404));
    const { client } = clientFor({ ...server, url: `${server.url}/wrong/999990019` });
    const error = await failure(client.agreements.show('Z0000042'));
    expect(error.message).toContain(`${server.url}/wrong/*********`);
    expect(error).toMatchObject({ code: 'no-portal', exit: 'failed', status: 404 });
  });

  test('a gateway that says that the portal is away is told from the portal that says so', async () => {
    const server = await faultServer(page(502), problem(503, 'unavailable'));
    const { client } = clientFor(server, once);
    expect((await failure(client.me.show())).message).toContain(`What stands before ${server.url}`);
    expect((await failure(client.me.show())).message).toBe('Detail of unavailable');
  });

  test('a page is not taken for a deed that was done, nor shown as what was asked for', async () => {
    const server = await faultServer(page(200));
    const { client } = clientFor(server, once);
    expect((await failure(client.agreements.discard('Z0000042'))).code).toBe('no-portal');
    expect((await failure(client.raw('GET', '/me'))).code).toBe('no-portal');
  });
});

test('an error speaks the language of the client, or of the call', async () => {
  const server = await faultServer(page(404));
  const { client } = clientFor(server, { language: 'nl' });
  const textIn = (language: Language) =>
    textsFor(language).error('no-portal', { portal: server.url, status: 404 }).detail;
  expect((await failure(client.me.show())).message).toBe(textIn('nl'));
  expect((await failure(client.me.show({ language: 'en' }))).message).toBe(textIn('en'));
  expect(server.received.map(({ headers }) => headers['accept-language'])).toEqual(['nl', 'en']);
});

test('an error of another copy of this package is recognised', () => {
  class OtherCopy extends Error {
    get [Symbol.for('pgb-portaal.error')]() {
      return true;
    }
  }
  expect(isPgbError(new OtherCopy())).toBe(true);
  expect(isPgbError(new PgbError('not-found', 'away'))).toBe(true);
  for (const other of [new Error('x'), { code: 'not-found' }, null, undefined, 'text'])
    expect(isPgbError(other)).toBe(false);
});

test('an error in a log shows its code, and nothing that was sent or answered', async () => {
  const secrets = ['123456782', 'token-of-someone', 'Voorbeeld'];
  const server = await faultServer((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{"name":"Voorbeeld","bsn":"123456782"`),
  );
  const { client } = clientFor(server, { auth: 'token-of-someone' });
  const search = await failure(client.careProviders.search({ bsn: '123456782' }));
  const refused = await failure(client.careProviders.create({ bsn: '123456782', name: 'Voorbeeld' } as never));
  const address = await failure(client.budgetHolders.show('123456782'));
  for (const error of [search, refused, address]) {
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error);
    expect(shown).toContain(error.code);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  }
});
