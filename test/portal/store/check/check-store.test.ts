import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Finding, FindingCode } from '../../../../src/messages/shape/upkeep.ts';
import { checkStore, findAll } from '../../../../src/portal/store/check/check-store.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { COVER, type Covered } from '../../../../src/portal/store/secrets.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { besides, declarable, declarationOf, hours } from '../../support/declarable.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines, testKey } from '../../support/engines.ts';

const DAY = 86_400_000;

/** A declaration that is paid, one that was paid and is corrected to less by the fourth, and one that is submitted. */
async function fill(store: Store): Promise<void> {
  const desk = createDesk(store, Date.UTC(2026, 10, 28));
  const at = await declarable(desk);
  await desk.call(at.holder, 'declarations.create', declarationOf(at));
  const wrong = await besides(desk, at);
  const { id: corrects } = await desk.call(at.holder, 'declarations.create', declarationOf(wrong));
  for (let days = 0; days < 2; days += 1) {
    desk.clock.now += 20 * DAY;
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
  }
  const other = await besides(desk, at);
  await desk.call(other.holder, 'declarations.create', declarationOf(other));
  const lines = [hours('2026-10-01', 60)];
  const correction = declarationOf(wrong, { reference: 'correction', corrects, lines });
  await desk.call(at.holder, 'declarations.create', correction);
}

type Damage = (store: Store) => Promise<unknown>;

/** The whole amount was paid, and a cent was withheld besides. */
async function withholdTooMuch({ db }: Store): Promise<void> {
  const { amountCents } = await db.selectFrom('payment').selectAll().where('id', '=', 1).executeTakeFirstOrThrow();
  const order = { id: 1, month: '2026-12', startedAt: 1, madeAt: 1, lineCount: 1, isPractice: 0 };
  await db.insertInto('payrollOrder').values(order).execute();
  const amounts = { grossCents: amountCents, netCents: amountCents, withheldCents: 1 };
  const none = {
    minutes: 0,
    holidayMinutes: 0,
    travelCents: 0,
    holidayAllowanceCents: 0,
    chargesCents: 0,
    taxCredit: 0,
  };
  const days = { start: '2026-10-01', end: '2026-10-31', minutesPerWeek: null, answeredAt: 1 };
  await db
    .insertInto('payrollLine')
    .values({ paymentId: 1, payrollOrderId: 1, ...days, ...none, ...amounts })
    .execute();
}

async function withoutRecoveries({ db }: Store): Promise<void> {
  await db.deleteFrom('netting').execute();
  await db.deleteFrom('recovery').execute();
}

const broken = `${COVER}v1.AAAA` as Covered;

function breakShares({ db }: Store): Promise<unknown> {
  return db.updateTable('declaration').set('perAwardJson', broken).execute();
}

const damages: [FindingCode, RegExp, Damage][] = [
  ['award-differs', /T0000001/, ({ db }) => db.updateTable('award').set('paidCents', 1).execute()],
  ['award-differs', /T0000001/, ({ db }) => db.updateTable('award').set('scheduledCents', 1).execute()],
  ['award-overspent', /T0000001/, ({ db }) => db.updateTable('award').set('amountCents', 1).execute()],
  ['shares-differ', /D0000001/, ({ db }) => db.updateTable('declaration').set('costCents', 1).execute()],
  [
    'shares-unreadable',
    /D0000001/,
    ({ db, cover }) => db.updateTable('declaration').set('perAwardJson', cover('[{')).execute(),
  ],
  [
    'award-missing',
    /T0000099/,
    ({ db, cover }) => db.updateTable('declaration').set('perAwardJson', cover('[{"awardId":99,"cents":5}]')).execute(),
  ],
  ['payment-missing', /D0000001/, ({ db }) => db.deleteFrom('payment').where('id', '=', 1).execute()],
  [
    'payment-needless',
    /U0000001/,
    ({ db }) => db.updateTable('declaration').set('status', 'rejected').where('id', '=', 1).execute(),
  ],
  ['payment-differs', /U0000001/, ({ db }) => db.updateTable('payment').set('amountCents', 7).execute()],
  ['payment-differs', /U0000001/, ({ db }) => db.updateTable('payment').set('status', 'scheduled').execute()],
  ['payroll-differs', /U0000001/, withholdTooMuch],
  ['run-differs', /R000000\d/, ({ db }) => db.updateTable('paymentRun').set('totalCents', 7).execute()],
  ['run-differs', /R000000\d/, ({ db }) => db.updateTable('paymentRun').set('paymentCount', 7).execute()],
  ['bank-file-differs', /U0000001/, ({ db }) => db.deleteFrom('payment').where('id', '=', 1).execute()],
  ['bank-file-differs', /U0000001/, ({ db }) => db.updateTable('payment').set('amountCents', 7).execute()],
  ['paid-without-run', /U0000001/, ({ db }) => db.updateTable('payment').set('paymentRunId', null).execute()],
  ['recovery-missing', /D0000002/, withoutRecoveries],
  ['paid-differs', /sentCents/, withoutRecoveries],
  [
    'recovery-needless',
    /D0000002/,
    ({ db }) => db.updateTable('declaration').set('status', 'rejected').where('id', '=', 2).execute(),
  ],
  ['recovery-differs', /K0000001/, ({ db }) => db.updateTable('recovery').set('openCents', 1).execute()],
  ['recovery-differs', /K0000001/, ({ db }) => db.updateTable('recovery').set('amountCents', 1).execute()],
  ['recovery-differs', /K0000001/, ({ db }) => db.updateTable('netting').set('nettedCents', 1).execute()],
  ['netting-differs', /U0000004/, ({ db }) => db.updateTable('netting').set('nettedCents', 1).execute()],
  [
    'netting-differs',
    /U0000004/,
    ({ db }) => db.updateTable('payment').set('nettedCents', 1).where('id', '=', 4).execute(),
  ],
  [
    'bank-file-differs',
    /U0000001/,
    ({ db }) => db.updateTable('payment').set('nettedCents', 1).where('id', '=', 1).execute(),
  ],
  ['correction-missing', /D0000002/, ({ db }) => db.updateTable('declaration').set('corrects', null).execute()],
  [
    'seal-broken',
    /budgetHolder.bsnSealed/,
    ({ db }) => db.updateTable('budgetHolder').set('bsnSealed', 'v1.AAAA').execute(),
  ],
  [
    'seal-broken',
    /declaration.linesJson/,
    ({ db }) => db.updateTable('declaration').set('linesJson', broken).execute(),
  ],
  ['seal-broken', /declaration.perAwardJson/, breakShares],
  ['shares-unreadable', /D0000001/, breakShares],
  [
    'seal-broken',
    /paymentRun.creditTransferSealed/,
    ({ db }) => db.updateTable('paymentRun').set('creditTransferSealed', 'x').execute(),
  ],
];

