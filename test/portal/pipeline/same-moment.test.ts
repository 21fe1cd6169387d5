import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { SameMoment } from '../../../src/portal/pipeline/same-moment.ts';
import { runPortal } from '../support/running-portal.ts';
import { createStrangers, createWorld } from '../support/world.ts';

function looking() {
  const moment = new SameMoment();
  let found = 0;
  return { moment, look: (what = 'caller') => moment.look(what, async () => (found += 1)) };
}

test('what is looked up in one moment is looked up once', async () => {
  const { look } = looking();
  expect(await Promise.all([look(), look(), look('profile'), look()])).toEqual([1, 1, 2, 1]);
  expect(await look()).toBe(1);
});

test('in the next turn of the event loop it is looked up anew', async () => {
  const { look } = looking();
  for (const expected of [1, 2, 3]) {
    expect(await look()).toBe(expected);
    await turn();
  }
});

test('after something was written it is looked up anew, also while the first look goes on', async () => {
  const { moment, look } = looking();
  const first = look();
  moment.end();
  expect(await Promise.all([first, look(), look()])).toEqual([1, 2, 2]);
});

test('whoever looks with somebody is told too that nothing was found, and it is not remembered', async () => {
  const moment = new SameMoment();
  const fail = () => Promise.reject(new Error('nobody'));
  const both = await Promise.allSettled([moment.look('caller', fail), moment.look('caller', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await turn();
  expect(await moment.look('caller', async () => 'somebody')).toBe('somebody');
});

test('what is done ends the moment for those after it', async () => {
  const end = vi.spyOn(SameMoment.prototype, 'end');
  const running = await runPortal();
  const { tokens } = await createWorld(running);
  end.mockReset();
  const ask = running.ask('GET', '/v1/me', { token: tokens['budget-holder'] });
  await expect.poll(() => end.mock.calls.length).toBeGreaterThan(0);
  await ask;
  // At the end of its turn, and once more when it was answered.
  expect(end).toHaveBeenCalledTimes(2);
  end.mockRestore();
});

test('whoever calls in the same moment as others is who they are', async () => {
  const running = await runPortal();
  const { tokens } = await createWorld(running);
  const whoAll = () => Promise.all(Object.values(tokens).map((token) => running.ask('GET', '/v1/me', { token })));
  // The tokens are known from then on, so that all callers are looked up in one moment.
  await whoAll();
  const told = (await whoAll()).map(({ body }) => [body.role, body.name]);
  expect(told.map(([role]) => role)).toEqual(Object.keys(tokens));
  expect(new Set(told.map(([, name]) => name)).size).toBe(told.length);
});

test('of two who call in the same moment the one without a profile is told so', async () => {
  const running = await runPortal();
  const { tokens, ids } = await createStrangers(running);
  const profile = { token: tokens['budget-holder'], body: { phone: '0612345678' } };
  expect((await running.ask('PATCH', '/v1/profile', profile)).status).toBe(200);
  const both = [tokens['budget-holder'], tokens['care-provider']];
  const sign = () =>
    Promise.all(
      both.map((token) =>
        running.ask('POST', `/v1/agreements/${ids.agreementId}/signatures`, { token, body: { version: 1 } }),
      ),
    );
  await sign();
  expect((await sign()).map(({ body }) => body.code)).toEqual(['status-conflict', 'profile-missing']);
});
