import { beforeAll, describe, expect, test } from 'vitest';
import { assessor } from '../../support/callers.ts';
import { bringTo, type Case, type Reachable, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

type Act = (desk: Desk, at: Case, version: number) => Promise<unknown>;

function sign(who: 'careProvider' | 'holder'): Act {
  return (desk, at, version) => desk.call(at[who], 'agreements.sign', { version }, at.params);
}

/** Each act that somebody does upon reading, and the status in which they read. */
const acts: Record<string, { status: Reachable; act: Act }> = {
  'a signature of the provider': { status: 'shared', act: sign('careProvider') },
  'a signature of the holder': { status: 'signed-by-provider', act: sign('holder') },
  'a refusal by the provider': {
    status: 'shared',
    act: (desk, at, version) =>
      desk.call(at.careProvider, 'agreements.return', { version, reason: 'The rate' }, at.params),
  },
  'taking it back': {
    status: 'signed-by-provider',
    act: (desk, at, version) => desk.call(at.holder, 'agreements.reopen', { version }, at.params),
  },
  'sending it to be assessed': {
    status: 'signed',
    act: (desk, at, version) => desk.call(at.holder, 'agreements.submit', { version }, at.params),
  },
  'an approval': {
    status: 'in-assessment',
    act: (desk, at, version) => desk.call(assessor, 'agreements.assess', { version, decision: 'approve' }, at.params),
  },
  'a rejection': {
    status: 'in-assessment',
    act: (desk, at, version) =>
      desk.call(assessor, 'agreements.assess', { version, decision: 'reject', reason: 'Too much' }, at.params),
  },
  'ending it': {
    status: 'approved',
    act: (desk, at, version) => desk.call(at.holder, 'agreements.end', { version, end: '2026-11-30' }, at.params),
  },
};

/** The holder changes the rate, shares again, and everybody brings the new version to the same status. */
async function changeMeanwhile(desk: Desk, { holder: by, careProvider, params, agreement }: Case, to: Reachable) {
  await desk.call(by, 'agreements.reopen', { version: 1 }, params);
  const rates = [{ careFunction: 'individual-guidance', unit: 'hour', cents: 12_34 } as const];
  await desk.call(by, 'agreements.update', { workArrangements: { ...agreement.workArrangements!, rates } }, params);
  await desk.call(by, 'agreements.share', undefined, params);
  const read = { version: 2 };
  const steps = [
    () => desk.call(careProvider, 'agreements.sign', read, params),
    () => desk.call(by, 'agreements.sign', read, params),
    () => desk.call(by, 'agreements.submit', read, params),
    () => desk.call(assessor, 'agreements.assess', { ...read, decision: 'approve' }, params),
  ];
  const count = ['shared', 'signed-by-provider', 'signed', 'in-assessment', 'approved'].indexOf(to);
  for (const step of steps.slice(0, count)) await step();
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const show = (at: Case) => desk.call(at.holder, 'agreements.show', undefined, at.params);

  describe.each(Object.entries(acts))('%s', (_, { status, act }) => {
    test('upon a version that was changed since is refused, and changes nothing', async () => {
      const from = status === 'in-assessment' || status === 'approved' ? 'signed' : status;
      const at = await bringTo(desk, from, ++serial);
      await changeMeanwhile(desk, at, status);
      const before = await show(at);
      expect(before).toMatchObject({ version: 2, status });
      await expect(act(desk, at, 1)).rejects.toMatchObject({
        code: 'version-conflict',
        status: 409,
        params: { record: at.agreement.id, given: 1, version: 2 },
      });
      expect(await show(at)).toEqual(before);
      await act(desk, at, 2);
      expect((await show(at)).status).not.toBe(status);
    });

    test('upon a version that is not there yet is refused', async () => {
      const at = await bringTo(desk, status, ++serial);
      await expect(act(desk, at, 2)).rejects.toMatchObject({ code: 'version-conflict' });
      expect((await show(at)).status).toBe(status);
    });

    test('without a version is refused', async () => {
      const at = await bringTo(desk, status, ++serial);
      await expect(act(desk, at, undefined as never)).rejects.toThrow();
      expect((await show(at)).status).toBe(status);
    });
  });

  test('terms that were taken back and shared as they were are what was read', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    await desk.call(at.holder, 'agreements.reopen', { version: 1 }, at.params);
    await desk.call(at.holder, 'agreements.share', undefined, at.params);
    expect(await sign('careProvider')(desk, at, 1)).toMatchObject({ status: 'signed-by-provider', version: 1 });
  });

  test('whoever may not see it is told no version', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    const other = await bringTo(desk, 'shared', ++serial);
    await expect(sign('careProvider')(desk, { ...at, careProvider: other.careProvider }, 7)).rejects.toMatchObject({
      code: 'not-found',
      params: {},
    });
  });
});
