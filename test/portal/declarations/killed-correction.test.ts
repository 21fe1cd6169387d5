import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks } from '../support/payment-books.ts';

const script = `${import.meta.dirname}/../support/kill-in-correction.ts`;

function killed(...args: string[]): boolean {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args]).signal === 'SIGKILL';
}

onBothEngines(({ freshDatabase, open }) => {
  // When its money is put aside and its payment is planned, and with what is to come back of the other.
  test.each(['recovery', 'end'])(
    'a correction that is killed at %s never was, and is taken once when it comes again',
    async (step) => {
      const database = await freshDatabase();
      const desk = createDesk(await open(database), startOfTests);
      const at = await declarable(desk);
      const { id: corrects } = await desk.call(at.holder, 'declarations.create', declarationOf(at));
      await desk.call(paymentOfficer, 'paymentRuns.create', {});
      const lines = [hours('2026-10-01', 60)];
      const correction = declarationOf(at, { reference: 'less', corrects, lines });
      const holder = at.agreement.budgetHolder.id;
      expect(killed(database, step, holder, JSON.stringify(correction), String(desk.clock.now))).toBe(true);
      await checkBooks(desk.store);
      const seen = () => desk.call(at.holder, 'declarations.show', undefined, { declarationId: corrects });
      expect(await seen()).toMatchObject({ status: 'paid', correctedBy: null });
      const { id } = await desk.call(at.holder, 'declarations.create', correction);
      expect(await seen()).toMatchObject({ status: 'corrected', correctedBy: id });
      const { items } = await desk.call(at.holder, 'recoveries.list', { status: 'open' });
      expect(items).toMatchObject([{ declarationId: corrects, amountCents: 129_60, openCents: 64_80 }]);
      await checkBooks(desk.store);
    },
  );
});