onBothEngines(({ name, freshDatabase }) => {
  describe('a check', () => {
    test('finds nothing wrong in what a portal wrote, and what it does not do itself', async () => {
      const database = await freshDatabase();
      const store = await openStore({ database, key: testKey });
      await fill(store);
      const found = await checkStore({ database, key: testKey });
      expect(found).toMatchObject({ findings: [], checked: { declarations: 4, payments: 4 } });
      expect(found.checked.sealedValues).toBeGreaterThan(3);

      // Each of these is undone, so that the next begins with what was right.
      for (const [code, about, damage] of damages) {
        const findings: Finding[] = [];
        const undone = store.transaction(async (inside) => {
          await damage(inside);
          findings.push(...(await findAll(inside)).findings);
          throw new Error('undo');
        });
        await expect(undone).rejects.toThrow('undo');
        const texts = findings.filter((one) => one.code === code).map(({ params }) => JSON.stringify(params));
        expect([code, texts.some((text) => about.test(text))]).toEqual([code, true]);
      }
      expect(await checkStore({ database, key: testKey })).toMatchObject({ findings: [] });
      await store.close();
    });

    test.runIf(name === 'sqlite')('finds rows that refer to none, and an index that lacks a row', async () => {
      const database = await freshDatabase();
      const store = await openStore({ database, key: testKey });
      await fill(store);
      await store.close();
      const raw = new DatabaseSync(database, { enableForeignKeyConstraints: false });
      raw.exec('update declaration set agreement_id = 99 where id = 1');
      raw.enableDefensive(false);
      // For a moment SQLite takes the index to be one of other rows.
      const index = 'payment_by_status_id';
      raw.exec('pragma writable_schema = on');
      raw.exec(`update sqlite_schema set sql = sql || ' where id > 5' where name = '${index}'`);
      raw.close();
      const again = new DatabaseSync(database);
      again.enableDefensive(false);
      again.exec(`reindex ${index}; pragma writable_schema = on`);
      again.exec(`update sqlite_schema set sql = replace(sql, ' where id > 5', '') where name = '${index}'`);
      again.close();
      const { findings } = await checkStore({ database, key: testKey });
      expect(findings).toContainEqual({
        code: 'parent-missing',
        params: { table: 'declaration', row: 1, parent: 'agreement' },
      });
      expect(findings).toContainEqual({
        code: 'file-damaged',
        params: { said: expect.stringContaining(`missing from index ${index}`) },
      });
    });

    test('names a key that is another one', async () => {
      const database = await freshDatabase();
      await (await openStore({ database, key: testKey })).close();
      const other = checkStore({ database, key: testKey.map((byte) => byte ^ 0x55) });
      await expect(other).rejects.toMatchObject({ code: 'store-key-differs' });
    });
  });
});
