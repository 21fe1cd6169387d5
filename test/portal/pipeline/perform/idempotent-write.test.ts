import { randomUUID } from 'node:crypto';
import { Client } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { services } from '../../../../src/portal/services.ts';
import { places, as } from '../../practice/support/practice.ts';
import { onBothEngines } from '../../support/engines.ts';
import { runPortal } from '../../support/running-portal.ts';
import { createWorld } from '../../support/world.ts';

onBothEngines(({ name, freshDatabase }) => {
  test('an answer that got lost after the commit is replayed byte for byte', async () => {
    const answers: string[] = [];
    let losing = false;
    const running = await runPortal({
      database: await freshDatabase(),
      extend: (app) => {
        app.addHook('onSend', async (request, _reply, payload) => {
          if (!losing) return;
          answers.push(String(payload));
          if (answers.length === 1) request.raw.socket.destroy();
        });
      },
    });
    const { tokens } = await createWorld(running);
    losing = true;
    const client = new Client(await running.portal.listen());
    onTestFinished(() => client.destroy());
    const key = randomUUID();
    const create = () =>
      client.request({
        method: 'POST',
        path: '/v1/agreements',
        headers: {
          authorization: `Bearer ${tokens['budget-holder']}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: '{}',
      });
    await expect(create()).rejects.toMatchObject({ code: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/) });
    const again = await create();
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await again.body.text()).toBe(answers[0]);
  });

  test('the same key while the first call is at work is not done twice', async () => {
    let letGo!: () => void;
    let begun!: () => void;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const begins = new Promise<void>((resolve) => (begun = resolve));
    let waiting = false;
    let done = 0;
    const running = await runPortal({
      database: await freshDatabase(),
      services: {
        ...services,
        'agreements.create': async (context, input) => {
          if (waiting) {
            done += 1;
            begun();
            await gate;
          }
          return services['agreements.create'](context, input);
        },
      },
    });
    const { tokens } = await createWorld(running);
    waiting = true;
    const headers = { 'idempotency-key': randomUUID() };
    const create = () => running.ask('POST', '/v1/agreements', { token: tokens['budget-holder'], body: {}, headers });
    const first = create();
    await begins;
    const second = create();
    if (name === 'postgres') {
      expect(await second).toMatchObject({
        status: 409,
        body: { code: 'idempotency-in-progress' },
        headers: { 'retry-after': '1' },
      });
    }
    letGo();
    const { text } = await first;
    // SQLite has one writer: whoever comes second waits for the first.
    if (name === 'sqlite') expect(await second).toMatchObject({ text, headers: { 'idempotent-replayed': 'true' } });
    expect(await create()).toMatchObject({ text, headers: { 'idempotent-replayed': 'true' } });
    expect(done).toBe(1);
  });
});

const { fresh, start } = places('sqlite');

test('on a practice portal an answer is replayed until the clock has passed the declarable period', async () => {
  const practice = await start({ ...(await fresh()), seed: { clients: 1 } });
  const { token } = await as(practice, 'organisation');
  const declare = async () => {
    const answer = await fetch(`${practice.url}/v1/declarations/_batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'october' },
      body: JSON.stringify({
        declarations: [
          {
            reference: 'a',
            agreementId: 'Z0001001',
            month: '2026-10',
            kind: 'care-delivered',
            lines: [{ date: '2026-10-06', careFunction: 'individual-guidance', minutes: 90 }],
          },
        ],
      }),
    });
    return { text: await answer.text(), replayed: answer.headers.get('idempotent-replayed') };
  };
  const first = await declare();
  await practice.advance(Date.parse('2027-01-09T12:00:00Z'));
  expect(await declare()).toEqual({ text: first.text, replayed: 'true' });
  await practice.advance(Date.parse('2027-01-10T12:00:00Z'));
  const after = await declare();
  expect(after.replayed).toBeNull();
  // And the reference still keeps it from being declared twice.
  expect(JSON.parse(after.text).results).toMatchObject([{ outcome: 'duplicate' }]);
});
