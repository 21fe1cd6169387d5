// Whoever a court appoints until a day, or holds a power of attorney until then, acts up to that day and is told after it.
import { beforeAll, expect, test } from 'vitest';
import type { NewRepresentative } from '../../../src/contract/types.ts';
import type { Agent } from '../support/agent.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { powersEndedJob } from '../../../src/portal/jobs/daily/powers-ended-job.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { assessor, holderOf } from '../support/callers.ts';
import { enterAward, newHolder, startOfTests } from '../support/cases.ts';
import { nextSerial } from '../support/declarable.ts';
import { readersOfHolders } from '../../../src/portal/store/queries/people/profiles.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';

let people = 960_000;
const lastDay = '2026-12-10';

function mentor(): Agent {
  const bsn = testBsn((people += 1));
  return { kind: 'mentor', lastDay, person: { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn } };
}

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const on = (date: string, { person: { bsn } }: Agent) =>
    findCaller(desk.store, 'issuer', { sub: bsn, exp: 1, role: 'representative', bsn }, date);
  const entered = async (named: NewRepresentative) => {
    const serial = nextSerial();
    return enterAward(desk, serial, { representatives: [named], budgetHolder: newHolder(serial) });
  };

  test('on the last day they act, on the next they do not, and are told once', async () => {
    desk.clock.now = startOfTests;
    const named = mentor();
    const award = await entered(named);
    const { items } = await desk.call(assessor, 'awards.representatives', undefined, { awardId: award.id });
    expect(items).toMatchObject([{ kind: 'mentor', lastDay }]);
    const seen: [string, number, number][] = [];
    for (const date of ['2026-12-10', '2026-12-11', '2026-12-11']) {
      desk.clock.now = noonOf(date);
      await powersEndedJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
      const caller = await on(date, named);
      const { items: told } = await desk.call(caller, 'messages.list', { limit: 100 });
      const ended = told.filter(({ type }) => type === 'award.power-ended');
      seen.push([date, caller.budgetHolderIds.length, ended.length]);
    }
    expect(seen).toEqual([
      ['2026-12-10', 1, 0],
      ['2026-12-11', 0, 1],
      ['2026-12-11', 0, 1],
    ]);
  });

  test('the agenda of holder and representative has the day on which it ends', async () => {
    desk.clock.now = startOfTests;
    const named = mentor();
    const award = await entered(named);
    const query = { from: '2026-12-01', to: '2026-12-31' };
    for (const caller of [holderOf(award.budgetHolder.id), await on('2026-11-03', named)]) {
      const { items } = await desk.call(caller, 'agenda.list', query);
      expect(items.filter(({ kind }) => kind === 'power-ends')).toMatchObject([{ day: '2026-12-11' }]);
    }
  });

  test('a power that is over is given to nobody, and an office that writes down a longer one goes on', async () => {
    desk.clock.now = startOfTests;
    const named = mentor();
    const { id: awardId } = await entered(named);
    const other = { ...mentor(), kind: 'administrator' as const, lastDay: '2026-11-01' };
    await expect(desk.call(assessor, 'awards.addRepresentative', other, { awardId })).rejects.toMatchObject({
      issues: [{ code: 'REPRESENTATIVE_POWER_OVER', path: 'lastDay' }],
    });
    const { items } = await desk.call(assessor, 'awards.representatives', undefined, { awardId });
    const change = { ...named, representativeId: items[0]!.id };
    await expect(
      desk.call(assessor, 'awards.changeRepresentative', { ...change, lastDay: '2026-11-01' }, { awardId }),
    ).rejects.toMatchObject({ issues: [{ code: 'REPRESENTATIVE_POWER_OVER' }] });
    await desk.call(assessor, 'awards.changeRepresentative', { ...change, lastDay: '2027-06-30' }, { awardId });
    expect((await on('2026-12-20', named)).budgetHolderIds).toHaveLength(1);
    const { lastDay: _, ...forEver } = change;
    const after = await desk.call(assessor, 'awards.changeRepresentative', forEver, { awardId });
    expect(after.items).toMatchObject([{ lastDay: null }]);
  });

  test('whose power is over is not told of as acting, gets no notice, and is not put on the next award', async () => {
    desk.clock.now = startOfTests;
    const serial = nextSerial();
    const named = mentor();
    const award = await enterAward(desk, serial, {
      representatives: [named],
      budgetHolder: newHolder(serial),
    });
    const { id } = award.budgetHolder;
    const holder = holderOf(id);
    await desk.call(await on('2026-11-03', named), 'profile.update', { phone: '0612345678' });
    const shown = async () =>
      (await desk.call(holder, 'budgetHolders.show', undefined, { budgetHolderId: id })).representatives;
    const readers = async (today: string) =>
      (await readersOfHolders(desk.store, holder.budgetHolderIds, today)).map(({ role }) => role);
    expect([await shown(), await readers('2026-12-10')]).toMatchObject([[{ kind: 'mentor' }], ['representative']]);
    desk.clock.now = noonOf('2026-12-11');
    expect([await shown(), await readers('2026-12-11')]).toEqual([[], []]);
    const next = await enterAward(desk, serial, {
      budgetHolder: newHolder(serial),
      start: '2027-01-01',
      end: '2027-12-31',
    });
    const on2027 = await desk.call(assessor, 'awards.representatives', undefined, { awardId: next.id });
    expect(on2027.items).toEqual([]);
  });
});
