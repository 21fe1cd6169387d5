import { expect, test } from 'vitest';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import { newAward, newProvider, termsOf } from '../../support/cases.ts';
import { onBothEngines } from '../../support/engines.ts';
import { newKey, runPortal, type RunningPortal } from '../../support/running-portal.ts';
import { createWorld, type World } from '../../support/world.ts';

const SECRET = 'Begeleiding bij het regelen van de dag';
const mandated = { initials: 'R.', surname: 'Regelaar', birthDate: '1970-03-01', bsn: testBsn(900_001) };

interface Place extends RunningPortal {
  world: World;
  /** The representative acts for somebody else only. */
  endMandate(): Promise<void>;
  lastLine(): Promise<Record<string, unknown>>;
}

async function open(database: string): Promise<Place> {
  const running = await runPortal({ database });
  const world = await createWorld(running);
  const award = newAward(2, { representatives: [{ kind: 'mentor', person: mandated }] });
  expect((await running.ask('POST', '/v1/awards', { token: world.tokens.assessor, body: award })).status).toBe(201);
  const { db } = running.portal.store;
  return {
    ...running,
    world,
    endMandate: async () => void (await db.deleteFrom('representative').where('budgetHolderId', '=', 1).execute()),
    lastLine: () => db.selectFrom('accessLog').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow(),
  };
}

