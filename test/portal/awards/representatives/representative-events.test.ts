// Nobody gets power over a budget without the holder and the holder's offices hearing of it.
import { beforeAll, expect, test } from 'vitest';
import type { Message, NewAward } from '../../../../src/contract/types.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import type { Agent } from '../../support/agent.ts';
import { assessor, assessorOf, holderOf, municipality } from '../../support/callers.ts';
import { enterAward, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const wmo = assessorOf(municipality);
const help: Partial<NewAward> = { law: 'Wmo', careFunctions: ['transport'] };
let serial = 0;

function agentOf(number: number): Agent {
  const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn: testBsn(920_000 + number) };
  return { kind: 'authorised-agent', person };
}

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const toldTo = async (caller: Caller, holderId: string): Promise<Message[]> =>
    (await desk.call(caller, 'messages.list', { budgetHolderId: holderId })).items.filter(({ type }) =>
      type.includes('representative'),
    );
  const typesTo = async (caller: Caller, holderId: string) =>
    (await toldTo(caller, holderId)).map(({ type, recordId }) => `${type} ${recordId}`);

  test('the holder, who acts, the office and the offices of other awards hear of it', async () => {
    const award = await enterAward(desk, (serial += 1));
    const other = await enterAward(desk, serial, help, wmo);
    const { id: holderId } = award.budgetHolder;
    const holder = holderOf(holderId);
    const rover = agentOf(serial);
    const params = { awardId: award.id };
    const { items } = await desk.call(holder, 'awards.addRepresentative', rover, params);
    const { bsn } = rover.person;
    const acting = await findCaller(
      desk.store,
      'issuer',
      { sub: bsn, exp: 1, role: 'representative', bsn },
      '2026-11-03',
    );
    const added = `award.representative-added ${award.id}`;
    for (const caller of [holder, acting, assessor]) expect(await typesTo(caller, holderId)).toEqual([added]);
    const [message, ...more] = await toldTo(wmo, holderId);
    expect([message?.type, more]).toEqual(['budget-holder.representative-added', []]);
    expect(message).toMatchObject({ recordId: holderId, budgetHolder: award.budgetHolder });
    const dutch = await desk.call(wmo, 'messages.show', undefined, { messageId: message!.id }, 'nl');
    for (const told of [message, dutch, (await desk.call(wmo, 'events.list', { type: message!.type })).items]) {
      const text = JSON.stringify(told);
      for (const secret of [award.id, bsn, bsn.slice(-4), 'Rover', 'Wlz', '5501', 'personal', 'verzorging']) {
        expect(text).not.toContain(secret);
      }
    }
    await desk.call(assessor, 'awards.removeRepresentative', { representativeId: items[0]!.id }, params);
    const removed = `award.representative-removed ${award.id}`;
    for (const caller of [holder, assessor]) expect(await typesTo(caller, holderId)).toEqual([removed, added]);
    expect(await typesTo(wmo, holderId)).toEqual([
      `budget-holder.representative-removed ${holderId}`,
      `budget-holder.representative-added ${holderId}`,
    ]);
    // Who lost this award but has another hears nothing of it any more.
    await desk.call(wmo, 'awards.addRepresentative', rover, { awardId: other.id });
    const left = await findCaller(
      desk.store,
      'issuer',
      { sub: bsn, exp: 1, role: 'representative', bsn },
      '2026-11-03',
    );
    expect(await typesTo(left, holderId)).toEqual([`award.representative-added ${other.id}`]);
  });

  test('of a new award it is told when it names somebody who did not act for the holder', async () => {
    const rover = agentOf((serial += 1));
    const known = await enterAward(desk, serial, { representatives: [rover] });
    const { id: holderId } = known.budgetHolder;
    const holder = holderOf(holderId);
    expect(await typesTo(holder, holderId)).toEqual([`award.representative-added ${known.id}`]);
    expect(await typesTo(wmo, holderId)).toEqual([]);
    // The same person, in two capacities, is not new.
    const again = [rover, { ...rover, kind: 'mentor' as const }];
    await enterAward(desk, serial, { ...help, representatives: again }, wmo);
    expect(await typesTo(holder, holderId)).toEqual([`award.representative-added ${known.id}`]);
    const person = { ...rover.person, bsn: testBsn(930_000 + serial) };
    const cent = await enterAward(
      desk,
      serial,
      { ...help, careFunctions: ['respite-care'], representatives: [rover, { kind: 'mentor', person }] },
      wmo,
    );
    expect((await typesTo(holder, holderId))[0]).toBe(`award.representative-added ${cent.id}`);
    expect((await typesTo(assessor, holderId))[0]).toBe(`budget-holder.representative-added ${holderId}`);
    expect(await typesTo(wmo, holderId)).toEqual([`award.representative-added ${cent.id}`]);
  });

  test('an office whose award was withdrawn, and one without an award of this holder, hear nothing', async () => {
    const award = await enterAward(desk, (serial += 1));
    const { id: holderId } = award.budgetHolder;
    const { id: awardId } = await enterAward(desk, serial, help, wmo);
    await desk.call(wmo, 'awards.withdraw', { from: '2026-01-01', reason: 'Moved' }, { awardId });
    await desk.call(assessor, 'awards.addRepresentative', agentOf(serial), { awardId: award.id });
    expect(await toldTo(wmo, holderId)).toEqual([]);
    expect(await typesTo(assessor, holderId)).toEqual([`award.representative-added ${award.id}`]);
  });

  test('nothing is told of somebody who was refused', async () => {
    const award = await enterAward(desk, (serial += 1));
    const holder = holderOf(award.budgetHolder.id);
    await expect(
      desk.call(holder, 'awards.addRepresentative', { ...agentOf(serial), kind: 'mentor' }, { awardId: award.id }),
    ).rejects.toMatchObject({ code: 'rules-violated' });
    expect(await toldTo(holder, award.budgetHolder.id)).toEqual([]);
    expect(await toldTo(assessor, award.budgetHolder.id)).toEqual([]);
  });

  test('the next award of the same office takes over whoever is named, unless the office says otherwise', async () => {
    const rover = agentOf((serial += 1));
    const { id: awardId, budgetHolder } = await enterAward(desk, serial, { representatives: [rover] });
    const { id: budgetHolderId } = budgetHolder;
    const terms = { budgetHolderId, law: 'Wlz', careFunctions: ['nursing'], amountCents: 1_00 } as const;
    const year = (of: number, more = {}) => ({ ...terms, start: `${of}-01-01`, end: `${of}-12-31`, ...more });
    const said = { careFunctions: [...terms.careFunctions], reference: 'x' };
    const awards = [
      { ...year(2027), ...said },
      { ...year(2028), ...said },
      { ...year(2029, { takeOverRepresentatives: false }), ...said },
      { ...year(2030), ...said },
    ];
    const codes = (results: readonly { issues: readonly { code: string; params: object }[] }[]) =>
      results.map(({ issues }) => issues.map(({ code, params }) => [code, params]));
    const kept = [['REPRESENTATIVES_KEPT', { found: 1 }]];
    const expected = [kept, kept, [], []];
    expect(codes((await desk.call(assessor, 'awards.preview', { awards })).results)).toEqual(expected);
    const { results } = await desk.call(assessor, 'awards.batch', { awards });
    expect(codes(results)).toEqual(expected);
    const named = async (id: string) =>
      (await desk.call(assessor, 'awards.representatives', undefined, { awardId: id })).items;
    const [old] = await named(awardId);
    const next = await named(results[1]!.awardId!);
    expect(next).toMatchObject([{ kind: old!.kind, name: old!.name, namedBy: old!.namedBy }]);
    expect(next[0]!.id).not.toBe(old!.id);
    expect(await named(results[2]!.awardId!)).toEqual([]);
    const ofNext = (await typesTo(holderOf(budgetHolderId), budgetHolderId)).filter((type) => type.includes('kept'));
    expect(ofNext.sort()).toEqual([0, 1].map((at) => `award.representatives-kept ${results[at]!.awardId}`).sort());
    // One by one it is the same, and whoever is named takes the place of those before.
    const one = await desk.call(assessor, 'awards.create', {
      ...year(2028),
      careFunctions: ['household-help'],
    } as never);
    expect(await named(one.id)).toHaveLength(1);
    const mine = { ...year(2028), careFunctions: ['respite-care'], representatives: [] };
    expect(await named((await desk.call(assessor, 'awards.create', mine as never)).id)).toEqual([]);
  });
});
