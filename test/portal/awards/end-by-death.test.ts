// An agreement ends with the life of its holder, unless it had ended before.
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/values/date.ts';
import { assessor } from '../support/callers.ts';
import { bringTo, type Case, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';

async function dies(desk: Desk, { award }: Case, lastDay: string): Promise<void> {
  const params = { awardId: award.id };
  const { version } = await desk.call(assessor, 'awards.show', undefined, params);
  await desk.call(assessor, 'awards.end', { version, lastDay, cause: 'death', reason: 'Died' }, params);
}

async function endsOf(desk: Desk, { careProvider, params }: Case) {
  const { end } = await desk.call(careProvider, 'agreements.show', undefined, params);
  const { items } = await desk.call(careProvider, 'messages.list', { limit: 100 });
  return { end, told: items.filter(({ type }) => type === 'agreement.ended').length };
}

onBothEngines(({ freshDatabase, open }) => {
  test('an agreement that ended before the holder died stays as it was, and nobody is told again', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await bringTo(desk, 'ended', 1);
    desk.clock.now = noonOf('2026-12-05');
    await dies(desk, at, '2026-12-02');
    expect(await endsOf(desk, at)).toEqual({ end: '2026-11-30', told: 1 });
  });

  test('one that is still to begin has one day, and nobody is asked any more to take an end back', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await bringTo(desk, 'ended', 1);
    await desk.call(at.holder, 'agreements.continue', { version: 1 }, at.params);
    const { start } = at.agreement.workArrangements!;
    const lastDay = addDays(start, -1);
    await dies(desk, at, lastDay);
    expect(await endsOf(desk, at)).toEqual({ end: start, told: 2 });
    const { endWithdrawalAskedBy } = await desk.call(at.holder, 'agreements.show', undefined, at.params);
    expect(endWithdrawalAskedBy).toBeNull();
  });

  // What another call does at that moment, on what was there, and what must be so in the end.
  test.each([
    ['ends', 'approved', { status: 'ended', end: '2026-11-30' }, { end: '2026-11-30', told: 0 }],
    ['takes up again', 'ended', { status: 'approved', end: '2026-12-31' }, { end: '2026-12-02', told: 2 }],
  ] as const)('one that another call %s while the death is entered', async (_, stage, becomes, expected) => {
    const database = await freshDatabase();
    const desks = [
      createDesk(await open(database), startOfTests),
      createDesk(await open(database), startOfTests),
    ] as const;
    // SQLite has one writer at a time: nothing comes between.
    if (desks[0].store.engine === 'sqlite') return;
    const at = await bringTo(desks[0], stage, 1);
    for (const { clock } of desks) clock.now = noonOf('2026-12-05');
    let dying: Promise<void> = Promise.resolve();
    await desks[0].store.transaction(async ({ db }) => {
      await db.updateTable('agreement').set(becomes).execute();
      dying = dies(desks[1], at, '2026-12-02');
      const waits = db
        .selectFrom(sql<{ pid: number }>`pg_locks`.as('lock'))
        .select('pid')
        .where(sql<boolean>`not granted`);
      await vi.waitUntil(async () => (await waits.execute()).length > 0, 20_000);
    });
    await dying;
    expect(await endsOf(desks[0], at)).toEqual(expected);
  });
});
