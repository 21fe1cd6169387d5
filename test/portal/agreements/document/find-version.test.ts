import { beforeAll, expect, test } from 'vitest';
import { bringTo, startOfTests, type Case } from '../../support/cases.ts';
import { assessor } from '../../support/callers.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 500;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const read = (caller: Case['holder'], { params }: Case, version?: number) =>
    desk.call(caller, 'agreements.text', version === undefined ? {} : { version }, params);

  test('the parties read an earlier version, which says that another stands', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    const workArrangements = { ...at.agreement.workArrangements!, noticePeriodMonths: 3 };
    await desk.call(at.careProvider, 'agreements.update', { workArrangements }, at.params);
    for (const party of [at.holder, at.careProvider]) {
      const first = await read(party, at, 1);
      const second = await read(party, at);
      expect([first.version, second.version]).toEqual([1, 2]);
      expect(first.introduction).toContain('version 2');
      expect(JSON.stringify(second.sections)).toContain('3 months');
      expect(JSON.stringify(first.sections)).not.toContain('3 months');
      expect(await read(party, at, 2)).toEqual(second);
    }
    for (const version of [3, 99]) await expect(read(at.holder, at, version)).rejects.toThrow();
  });

  test('what the office never assessed is not shown to it', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    const workArrangements = { ...at.agreement.workArrangements!, noticePeriodMonths: 3 };
    await desk.call(at.careProvider, 'agreements.update', { workArrangements }, at.params);
    await desk.call(at.careProvider, 'agreements.sign', { version: 2 }, at.params);
    await desk.call(at.holder, 'agreements.sign', { version: 2 }, at.params);
    await desk.call(at.holder, 'agreements.submit', { version: 2 }, at.params);
    expect((await read(assessor, at)).version).toBe(2);
    await expect(read(assessor, at, 1)).rejects.toThrow();
  });
});
