// A death that an office recorded: only an office takes it back, and another day of it moves what ended by it.
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/values/date.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { assessor } from '../support/callers.ts';
import { bringTo, type Case, startOfTests } from '../support/cases.ts';
import { declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { noonOf } from '../support/monthly.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const dies = async ({ award }: Case, lastDay: string) => {
    const params = { awardId: award.id };
    const { version } = await desk.call(assessor, 'awards.show', undefined, params);
    const end = { version, lastDay, cause: 'death', reason: 'Died' } as const;
    const { agreementIds, ...effect } = await desk.call(assessor, 'awards.effect', { end }, params);
    return { ...(await desk.call(assessor, 'awards.end', end, params)), effect };
  };
  const show = (at: Case, caller: Caller = at.holder) => desk.call(caller, 'agreements.show', undefined, at.params);
  const goOn = (at: Case, caller: Caller = at.holder) =>
    desk.call(caller, 'agreements.continue', { version: 1 }, at.params);
  const takeBack = (at: Case) =>
    desk.call(assessor, 'agreements.withdrawRecordedEnd', { version: 1, reason: 'Another person' }, at.params);
  const told = async (at: Case) =>
    (await desk.call(at.careProvider, 'messages.list', { limit: 100 })).items
      .filter(({ recordId, type }) => recordId === at.agreement.id && type === 'agreement.ended')
      .map(({ body }) => body);
  const ofOffice = { issues: [{ code: 'DEATH_RECORDED_BY_OFFICE', params: { office: 'care-office' } }] };

  test.each(['award', 'paper'])(
    'one that stands on the %s is nobody’s to take back or move but the office’s',
    async (by) => {
      desk.clock.now = noonOf('2026-12-05');
      const at = await bringTo(desk, 'approved', ++serial);
      const death = { version: 1, end: '2026-12-02', ground: 'death-of-holder' } as const;
      if (by === 'award') await dies(at, '2026-12-02');
      else
        await desk.call(
          assessor,
          'agreements.recordEnd',
          { ...death, givenOn: '2026-12-03', reason: 'Act' },
          at.params,
        );
      for (const caller of [at.holder, at.careProvider]) {
        await expect(goOn(at, caller)).rejects.toMatchObject(
          caller === at.holder ? ofOffice : { code: 'status-conflict' },
        );
        expect((await show(at, caller)).nextOperations).toEqual([]);
      }
      for (const end of ['2026-12-01', '2026-12-02', '2027-06-30'])
        for (const ground of ['mutual-consent', 'death-of-holder'] as const)
          await expect(
            desk.call(at.holder, 'agreements.end', { version: 1, end, ground }, at.params),
          ).rejects.toMatchObject(ofOffice);
      expect(await show(at)).toMatchObject({ status: 'ended', end: '2026-12-02', endWithdrawalAskedBy: null });
      expect(await takeBack(at)).toMatchObject({ status: 'approved', end: null });
      if (by === 'paper') return;
      // Nothing is left that was recorded.
      await expect(takeBack(at)).rejects.toMatchObject({ code: 'status-conflict' });
    },
  );

  test('of a holder who died nobody takes an earlier end back or moves it; the care provider may still', async () => {
    desk.clock.now = startOfTests;
    const at = await bringTo(desk, 'approved', ++serial);
    const own = { version: 1, end: '2026-12-10', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', own, at.params);
    desk.clock.now = noonOf('2026-12-21');
    await dies(at, '2026-12-20');
    // Whoever has the means of the dead to sign in owes nobody ten days more, nor ten less.
    for (const end of ['2026-12-05', '2026-12-10', '2026-12-15', '2026-12-20', '2026-12-21'])
      for (const ground of ['notice', 'mutual-consent', 'death-of-holder'] as const)
        await expect(
          desk.call(at.holder, 'agreements.end', { version: 1, end, ground }, at.params),
        ).rejects.toMatchObject(ofOffice);
    await expect(goOn(at)).rejects.toMatchObject(ofOffice);
    expect(await show(at)).toMatchObject({ end: '2026-12-10', nextOperations: [] });

    // The care provider was not party to it, and lives.
    desk.clock.now = startOfTests;
    const other = await bringTo(desk, 'approved', ++serial);
    await desk.call(other.holder, 'agreements.end', own, other.params);
    desk.clock.now = noonOf('2026-12-10');
    await dies(other, '2026-12-10');
    expect((await show(other)).nextOperations).not.toContain('end');
    expect((await show(other, other.careProvider)).nextOperations).toContain('end');
  });

  test('a death that the holder’s side entered itself is theirs, until an award says it', async () => {
    desk.clock.now = noonOf('2026-12-05');
    const at = await bringTo(desk, 'approved', ++serial);
    const death = { version: 1, end: '2026-12-01', ground: 'death-of-holder' } as const;
    await desk.call(at.holder, 'agreements.end', death, at.params);
    expect(await goOn(at)).toMatchObject({ status: 'approved', end: null });
    await desk.call(at.holder, 'agreements.end', death, at.params);
    await dies(at, '2026-12-02');
    expect(await show(at)).toMatchObject({ end: '2026-12-01' });
    await expect(goOn(at)).rejects.toMatchObject(ofOffice);
  });

  test('another day moves what ended by it, earlier and later, and tells both again', async () => {
    desk.clock.now = noonOf('2026-12-10');
    const at = await bringTo(desk, 'approved', ++serial);
    const days = ['2026-12-04', '2026-12-02', '2026-12-08'];
    for (const day of days) {
      expect(await dies(at, day)).toMatchObject({ end: day, effect: { end: day } });
      expect(await show(at)).toMatchObject({ status: 'ended', end: day });
    }
    expect(await told(at)).toHaveLength(3);
    // The same day again moves nothing, and nobody is told.
    await dies(at, '2026-12-08');
    expect(await told(at)).toHaveLength(3);
    // Every day of it was the same mistake.
    expect(await takeBack(at)).toMatchObject({ status: 'approved', end: null });
  });

  test('a later day is none of an agreement that had an end before it, nor beyond what the award had', async () => {
    desk.clock.now = startOfTests;
    const at = await bringTo(desk, 'approved', ++serial);
    const own = { version: 1, end: '2026-12-06', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', own, at.params);
    desk.clock.now = noonOf('2026-12-10');
    await dies(at, '2026-12-02');
    await dies(at, '2026-12-08');
    expect(await show(at)).toMatchObject({ status: 'ended', end: '2026-12-06' });
    expect(await takeBack(at)).toMatchObject({ status: 'ended', end: '2026-12-06' });
    desk.clock.now = noonOf('2027-01-10');
    await expect(dies(at, '2027-01-02')).rejects.toMatchObject({ issues: [{ code: 'AWARD_LAST_DAY' }] });
    await expect(dies(at, addDays('2027-01-10', 1))).rejects.toMatchObject({ issues: [{ code: 'AWARD_LAST_DAY' }] });
  });

  test('no death is recorded for a day to come, also when the end was set before', async () => {
    desk.clock.now = noonOf('2026-12-05');
    const at = await bringTo(desk, 'approved', ++serial);
    const death = { version: 1, end: '2026-12-02', ground: 'death-of-holder', givenOn: '2026-12-03' } as const;
    await desk.call(assessor, 'agreements.recordEnd', { ...death, reason: 'Act' }, at.params);
    await expect(
      desk.call(assessor, 'agreements.recordEnd', { ...death, end: '2026-12-20', reason: 'Act' }, at.params),
    ).rejects.toMatchObject({ issues: [{ code: 'DEATH_STILL_TO_COME' }] });
  });

  test('of care that was declared after a day that is earlier by now the office and both parties are told', async () => {
    desk.clock.now = startOfTests;
    const at = await bringTo(desk, 'approved', ++serial);
    desk.clock.now = noonOf('2026-12-05');
    await dies(at, '2026-11-25');
    const declaration = { reference: 'after', month: '2026-11', lines: [hours('2026-11-20', 120)] };
    await desk.call(at.holder, 'declarations.batch', { declarations: [declarationOf(at, declaration)] });
    // Two hours at 64.80.
    const stopped = { declarationStop: true, effect: { afterEndCents: 129_60, declarationStop: true } };
    expect(await dies(at, '2026-11-15')).toMatchObject(stopped);
    for (const [caller, type] of [
      [at.careProvider, 'agreement.declarations-stopped'],
      [assessor, 'award.conflict-opened'],
      [at.holder, 'award.conflict-opened'],
    ] as const) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
      expect(items.map((one) => one.type)).toContain(type);
    }
    // Recorded as it was, it fits again.
    expect(await dies(at, '2026-11-25')).toMatchObject({ declarationStop: false });
    expect(await show(at)).toMatchObject({ end: '2026-11-25' });
  });

  test('an end that would hold again is before care that was declared since', async () => {
    desk.clock.now = startOfTests;
    const at = await bringTo(desk, 'approved', ++serial);
    const own = { version: 1, end: '2026-11-10', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', own, at.params);
    desk.clock.now = noonOf('2026-12-02');
    const recorded = { version: 1, end: '2026-11-30', ground: 'mutual-consent', givenOn: '2026-11-05' } as const;
    await desk.call(assessor, 'agreements.recordEnd', { ...recorded, reason: 'Letter' }, at.params);
    const made = await desk.call(
      at.careProvider,
      'declarations.create',
      declarationOf(at, { reference: 'first', month: '2026-11', lines: [hours('2026-11-20', 120)] }),
    );
    const refused = {
      issues: [{ code: 'CARE_DECLARED_AFTER_END', params: { found: '2026-11-10', expected: '2026-11-20' } }],
    };
    await expect(takeBack(at)).rejects.toMatchObject(refused);
    await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: made.id });
    expect(await takeBack(at)).toMatchObject({ status: 'ended', end: '2026-11-10' });

    // So it is of a death that the holder entered and takes back.
    const death = { version: 1, end: '2026-11-30', ground: 'death-of-holder' } as const;
    await desk.call(at.holder, 'agreements.end', death, at.params);
    await desk.call(
      at.careProvider,
      'declarations.create',
      declarationOf(at, { reference: 'second', month: '2026-11', lines: [hours('2026-11-20', 180)] }),
    );
    await expect(goOn(at)).rejects.toMatchObject(refused);
  });
});
