import { beforeAll, expect, test } from 'vitest';
import { onBothEngines } from '../support/engines.ts';
import { assessor, holderOf, paymentOfficer, providerOf, representativeOf } from '../support/callers.ts';
import { bringTo, enterAward, newProvider, register, startOfTests, type Reachable } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { writeDeclaration } from '../support/payments.ts';

function tasksOf({ tasks }: { tasks: readonly { kind: string; count: number }[] }): Record<string, number> {
  return Object.fromEntries(tasks.map(({ kind, count }) => [kind, count]));
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('each finds what waits for them', async () => {
    const award = await enterAward(desk, ++serial);
    const holder = holderOf(award.budgetHolder.id);
    const statuses: Reachable[] = [
      'draft',
      'shared',
      'returned',
      'signed-by-provider',
      'signed',
      'in-assessment',
      'approved',
      'rejected',
    ];
    const providers = [];
    for (const status of statuses) {
      const provider = await register(desk, holder, newProvider('organisation', ++serial));
      const at = await bringTo(desk, status, serial, { award, provider });
      providers.push(provider);
      if (status !== 'approved') continue;
      await writeDeclaration(desk.store, at, { status: 'awaiting-holder', month: '2026-09', cents: 1 });
      await writeDeclaration(desk.store, at, { status: 'awaiting-holder', month: '2026-10', cents: 1 });
      await writeDeclaration(desk.store, at, { status: 'submitted', month: '2026-08', cents: 1 });
    }
    const waiting = {
      'decide-declarations': 2,
      'sign-agreement': 1,
      'submit-agreement': 1,
      'revise-returned-agreement': 1,
      'revise-rejected-agreement': 1,
      'finish-draft': 1,
    };
    for (const caller of [holder, representativeOf(award.budgetHolder.id)]) {
      expect(tasksOf(await desk.call(caller, 'home.show'))).toEqual(waiting);
    }
    const found = [];
    for (const { id } of providers) found.push(tasksOf(await desk.call(providerOf(id), 'home.show')));
    expect(found.filter((tasks) => Object.keys(tasks).length > 0)).toEqual([
      ...statuses.map((status) => ({ ...(status === 'shared' && { 'check-agreement': 1 }), 'settle-account': 1 })),
    ]);
    expect(tasksOf(await desk.call(assessor, 'home.show'))).toEqual({ 'assess-agreement': 1 });
    expect(tasksOf(await desk.call(paymentOfficer, 'home.show'))).toEqual({});

    const english = await desk.call(holder, 'home.show');
    const dutch = await desk.call(holder, 'home.show', undefined, undefined, 'nl');
    expect(dutch.tasks.map(({ text }) => text)).not.toEqual(english.tasks.map(({ text }) => text));
    expect(dutch.tasks[0]?.text).toContain('2');
  });

  test('a representative finds of each holder only what they have the power for', async () => {
    const known = [];
    for (let count = 0; count < 2; count += 1) {
      const at = await bringTo(desk, 'draft', ++serial);
      const approved = await bringTo(desk, 'approved', ++serial, { award: at.award });
      await writeDeclaration(desk.store, approved, { status: 'awaiting-holder', month: '2026-09', cents: 1 });
      known.push(at.award.budgetHolder.id);
    }
    const caller = representativeOf(...known);
    const [first = 0, second = 0] = caller.budgetHolderIds;
    const nobody = new Set<number>();
    const find = async (without: (typeof caller)['without']) =>
      tasksOf(await desk.call({ ...caller, without }, 'home.show'));
    const all = { 'decide-declarations': 2, 'finish-draft': 2 };
    expect(await find({ care: nobody, money: nobody })).toEqual(all);
    expect(await find({ care: new Set([first]), money: new Set([second]) })).toEqual({
      'decide-declarations': 1,
      'finish-draft': 1,
    });
    expect(await find({ care: new Set([first, second]), money: nobody })).toEqual({ 'decide-declarations': 2 });
  });

  test('the newest five messages are shown, as on the leaflet', async () => {
    const { holder } = await bringTo(desk, 'approved', ++serial);
    await bringTo(desk, 'approved', ++serial);
    const { messages } = await desk.call(holder, 'home.show', undefined, undefined, 'nl');
    expect(messages.map(({ subject }) => subject)).toEqual([
      'Goedkeuring zorgovereenkomst',
      'Zorgovereenkomst ondertekend door zorgverlener',
      'Gedeelde concept zorgovereenkomst',
      'Toekenningsbeschikking ingevoerd',
    ]);
    expect((await desk.call(assessor, 'home.show')).messages.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['2026-11-03T05:30:00Z', 'Goedemorgen', 'Good morning'],
    ['2026-11-03T11:30:00Z', 'Goedemiddag', 'Good afternoon'],
    ['2026-11-03T18:30:00Z', 'Goedenavond', 'Good evening'],
    ['2026-07-01T10:30:00Z', 'Goedemiddag', 'Good afternoon'],
  ])('the greeting at %s follows the clock in the Netherlands', async (moment, dutch, english) => {
    const award = await enterAward(desk, ++serial);
    const holder = holderOf(award.budgetHolder.id);
    const before = desk.clock.now;
    desk.clock.now = Date.parse(moment);
    expect((await desk.call(holder, 'home.show', undefined, undefined, 'nl')).greeting).toContain(dutch);
    expect((await desk.call(holder, 'home.show')).greeting).toContain(english);
    expect((await desk.call(holder, 'home.show')).greeting).toContain(holder.name);
    desk.clock.now = before;
  });
});
