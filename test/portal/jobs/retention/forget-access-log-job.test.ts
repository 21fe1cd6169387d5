import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import type { Finding } from '../../../../src/messages/shape/upkeep.ts';
import { forgetAccessLogJob } from '../../../../src/portal/jobs/retention/forget-access-log-job.ts';
import { accessLogFindings } from '../../../../src/portal/store/check/access-log.ts';
import { appendLines } from '../../../../src/portal/store/queries/access-log/append-lines.ts';
import { type ChainEnd, findEnd } from '../../../../src/portal/store/queries/access-log/chain-ends.ts';
import { closeLines } from '../../../../src/portal/store/queries/access-log/close-lines.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { accessLine } from '../../support/access-lines.ts';
import { onBothEngines } from '../../support/engines.ts';

async function findingsIn(store: Store): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of accessLogFindings(store)) findings.push(finding);
  return findings;
}

onBothEngines(({ open }) => {
  test('a line is kept for five years, and the chain goes on from the last that was removed', async () => {
    const store = await open();
    const written = startOfDay('2026-11-03');
    await appendLines(store, [
      accessLine('a', [1, 2], { at: written - 1 }),
      accessLine('b', [1], { at: written }),
      // What came into the chain before a younger line, and after it, goes when its turn comes.
      accessLine('c', [2], { at: written - 1 }),
    ]);
    await closeLines(store);
    const run = (date: string) => forgetAccessLogJob.run(store, { date, now: startOfDay(date), rules: standardRules });
    const kept = async () => ({
      lines: (await store.db.selectFrom('accessLog').select('requestId').orderBy('id').execute()).map(
        ({ requestId }) => requestId,
      ),
      listed: (await store.db.selectFrom('accessLogHolder').select('lineId').execute()).length,
    });
    await run('2031-11-02');
    expect(await kept()).toEqual({ lines: ['a', 'b', 'c'], listed: 4 });
    await run('2031-11-03');
    expect(await kept()).toEqual({ lines: ['b', 'c'], listed: 2 });
    expect(await findingsIn(store)).toEqual([]);
    // Whoever takes away another line cannot pass it off as one whose time was over.
    await expect(
      store.transaction(async (inside) => {
        const anchor = (await findEnd(inside, 'anchor')) as ChainEnd;
        await inside.db.deleteFrom('accessLogLink').where('id', '=', 2).execute();
        await inside.db.deleteFrom('accessLog').where('id', '=', 2).execute();
        await inside.db.deleteFrom('accessLogHolder').where('lineId', '=', 2).execute();
        const value = `2 ${anchor.hash} x`;
        await inside.db.updateTable('setting').set({ value }).where('key', '=', 'access-log.anchor').execute();
        expect(await findingsIn(inside)).toMatchObject([{ code: 'log-end-broken' }, { code: 'log-links-missing' }]);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await run('2031-11-04');
    expect(await kept()).toEqual({ lines: [], listed: 0 });
    await appendLines(store, [accessLine('d', [1])]);
    await closeLines(store);
    expect(await findingsIn(store)).toEqual([]);
    expect(await findEnd(store, 'head')).toMatchObject({ position: 4 });
  });
});