onBothEngines(({ freshDatabase }) => {
  test('is logged with the record and the people that it shows', async () => {
    const { ask, world, lastLine } = await open(await freshDatabase());
    const create = { token: world.tokens.representative, headers: newKey(), body: { budgetHolderId: 'A0000001' } };
    const first = await ask('POST', '/v1/agreements', create);
    const line = await lastLine();
    const again = await ask('POST', '/v1/agreements', create);
    expect([again.text, again.headers['idempotent-replayed']]).toEqual([first.text, 'true']);
    const { id, requestId, proof, traceId, ...facts } = await lastLine();
    expect(facts).toMatchObject({ recordId: first.body.id, budgetHolderIdsJson: '[1]', status: 201 });
    expect(line).toMatchObject(facts);

    const register = { token: world.tokens['budget-holder'], headers: newKey(), body: newProvider('organisation', 9) };
    const { body } = await ask('POST', '/v1/care-providers', register);
    await ask('POST', '/v1/care-providers', register);
    expect((await lastLine())['careProviderIdsJson']).toBe(`[${Number(body.id.slice(1))}]`);
  });

  test('of a draft is not for somebody whose mandate has ended', async () => {
    const { ask, world, endMandate } = await open(await freshDatabase());
    const terms = termsOf('assignment-organisation', world.ids.careProviderId, [world.ids.awardId]);
    const body = { budgetHolderId: 'A0000001', ...terms };
    const create = { token: world.tokens.representative, headers: newKey(), body };
    const { text } = await ask('POST', '/v1/agreements', create);
    expect(text).toContain(SECRET);
    await endMandate();
    const again = await ask('POST', '/v1/agreements', create);
    expect([again.status, again.body.code]).toEqual([404, 'not-found']);
    expect(again.text).not.toContain(SECRET);
  });

  test('nor is one of a draft that is gone', async () => {
    const { ask, world, endMandate } = await open(await freshDatabase());
    const create = { token: world.tokens.representative, headers: newKey(), body: { budgetHolderId: 'A0000001' } };
    const { body } = await ask('POST', '/v1/agreements', create);
    const discard = { token: world.tokens.representative, headers: newKey() };
    expect((await ask('DELETE', `/v1/agreements/${body.id}`, discard)).status).toBe(204);
    expect((await ask('POST', '/v1/agreements', create)).status).toBe(404);
    // What shows nothing is told again, or a lost answer would become an error.
    expect((await ask('DELETE', `/v1/agreements/${body.id}`, discard)).status).toBe(204);
    await endMandate();
    expect((await ask('POST', '/v1/agreements', create)).status).toBe(404);
  });

  test('of a batch is whole as long as its sender acts for all in it', async () => {
    const { ask, world, endMandate } = await open(await freshDatabase());
    const agreements = ['A0000001', 'A0000002'].map((budgetHolderId) => ({ reference: 'x', budgetHolderId }));
    const send = { token: world.tokens.representative, headers: newKey(), body: { agreements } };
    const first = await ask('POST', '/v1/agreements/_batch', send);
    expect(first.body.results).toMatchObject([{ outcome: 'created' }, { outcome: 'created' }]);
    await ask('DELETE', `/v1/agreements/${first.body.results[0].agreementId}`, { token: send.token });
    expect((await ask('POST', '/v1/agreements/_batch', send)).text).toBe(first.text);
    await endMandate();
    expect((await ask('POST', '/v1/agreements/_batch', send)).status).toBe(404);
  });

  test('of a signature is not for a provider who lost the agreement to another', async () => {
    const { ask, world } = await open(await freshDatabase());
    const path = `/v1/agreements/${world.ids.agreementId}`;
    const holder = world.tokens['budget-holder'];
    const sign = { token: world.tokens['care-provider'], headers: newKey(), body: { version: 1 } };
    expect((await ask('POST', `${path}/signatures`, sign)).text).toContain(SECRET);
    expect((await ask('POST', `${path}/signatures`, sign)).status).toBe(201);
    await ask('POST', `${path}/_reopen`, { token: holder, body: { version: 1 } });
    const again = await ask('POST', `${path}/signatures`, sign);
    expect([again.status, again.text.includes(SECRET)]).toEqual([404, false]);
    expect((await ask('GET', path, { token: sign.token })).status).toBe(404);
  });

  test('belongs to one role: the same person in another one has keys of their own', async () => {
    const { ask, world, issuer } = await open(await freshDatabase());
    const headers = newKey();
    const body = { budgetHolderId: 'A0000002' };
    const bsn = newAward(2).budgetHolder!.bsn;
    const holder = await issuer.token({ sub: 'one-person', role: 'budget-holder', bsn });
    const acting = await issuer.token({ sub: 'one-person', role: 'representative', bsn: mandated.bsn });
    const first = await ask('POST', '/v1/agreements', { token: holder, headers, body });
    const second = await ask('POST', '/v1/agreements', { token: acting, headers, body });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).not.toBe(first.body.id);
    expect(world.ids.budgetHolderId).toBe('A0000001');
  });

  test('belongs to one office: who changes office has keys anew', async () => {
    const { ask, issuer } = await open(await freshDatabase());
    const headers = newKey();
    const of = (code: string) =>
      issuer.token({ sub: 'one-assessor', role: 'assessor', office: { kind: 'municipality', code, name: `G${code}` } });
    const enter = async (code: string) =>
      ask('POST', '/v1/awards', { token: await of(code), headers, body: newAward(3, { law: 'Wmo' }) });
    const first = await enter('0344');
    const other = await enter('0363');
    expect(first.status).toBe(201);
    // The rules answer the other office: it is a call of its own, and is not shown the award of the first.
    expect([other.headers['idempotent-replayed'], other.body.code]).toEqual([undefined, 'rules-violated']);
  });

  test('of an answer that 0.1.0 kept is given, and checked, as well', async () => {
    const { ask, world, portal, endMandate, lastLine } = await open(await freshDatabase());
    const create = { token: world.tokens.representative, headers: newKey(), body: { budgetHolderId: 'A0000001' } };
    const first = await ask('POST', '/v1/agreements', create);
    const { subjectHash } = (await lastLine()) as { subjectHash: string };
    const asBefore = { caller: subjectHash, recordId: null, budgetHolderIdsJson: null, careProviderIdsJson: null };
    await portal.store.db.updateTable('idempotency').set(asBefore).where('answer', 'is not', null).execute();
    expect((await ask('POST', '/v1/agreements', create)).text).toBe(first.text);
    await endMandate();
    expect((await ask('POST', '/v1/agreements', create)).status).toBe(404);
  });
});
