import { beforeAll, describe, expect, test } from 'vitest';
import type { NewAward } from '../../../src/contract/types.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, assessorOf, careOffice, holderOf, municipality } from '../support/callers.ts';
import { bringTo, enterAward, newAward, newHolder, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { writeDeclaration } from '../support/payments.ts';

onBothEngines(({ freshDatabase, open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('an award is entered for the own office, and the holder is told', async () => {
    const award = await enterAward(desk, ++serial);
    expect(award).toMatchObject({
      status: 'active',
      budgetProvider: careOffice,
      budgetHolder: { name: `B.I.J. Voorbeeld ${serial}` },
      amountCents: 48_000_00,
    });
    const params = { awardId: award.id };
    expect(await desk.call(holderOf(award.budgetHolder.id), 'awards.show', undefined, params)).toEqual(award);
    expect(await desk.call(assessor, 'awards.show', undefined, params)).toEqual(award);
  });

  test('a holder is found again by BSN, also by another office, and by number only by an office that knows them', async () => {
    const { budgetHolder } = await enterAward(desk, ++serial);
    const next = { start: '2027-01-01', end: '2027-12-31' };
    expect((await enterAward(desk, serial, next)).budgetHolder).toEqual(budgetHolder);
    const { budgetHolder: _, ...byNumber } = newAward(serial, { start: '2028-01-01', end: '2028-12-31' });
    const third = await desk.call(assessor, 'awards.create', { ...byNumber, budgetHolderId: budgetHolder.id });
    expect(third.budgetHolder).toEqual(budgetHolder);

    const wmo = assessorOf(municipality);
    const help: Partial<NewAward> = { law: 'Wmo', careFunctions: ['respite-care'] };
    await expect(
      desk.call(wmo, 'awards.create', { ...byNumber, ...help, budgetHolderId: budgetHolder.id }),
    ).rejects.toMatchObject({ issues: [{ code: 'RECORD_NOT_FOUND', path: 'budgetHolderId' }] });
    expect((await enterAward(desk, serial, help, wmo)).budgetHolder).toEqual(budgetHolder);
  });

  const person = { initials: 'T.', surname: 'Test', birthDate: '1968-03-14' };
  const wrong: { name: string; change: Partial<NewAward>; issues: [string, string][] }[] = [
    { name: 'for nobody', change: { budgetHolder: undefined as never }, issues: [['FIELD_MISSING', 'budgetHolderId']] },
    { name: 'for two', change: { budgetHolderId: 'A0000001' }, issues: [['FIELD_INVALID', 'budgetHolderId']] },
    {
      name: 'with wrong numbers',
      change: {
        budgetHolder: {
          ...newHolder(900),
          bsn: '123456789',
          address: { street: 'A', houseNumber: '1', postcode: '1234SS', city: 'B' },
        },
        representatives: [
          { kind: 'mentor', person: { ...person, bsn: testBsn(1) } },
          { kind: 'parent', person: { ...person, bsn: '12' } },
        ],
      },
      issues: [
        ['BSN_INVALID', 'budgetHolder.bsn'],
        ['POSTCODE_INVALID', 'budgetHolder.address.postcode'],
        ['BSN_INVALID', 'representatives.1.person.bsn'],
      ],
    },
    {
      name: 'with a representative twice',
      change: {
        representatives: [
          { kind: 'mentor', person: { ...person, bsn: testBsn(1) } },
          { kind: 'parent', person: { ...person, bsn: testBsn(1) } },
          { kind: 'mentor', person: { ...person, bsn: testBsn(1) } },
        ],
      },
      issues: [['FIELD_INVALID', 'representatives.2.person.bsn']],
    },
    {
      name: 'for people who are not born yet',
      change: {
        budgetHolder: { ...newHolder(900), birthDate: '2026-11-04' },
        representatives: [
          { kind: 'parent', person: { ...person, birthDate: '2026-11-03', bsn: testBsn(1) } },
          { kind: 'mentor', person: { ...person, birthDate: '2030-01-01', bsn: testBsn(2) } },
        ],
      },
      issues: [
        ['FIELD_INVALID', 'budgetHolder.birthDate'],
        ['FIELD_INVALID', 'representatives.1.person.birthDate'],
      ],
    },
    { name: 'over two years', change: { end: '2027-02-01' }, issues: [['AWARD_PERIOD_INVALID', 'end']] },
    { name: 'backwards', change: { end: '2025-12-31' }, issues: [['AWARD_PERIOD_INVALID', 'end']] },
    { name: 'under a law of another office', change: { law: 'Wmo' }, issues: [['AWARD_LAW_PROVIDER_MISMATCH', 'law']] },
  ];
  test.each(wrong)('an award $name is refused and changes nothing', async ({ change, issues }) => {
    const counts = () =>
      Promise.all([
        desk.store.db.selectFrom('award').select('id').execute(),
        desk.store.db.selectFrom('budgetHolder').select('id').execute(),
        desk.store.db.selectFrom('event').select('id').execute(),
      ]);
    const before = await counts();
    const input = Object.fromEntries(
      Object.entries({ ...newAward(900), ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as NewAward;
    await expect(desk.call(assessor, 'awards.create', input)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: issues.map(([code, path]) => ({ code, path })),
    });
    expect(await counts()).toEqual(before);
  });

  test('one care function is not given by two offices at a time', async () => {
    const award = await enterAward(desk, ++serial);
    const wmo = assessorOf(municipality);
    const careFunctions: NewAward['careFunctions'] = ['household-help', 'transport'];
    await expect(enterAward(desk, serial, { law: 'Wmo', careFunctions }, wmo)).rejects.toMatchObject({
      issues: [{ code: 'AWARD_OVERLAPS', params: {} }],
    });
    await desk.call(
      assessor,
      'awards.withdraw',
      { from: '2026-01-01', reason: 'Moved to the municipality' },
      { awardId: award.id },
    );
    expect(await enterAward(desk, serial, { law: 'Wmo', careFunctions }, wmo)).toMatchObject({ status: 'active' });
  });

  test('the same award is not entered twice; when the first is withdrawn it can be', async () => {
    const award = await enterAward(desk, ++serial);
    const again: Partial<NewAward> = { careFunctions: ['nursing', 'household-help'], start: '2026-12-31' };
    await expect(enterAward(desk, serial, again)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'AWARD_ALREADY_ENTERED', params: { award: award.id, careFunctions: ['household-help'] } }],
    });
    expect(await enterAward(desk, serial, { careFunctions: ['nursing'] })).toMatchObject({ status: 'active' });
    await desk.call(
      assessor,
      'awards.withdraw',
      { from: '2026-01-01', reason: 'Entered wrong' },
      { awardId: award.id },
    );
    expect(await enterAward(desk, serial, { careFunctions: ['household-help'] })).toMatchObject({ status: 'active' });
  });

  test('nor at the same moment by two processes', async () => {
    const database = await freshDatabase();
    const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
    for (const known of [false, true]) {
      const person = known ? 1 : 2;
      if (known) await enterAward(desks[0]!, person, { start: '2025-01-01', end: '2025-12-31' });
      const entered = await Promise.allSettled(desks.map((one) => enterAward(one, person)));
      expect(entered.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test('a care function that is named twice is given once', async () => {
    const careFunctions: NewAward['careFunctions'] = ['nursing', 'transport', 'nursing'];
    expect((await enterAward(desk, ++serial, { careFunctions })).careFunctions).toEqual(['nursing', 'transport']);
  });

  test('an award is withdrawn once, by the office that gave it', async () => {
    const { id, budgetHolder } = await enterAward(desk, ++serial);
    const params = { awardId: id };
    const withdraw = (caller = assessor) => desk.call(caller, 'awards.withdraw', { reason: 'Moved away' }, params);
    await expect(withdraw(assessorOf(municipality))).rejects.toMatchObject({ code: 'not-found' });
    expect(await withdraw()).toMatchObject({ id, status: 'withdrawn' });
    await expect(withdraw()).rejects.toMatchObject({
      code: 'status-conflict',
      params: { status: 'withdrawn' },
    });
    const { items } = await desk.call(holderOf(budgetHolder.id), 'events.list', { type: 'award.withdrawn' });
    expect(items.map(({ recordId }) => recordId)).toEqual([id]);
  });

  test('two offices that enter the same person at the same moment make one holder', async () => {
    const database = await freshDatabase();
    const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
    const wmo = assessorOf(municipality);
    const made = await Promise.all([
      enterAward(desks[0]!, 1),
      enterAward(desks[1]!, 1, { law: 'Wmo', careFunctions: ['transport'] }, wmo),
    ]);
    expect(new Set(made.map(({ budgetHolder }) => budgetHolder.id)).size).toBe(1);
  });

  describe('lists of awards and budgets', () => {
    test('are narrowed by holder, status and day', async () => {
      const first = await enterAward(desk, ++serial);
      const second = await enterAward(desk, serial, { start: '2027-01-01', end: '2027-12-31' });
      const third = await enterAward(desk, serial, {
        start: '2027-01-01',
        end: '2027-06-30',
        careFunctions: ['transport'],
      });
      await desk.call(assessor, 'awards.withdraw', { reason: 'A mistake' }, { awardId: third.id });
      const budgetHolderId = first.budgetHolder.id;
      const idsOf = async (filter: object) =>
        (await desk.call(assessor, 'awards.list', { budgetHolderId, ...filter })).items.map(({ id }) => id);
      expect(await idsOf({})).toEqual([third.id, second.id, first.id]);
      expect(await idsOf({ status: 'withdrawn' })).toEqual([third.id]);
      expect(await idsOf({ validOn: '2027-06-30' })).toEqual([second.id]);
      expect(await idsOf({ validOn: '2027-07-01' })).toEqual([second.id]);
      const budgets = await desk.call(assessor, 'budgets.list', { budgetHolderId, validOn: '2026-12-31' });
      expect(budgets.items.map(({ awardId }) => awardId)).toEqual([first.id]);
      expect((await desk.call(assessor, 'awards.list', { budgetHolderId: 'A9999999' })).items).toEqual([]);
    });
  });

  test('a budget is what was awarded less what was paid and scheduled, and tells what awaits the holder', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const number = Number(at.award.id.slice(1));
    await desk.store.db
      .updateTable('award')
      .set({ paidCents: 1_000_00, scheduledCents: 500_50 })
      .where('id', '=', number)
      .execute();
    await writeDeclaration(desk.store, at, { status: 'awaiting-holder', month: '2026-09', cents: 120_00 });
    await writeDeclaration(desk.store, at, { status: 'awaiting-holder', month: '2026-10', cents: 80_25 });
    await writeDeclaration(desk.store, at, { status: 'rejected', month: '2026-08', cents: 999_00 });
    const other = await enterAward(desk, serial, { start: '2027-01-01', end: '2027-12-31' });

    const budget = {
      awardId: at.award.id,
      status: 'active',
      budgetHolder: at.award.budgetHolder,
      law: 'Wlz',
      period: { start: '2026-01-01', end: '2026-12-31' },
      totalCents: 48_000_00,
      paidCents: 1_000_00,
      scheduledCents: 500_50,
      remainingCents: 46_499_50,
      functions: [],
      overspentCents: 0,
      declarationStop: false,
      depositedCents: 0,
      compensatedCents: 0,
      awaitingHolderCents: 200_25,
      promisedCents: 0,
    };
    for (const caller of [at.holder, assessor]) {
      expect(await desk.call(caller, 'budgets.show', undefined, { awardId: at.award.id })).toEqual(budget);
    }
    const { items } = await desk.call(at.holder, 'budgets.list', {});
    expect(items).toEqual([expect.objectContaining({ awardId: other.id, awaitingHolderCents: 0 }), budget]);

    await desk.call(assessor, 'awards.withdraw', { reason: 'A mistake' }, { awardId: other.id });
    const withdrawn = await desk.call(at.holder, 'budgets.show', undefined, { awardId: other.id });
    expect(withdrawn).toMatchObject({ status: 'withdrawn' });
  });
});
