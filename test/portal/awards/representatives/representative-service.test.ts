// More power than an award names comes from the holder or from the office of that award, and from nobody else.
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewRepresentative } from '../../../../src/contract/types.ts';
import type { Agent } from '../../support/agent.ts';
import { representativeKinds } from '../../../../src/domain/words.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import { assessor, assessorOf, holderOf, municipality } from '../../support/callers.ts';
import { enterAward, startOfTests } from '../../support/cases.ts';
import { declarable, declarationOf, nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

let people = 910_000;

function agent(change: Partial<NewRepresentative> = {}): Agent {
  const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn: testBsn((people += 1)) };
  return { kind: 'authorised-agent', person, ...change };
}

/** Who signs in with this BSN, found as at every call. */
function signInAs(desk: Desk, { person: { bsn } }: Agent): Promise<Caller> {
  return findCaller(desk.store, 'issuer', { sub: bsn, exp: 1, role: 'representative', bsn }, '2026-11-03');
}

const nobodys = { code: 'not-allowed', params: { reason: 'represents-nobody' } };

onBothEngines(({ freshDatabase, open }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const add = (by: Caller, awardId: string, given: NewRepresentative) =>
    desk.call(by, 'awards.addRepresentative', given, { awardId });
  const remove = (by: Caller, awardId: string, representativeId: string) =>
    desk.call(by, 'awards.removeRepresentative', { representativeId }, { awardId });
  const on = async (awardId: string, by: Caller = assessor) =>
    (await desk.call(by, 'awards.representatives', undefined, { awardId })).items;

  test('a holder lets an authorised agent act, who then sees and does what rests on that award', async () => {
    const at = await declarable(desk);
    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const rover = agent();
    await expect(signInAs(desk, rover)).rejects.toMatchObject(nobodys);
    const { items } = await add(at.holder, at.awardId, rover);
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^G\d{7}$/),
        lastDay: null,
        kind: 'authorised-agent',
        name: 'R. Rover',
        namedBy: 'budget-holder',
        since: expect.stringMatching(/^2026-11-03T/),
        changedAt: null,
        kvkNumber: null,
      },
    ]);
    const acting = await signInAs(desk, rover);
    expect(await on(at.awardId, acting)).toEqual(items);
    const { results } = await desk.call(acting, 'declarations.decide', {
      decisions: [{ declarationId: id, decision: 'approve' }],
    });
    expect(results).toMatchObject([{ outcome: 'approved' }]);
    const shown = await desk.call(at.holder, 'budgetHolders.show', undefined, {
      budgetHolderId: at.agreement.budgetHolder.id,
    });
    expect(shown.representatives).toEqual([{ kind: 'authorised-agent', name: 'R. Rover' }]);
  });

  test('the office changes who it is: the number stays, and from then on the one acts and the other does not', async () => {
    const at = await declarable(desk);
    const { awardId, holder } = at;
    const first = agent({ kind: 'guaranteed-assistant' });
    const second = agent({ kind: 'mentor' });
    const { items } = await add(assessor, awardId, first);
    const { id: representativeId, since } = items[0]!;
    const change = (by: Caller, given: NewRepresentative) =>
      desk.call(by, 'awards.changeRepresentative', { representativeId, ...given }, { awardId });
    const renamed = await change(assessor, { ...first, person: { ...first.person, surname: 'Anders' } });
    expect(renamed.items).toMatchObject([{ id: representativeId, name: 'R. Anders', kind: 'guaranteed-assistant' }]);
    expect((await signInAs(desk, first)).awardsOutside).toEqual([]);
    const { items: changed } = await change(assessor, second);
    expect(changed).toMatchObject([
      { id: representativeId, kind: 'mentor', since, changedAt: expect.stringMatching(/^2026-11-03T/) },
    ]);
    expect(await signInAs(desk, first)).toMatchObject({ budgetHolderIds: [] });
    expect((await signInAs(desk, second)).awardsOutside).toEqual([]);
    const messages = await desk.call(holder, 'messages.list', {});
    expect(messages.items.filter(({ type }) => type === 'award.representative-changed')).toHaveLength(2);
  });

  test('nobody else changes one, and nobody is named twice in one capacity', async () => {
    const { awardId, holder } = await declarable(desk);
    const first = agent();
    const second = agent({ kind: 'mentor' });
    await add(holder, awardId, first);
    const { items } = await add(assessor, awardId, second);
    const change = (by: Caller, given: NewRepresentative, representativeId = items[1]!.id) =>
      desk.call(by, 'awards.changeRepresentative', { representativeId, ...given }, { awardId });
    await expect(change(assessorOf(municipality), agent())).rejects.toMatchObject({ code: 'not-found' });
    await expect(change(assessor, first)).rejects.toMatchObject({ issues: [{ code: 'REPRESENTATIVE_NAMED_ALREADY' }] });
    await expect(change(assessor, agent(), 'G9999999')).rejects.toMatchObject({
      issues: [{ code: 'RECORD_NOT_FOUND', path: 'representativeId' }],
    });
    const wrong = { ...first, person: { ...first.person, bsn: '123456789' } };
    await expect(change(assessor, wrong)).rejects.toMatchObject({ issues: [{ code: 'BSN_INVALID' }] });
  });

  test('of each kind one at a time acts on an award, and the next one once the power of the first is over', async () => {
    const { awardId, holder } = await declarable(desk);
    const taken = {
      issues: [{ code: 'REPRESENTATIVE_KIND_TAKEN', path: 'kind', params: { kind: 'authorised-agent' } }],
    };
    const first = agent({ lastDay: '2026-11-03' });
    const { items } = await add(holder, awardId, first);
    const second = agent();
    await expect(add(holder, awardId, second)).rejects.toMatchObject(taken);
    await expect(add(assessor, awardId, second)).rejects.toMatchObject(taken);
    await expect(signInAs(desk, second)).rejects.toMatchObject(nobodys);
    // A mentor acts beside an agent, and does not become a second one.
    const mentor = agent({ kind: 'mentor' });
    const { items: two } = await add(assessor, awardId, mentor);
    const change = (representativeId: string, given: NewRepresentative) =>
      desk.call(assessor, 'awards.changeRepresentative', { representativeId, ...given }, { awardId });
    await expect(change(two[1]!.id, { ...mentor, kind: 'authorised-agent' })).rejects.toMatchObject(taken);
    // In the place of the first, the second acts and the first does not.
    await change(items[0]!.id, second);
    expect(await signInAs(desk, first)).toMatchObject({ budgetHolderIds: [] });
    await change(items[0]!.id, first);
    desk.clock.now += 86_400_000;
    expect((await add(holder, awardId, second)).items).toHaveLength(3);
    desk.clock.now -= 86_400_000;
    const representatives = [agent(), agent()];
    await expect(enterAward(desk, nextSerial(), { representatives })).rejects.toMatchObject({
      issues: [{ code: 'REPRESENTATIVE_KIND_TAKEN', path: 'representatives.1.kind' }],
    });
  });

  test('who is removed sees nothing any more at once', async () => {
    const at = await declarable(desk);
    const rover = agent();
    const other = agent({ kind: 'mentor' });
    await add(at.holder, at.awardId, rover);
    const { items } = await add(assessor, at.awardId, other);
    const { items: left } = await remove(at.holder, at.awardId, items[0]!.id);
    expect(left).toEqual([items[1]]);
    expect(await signInAs(desk, rover)).toMatchObject({ budgetHolderIds: [] });
    expect((await signInAs(desk, other)).awardsOutside).toEqual([]);
    await expect(remove(at.holder, at.awardId, items[0]!.id)).rejects.toMatchObject({
      issues: [{ code: 'RECORD_NOT_FOUND', path: 'representativeId' }],
    });
  });

  test('who is removed from one award keeps the other, and nothing of the first', async () => {
    const at = await declarable(desk);
    const holderId = at.agreement.budgetHolder.id;
    const rover = agent();
    const wmo = await enterAward(
      desk,
      nextSerial() - 1,
      { law: 'Wmo', careFunctions: ['transport'], amountCents: 1, representatives: [rover] },
      assessorOf(municipality),
    );
    expect(wmo.budgetHolder.id).toBe(holderId);
    const seen = async () =>
      (await desk.call(await signInAs(desk, rover), 'awards.list', {})).items.map(({ id }) => id).toSorted();
    expect(await seen()).toEqual([wmo.id]);
    const { items } = await add(at.holder, at.awardId, rover);
    expect(await seen()).toEqual([at.awardId, wmo.id].toSorted());
    await remove(assessor, at.awardId, items[0]!.id);
    expect(await seen()).toEqual([wmo.id]);
    const acting = await signInAs(desk, rover);
    const params = { agreementId: at.agreement.id };
    await expect(desk.call(acting, 'agreements.show', undefined, params)).rejects.toMatchObject({ code: 'not-found' });
    expect((await desk.call(acting, 'agreements.list', {})).items).toEqual([]);
  });

  test.each(representativeKinds)('the office names and removes: %s; the holder only an agent', async (kind) => {
    const { id: awardId, budgetHolder } = await enterAward(desk, nextSerial());
    const holder = holderOf(budgetHolder.id);
    const { items } = await add(assessor, awardId, agent({ kind }));
    expect(items).toMatchObject([{ kind, namedBy: 'assessor' }]);
    const [{ id }] = items as [(typeof items)[number]];
    if (kind === 'authorised-agent') {
      expect((await remove(holder, awardId, id)).items).toEqual([]);
      return;
    }
    const code = 'REPRESENTATIVE_NOT_YOURS';
    await expect(add(holder, awardId, agent({ kind }))).rejects.toMatchObject({
      issues: [{ code, path: 'kind', params: { kind } }],
    });
    await expect(remove(holder, awardId, id)).rejects.toMatchObject({
      issues: [{ code, path: 'representativeId', params: { kind } }],
    });
    expect(await on(awardId)).toEqual(items);
    expect((await remove(assessor, awardId, id)).items).toEqual([]);
  });

  test('another office, another holder and a representative change nothing', async () => {
    const { id: awardId, budgetHolder } = await enterAward(desk, nextSerial());
    const elsewhere = await enterAward(desk, nextSerial());
    const rover = agent();
    const { items } = await add(holderOf(budgetHolder.id), awardId, rover);
    const acting = await signInAs(desk, rover);
    const strangers: [Caller, string][] = [
      [assessorOf(municipality), 'not-found'],
      [holderOf(elsewhere.budgetHolder.id), 'not-found'],
      [acting, 'not-allowed'],
    ];
    for (const [stranger, code] of strangers) {
      await expect(add(stranger, awardId, agent())).rejects.toMatchObject({ code });
      await expect(remove(stranger, awardId, items[0]!.id)).rejects.toMatchObject({ code });
    }
    await expect(on(awardId, assessorOf(municipality))).rejects.toMatchObject({ code: 'not-found' });
    await expect(on(elsewhere.id, acting)).rejects.toMatchObject({ code: 'not-found' });
    // The number of somebody on another award is no way to them.
    await expect(remove(assessor, elsewhere.id, items[0]!.id)).rejects.toMatchObject({
      issues: [{ code: 'RECORD_NOT_FOUND' }],
    });
    expect(await on(awardId)).toEqual(items);
  });

  describe('who cannot be named', () => {
    const wrong: [string, Partial<NewRepresentative['person']>, string, string][] = [
      ['with a number that is no BSN', { bsn: '123456789' }, 'BSN_INVALID', 'person.bsn'],
      ['with too short a number', { bsn: '12' }, 'BSN_INVALID', 'person.bsn'],
      ['who is not born yet', { birthDate: '2026-11-04' }, 'FIELD_INVALID', 'person.birthDate'],
    ];
    test.each(wrong)('somebody %s', async (_name, change, code, path) => {
      const { id } = await enterAward(desk, nextSerial());
      const given = agent();
      const person = { ...given.person, ...change };
      await expect(add(assessor, id, { ...given, person })).rejects.toMatchObject({ issues: [{ code, path }] });
      expect(await on(id)).toEqual([]);
    });

    test('the same person twice in one capacity, and a sixth', async () => {
      const { id } = await enterAward(desk, nextSerial());
      const rover = agent();
      await add(assessor, id, rover);
      await expect(add(assessor, id, rover)).rejects.toMatchObject({
        issues: [{ code: 'REPRESENTATIVE_NAMED_ALREADY', path: 'person.bsn' }],
      });
      await add(assessor, id, { ...rover, kind: 'mentor' });
      for (const kind of ['parent', 'guardian', 'curator'] as const) await add(assessor, id, agent({ kind }));
      await expect(add(assessor, id, agent({ kind: 'administrator' }))).rejects.toMatchObject({
        issues: [{ code: 'REPRESENTATIVES_TOO_MANY', path: 'person', params: { maximum: 5 } }],
      });
    });

    test('anybody on an award that was withdrawn', async () => {
      const { id, budgetHolder } = await enterAward(desk, nextSerial());
      await desk.call(assessor, 'awards.withdraw', { from: '2026-01-01', reason: 'A mistake' }, { awardId: id });
      for (const by of [assessor, holderOf(budgetHolder.id)]) {
        await expect(add(by, id, agent())).rejects.toMatchObject({ code: 'status-conflict' });
      }
    });
  });

  test('nor is the same person named twice at the same moment by two processes', async () => {
    const database = await freshDatabase();
    const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
    const { id: awardId } = await enterAward(desks[0]!, 1);
    const rover = agent();
    const named = await Promise.allSettled(
      desks.map((one) => one.call(assessor, 'awards.addRepresentative', rover, { awardId })),
    );
    expect(named.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
