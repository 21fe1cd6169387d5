import { expect, test } from 'vitest';
import { createStrangers } from '../support/world.ts';
import { runPortal } from '../support/running-portal.ts';

// Both leaflets, Profiel aanmaken.
test('"Deze gegevens zijn nodig bij het opstellen van een zorgovereenkomst en het uitbetalen van declaraties"', async () => {
  const running = await runPortal();
  const { tokens, ids } = await createStrangers(running);
  const sign = (token: string) =>
    running.ask('POST', `/v1/agreements/${ids.agreementId}/signatures`, { token, body: { version: 1 } });
  const provider = tokens['care-provider'];
  const refused = await sign(provider);
  expect([refused.status, refused.body.code]).toEqual([403, 'profile-missing']);
  expect(refused.body.detail).toBeTypeOf('string');

  const declare = { token: tokens['budget-holder'], body: { reference: 'x', agreementId: ids.agreementId } };
  expect((await running.ask('POST', '/v1/declarations', declare)).body.code).toBe('profile-missing');

  const home = await running.ask('GET', '/v1/home', { token: provider });
  expect(home.body.tasks[0]).toMatchObject({ kind: 'make-profile', count: 1 });
  expect((await running.ask('PATCH', '/v1/profile', { token: provider, body: {} })).status).toBe(200);
  expect((await sign(provider)).status).toBe(201);

  // An office has no profile, and is asked for none.
  for (const role of ['assessor', 'payment-officer'] as const) {
    const answer = await running.ask('GET', '/v1/profile', { token: tokens[role] });
    expect(answer.status).toBe(403);
  }
  // Nothing of a person stands in the log.
  expect(JSON.stringify(running.log)).not.toContain('example.org');
});
