// The trace of a call goes with its line in the access log, so that those of several organisations can be put together.
// Sources: W3C Trace Context, 3.2; Logboek Dataverwerkingen, 3.
import { expect, test } from 'vitest';
import { traceIdOf } from '../../../../src/portal/http/watch/trace-id.ts';
import { runPortal } from '../../support/running-portal.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

test.each([
  ['as it is', `00-${trace}-${span}-01`, trace],
  ['of a version to come, with more in it', `cc-${trace}-${span}-01-more`, trace],
  ['with more than this version has', `00-${trace}-${span}-01-more`, undefined],
  ['of a version that is none', `ff-${trace}-${span}-01`, undefined],
  ['in capitals', `00-${trace.toUpperCase()}-${span}-01`, undefined],
  ['of no trace', `00-${'0'.repeat(32)}-${span}-01`, undefined],
  ['of no span', `00-${trace}-${'0'.repeat(16)}-01`, undefined],
  ['cut off', `00-${trace}`, undefined],
  ['that is something else', "111222333'; drop", undefined],
  ['that is not there', undefined, undefined],
])('a trace %s', (_, traceparent, expected) => {
  expect(traceIdOf({ headers: { traceparent } })).toBe(expected);
});

test('the line of a call has the trace of the caller, and without one a trace of its own', async () => {
  const { ask, issuer, portal } = await runPortal();
  const token = await issuer.token({ role: 'payment-officer', name: 'P. Penning' });
  await ask('GET', '/v1/me', { token, headers: { traceparent: `00-${trace}-${span}-01` } });
  await ask('GET', '/v1/me', { token });
  await ask('GET', '/v1/me', { token, headers: { traceparent: 'nonsense' } });
  const lines = await portal.store.db.selectFrom('accessLog').select('traceId').orderBy('id').execute();
  expect(lines.map(({ traceId }) => traceId)).toEqual([
    trace,
    ...lines.slice(1).map(() => expect.stringMatching(/^[\da-f]{32}$/)),
  ]);
  expect(new Set(lines.map(({ traceId }) => traceId)).size).toBe(3);
});
