// A month was paid, and afterwards an absence is reported, changed or taken back for days of it, or other terms are agreed:
// what was paid too much or too little is corrected once, and what comes back to the budget follows.
import { beforeAll, expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/index.ts';
import { runDueJobs } from '../../../../src/portal/jobs/run-due-jobs.ts';
import { monthlyPayJob } from '../../../../src/portal/jobs/daily/monthly-pay-job.ts';
import { paymentRunJob } from '../../../../src/portal/jobs/daily/payment-run-job.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { agreeOn } from '../../support/amendments.ts';
import { assessor } from '../../support/callers.ts';
import { startOfTests } from '../../support/cases.ts';
import type { Declarable } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live, monthly, monthsOf, noonOf } from '../../support/monthly.ts';
import { checkBooks } from '../../support/payment-books.ts';

interface At extends Declarable {
  desk: Desk;
  /** The report that was made last. */
  absenceId: string;
}
type Act = (at: At) => Promise<unknown>;

function sick(from: string): Act {
  return async (at) => {
    const sickness = { kind: 'sickness', from, workCapacityPercentage: 0 } as const;
    const input = { agreementId: at.agreement.id, ...sickness };
    at.absenceId = (await at.desk.call(at.holder, 'absences.report', input)).id;
  };
}

function recovered(from: string): Act {
  return ({ desk, holder, absenceId }) => desk.call(holder, 'absences.recover', { from }, { absenceId });
}

/** Somebody was ill on all days from the first to the day before the second. */
function ill(from: string, until: string): Act {
  return async (at) => {
    await sick(from)(at);
    await recovered(until)(at);
  };
}

function partly(from: string, workCapacityPercentage: number): Act {
  return ({ desk, holder, absenceId }) =>
    desk.call(holder, 'absences.change', { from, workCapacityPercentage }, { absenceId });
}

const leave: Act = ({ desk, holder, agreement }) =>
  desk.call(holder, 'absences.report', {
    agreementId: agreement.id,
    kind: 'pregnancy',
    from: '2026-11-16',
    workCapacityPercentage: 0,
    expectedOn: '2026-12-27',
  });

function amount(from: string, monthlyAmountCents: number): Act {
  return (at) => agreeOn(at.desk, at, { from, workArrangements: { monthlyAmountCents } });
}

const ended: Act = ({ desk, holder, agreement }) =>
  desk.call(
    holder,
    'agreements.end',
    { version: 1, end: '2026-11-15', ground: 'mutual-consent' },
    { agreementId: agreement.id },
  );

const awardEnded: Act = ({ desk, awardId }) =>
  desk.store.db
    .updateTable('award')
    .set({ end: '2026-11-10' })
    .where('id', '=', Number(awardId.slice(1)))
    .execute();

/** The office takes the care of these agreements out of the award, from the first day of the month. */
const careTaken: Act = ({ desk, awardId }) =>
  desk.call(
    assessor,
    'awards.change',
    {
      version: 1,
      from: '2026-11-01',
      end: '2026-12-31',
      amountCents: 48_000_00,
      careFunctions: ['personal-care'],
      reason: 'The indication is another one',
    },
    { awardId },
  );

/** Without a date of birth nobody knows the minimum wage, and months that are still to be made are not. */
const birthDateLost: Act = ({ desk, provider }) =>
  desk.store.db
    .updateTable('careProvider')
    .set({ birthDate: null })
    .where('id', '=', Number(provider.id.slice(1)))
    .execute();

interface Case {
  wish: NonNullable<Parameters<typeof monthly>[1]>;
  /** What happens before the portal does its work of a day. Months are paid on the twenty-fourth. */
  acts: Partial<Record<'04' | '25' | '26', readonly Act[]>>;
  months: readonly (readonly [status: string, totalCents: number])[];
  /** What the award bears, and what of it comes back. */
  spent: number;
  back?: number;
  /** What the provider of a fixed amount has received. */
  received?: number;
  /** Of what the holder and the provider are told. */
  holder?: readonly string[];
  provider?: readonly string[];
}

const wage = {};
const fixed = { kind: 'assignment', cents: 600_00 } as const;
// A wage of 900.00 costs 1057.86 with charges.
const WAGE = 1057_86;
const corrected = ['monthly-pay.corrected', 'recovery.opened'];
const asPaid = [['paid', 900_00]] as const;
const compensated = { wish: wage, months: asPaid, spent: WAGE, holder: ['monthly-pay.compensated'], provider: [] };

const cases: Readonly<Record<string, Case>> = {
  'a wage stays as it was paid, and the days of a sickness come back': {
    ...compensated,
    acts: { '25': [sick('2026-11-16')], '26': [recovered('2026-11-26')] },
    // Fifteen of thirty days, and ten when the recovery is known.
    back: 352_62,
    holder: ['monthly-pay.compensated', 'monthly-pay.compensated'],
  },
  'of a wage less comes back after a recovery from before': {
    ...compensated,
    acts: { '04': [sick('2026-11-01')], '25': [recovered('2026-11-16')] },
    back: 528_93,
    holder: ['monthly-pay.changed', 'monthly-pay.compensated'],
    provider: ['monthly-pay.changed'],
    months: [['withdrawn', 900_00], ...asPaid],
  },
  'of a wage nothing comes back when nobody was ill': {
    ...compensated,
    acts: { '25': [sick('2026-11-01')], '26': [recovered('2026-11-01')] },
    holder: ['monthly-pay.compensated', 'monthly-pay.compensated'],
  },
  'of a wage less comes back when half of the work was done': {
    ...compensated,
    acts: { '25': [sick('2026-11-16'), partly('2026-11-16', 50), recovered('2026-11-26')] },
    back: 176_31,
  },
  'a wage is claimed back for a leave that somebody else pays': {
    wish: wage,
    acts: { '25': [leave] },
    months: [
      ['corrected', 900_00],
      ['submitted', 450_00],
    ],
    spent: 528_93,
    holder: corrected,
    provider: corrected,
  },
  'a wage that is more by now is paid anew, and nobody hears that too much was paid': {
    wish: wage,
    acts: { '25': [amount('2026-11-01', 1_000_00)] },
    months: [
      ['corrected', 900_00],
      ['submitted', 1_000_00],
    ],
    // 1000.00 and 175.40 of charges.
    spent: 1175_40,
    holder: ['monthly-pay.corrected'],
    provider: ['monthly-pay.corrected'],
  },
  'a fixed amount is claimed back for the days of a sickness': {
    wish: fixed,
    acts: { '26': [ill('2026-11-16', '2026-11-26')] },
    months: [
      ['corrected', 600_00],
      ['paid', 400_00],
    ],
    spent: 400_00,
    received: 600_00,
    holder: corrected,
    provider: corrected,
  },
  'a fixed amount that was stopped is paid when nobody was ill': {
    wish: fixed,
    acts: { '04': [sick('2026-11-01')], '25': [recovered('2026-11-01')] },
    months: [
      ['withdrawn', 600_00],
      ['paid', 600_00],
    ],
    spent: 600_00,
    received: 600_00,
  },
  'a fixed amount that was paid in part is paid in whole, beside what was paid': {
    wish: fixed,
    acts: { '04': [sick('2026-11-02')], '25': [recovered('2026-11-16')] },
    months: [
      ['withdrawn', 600_00],
      ['corrected', 20_00],
      ['paid', 320_00],
    ],
    spent: 320_00,
    received: 320_00,
  },
  'nothing comes in the place of a fixed amount of a month without work': {
    wish: fixed,
    acts: { '25': [sick('2026-11-01')] },
    months: [['withdrawn', 600_00]],
    spent: 0,
    received: 600_00,
    holder: ['monthly-pay.credited', 'recovery.opened'],
    provider: ['monthly-pay.credited', 'recovery.opened'],
  },
  'other terms from a day before are a correction': {
    wish: fixed,
    acts: { '25': [amount('2026-11-01', 700_00)] },
    months: [
      ['corrected', 600_00],
      ['paid', 700_00],
    ],
    spent: 700_00,
    received: 700_00,
    holder: ['monthly-pay.corrected'],
    provider: ['monthly-pay.corrected'],
  },
  'what does not fit in the budget stays as it was paid': {
    wish: { ...fixed, amountCents: 650_00 },
    acts: { '25': [amount('2026-11-01', 700_00)] },
    months: [['paid', 600_00]],
    spent: 600_00,
    holder: ['monthly-pay.over-budget'],
    provider: [],
  },
  'an end on a day before is a correction': {
    wish: fixed,
    acts: { '25': [ended] },
    months: [
      ['corrected', 600_00],
      ['paid', 300_00],
    ],
    spent: 300_00,
  },
  'what became of the award is none': {
    wish: fixed,
    acts: { '25': [awardEnded] },
    months: [['paid', 600_00]],
    spent: 600_00,
    holder: [],
    provider: [],
  },
  'care that the award pays for no more is none, also of a part of the month': {
    wish: { ...fixed, care: 'individual-guidance', start: '2026-11-16' },
    acts: { '25': [careTaken] },
    months: [['paid', 300_00]],
    spent: 300_00,
    holder: [],
  },
  'a correction leaves the care that the award paid for': {
    wish: { ...fixed, care: 'individual-guidance' },
    acts: { '25': [careTaken, ill('2026-11-16', '2026-11-19')] },
    months: [
      ['corrected', 600_00],
      ['paid', 540_00],
    ],
    spent: 540_00,
  },
  'days that were corrected are paid again when nobody was ill, also when the award has ended': {
    wish: fixed,
    acts: { '25': [awardEnded, sick('2026-11-16')], '26': [recovered('2026-11-16')] },
    months: [
      ['corrected', 600_00],
      ['corrected', 300_00],
      ['paid', 600_00],
    ],
    spent: 600_00,
    received: 600_00,
  },
  'and so is a whole month that was not due': {
    wish: fixed,
    acts: { '25': [awardEnded, sick('2026-11-01')], '26': [recovered('2026-11-01')] },
    months: [
      ['withdrawn', 600_00],
      ['paid', 600_00],
    ],
    spent: 600_00,
    received: 600_00,
  },
  'a correction that waits for payroll and becomes less than what was paid tells of the difference': {
    wish: wage,
    acts: { '25': [amount('2026-11-01', 1_000_00)], '26': [leave] },
    months: [
      ['corrected', 900_00],
      ['withdrawn', 1_000_00],
      ['submitted', 500_00],
    ],
    // 500.00 and 87.70 of charges.
    spent: 587_70,
    holder: ['monthly-pay.changed', ...corrected],
    provider: ['monthly-pay.changed', ...corrected],
  },
  'one that becomes more again does not': {
    wish: wage,
    acts: { '25': [amount('2026-11-01', 1_000_00)], '26': [amount('2026-11-01', 1_100_00)] },
    months: [
      ['corrected', 900_00],
      ['withdrawn', 1_000_00],
      ['submitted', 1_100_00],
    ],
    spent: 1292_94,
    holder: ['monthly-pay.changed', 'monthly-pay.corrected'],
  },
  'a wage that was paid is not held to a minimum that nobody knew': {
    ...compensated,
    acts: { '25': [birthDateLost, sick('2026-11-16')] },
    back: 528_93,
  },
  'a correction leaves the days that the award paid': {
    wish: fixed,
    acts: { '25': [awardEnded, ill('2026-11-16', '2026-11-19')] },
    months: [
      ['corrected', 600_00],
      ['paid', 540_00],
    ],
    spent: 540_00,
  },
};

onBothEngines(({ open }) => {
  let desk: Desk;
  const lives = new Map<string, At>();
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    for (const [name, { wish }] of Object.entries(cases))
      lives.set(name, { ...(await monthly(desk, wish)), desk, absenceId: '' });
    await live(desk, '2026-11-03');
    await live(desk, await happen('04'));
    await live(desk, '2026-11-24');
    await live(desk, await happen('25'));
    const date = await happen('26');
    const day = { date, now: desk.clock.now, rules: standardRules };
    await expect(monthlyPayJob.run(killed(desk.store), day)).rejects.toThrow('Killed');
    const due = { from: date, to: date, now: day.now, jobs: [monthlyPayJob] };
    await Promise.all(['one', 'two'].map((claimedBy) => runDueJobs(desk.store, { ...due, claimedBy })));
    await monthlyPayJob.run(desk.store, day);
    await paymentRunJob.run(desk.store, day);
  });
  const happen = async (day: '04' | '25' | '26'): Promise<string> => {
    desk.clock.now = noonOf(`2026-11-${day}`);
    for (const [name, { acts }] of Object.entries(cases))
      for (const act of acts[day] ?? []) await act(lives.get(name)!);
    return `2026-11-${day}`;
  };
  const told = async (caller: Declarable['holder']): Promise<string[]> => {
    const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
    const types = items.map(({ type }) => type).filter((type) => /^(monthly-pay|recovery)\./.test(type));
    return types.filter((type) => type !== 'monthly-pay.planned').sort();
  };

  test.each(Object.entries(cases))('%s', async (name, { months, spent, back = 0, received, holder, provider }) => {
    const at = lives.get(name)!;
    expect((await monthsOf(desk, at)).map(({ status, totalCents }) => [status, totalCents])).toEqual(months);
    const { awardId } = at;
    const budget = await desk.call(at.holder, 'budgets.show', undefined, { awardId });
    const { paidCents, scheduledCents, compensatedCents, remainingCents, totalCents } = budget;
    expect([paidCents + scheduledCents, compensatedCents]).toEqual([spent, back]);
    expect(remainingCents).toBe(totalCents - spent);
    const { items } = await desk.call(at.holder, 'payments.list', { status: 'paid', limit: 100 });
    if (received !== undefined) expect(items.reduce((sum, { transferCents }) => sum + transferCents, 0)).toBe(received);
    if (holder !== undefined) expect(await told(at.holder)).toEqual(holder);
    if (provider !== undefined) expect(await told(at.careProvider)).toEqual(provider);
  });

  test('and every cent is accounted for', () => checkBooks(desk.store));
});

/** A store that fails at the end of a transaction, as one does whose process is killed. */
function killed(store: Store): Store {
  const transaction = (work: (inside: Store) => Promise<unknown>): Promise<never> =>
    store.transaction(async (inside) => {
      await work(inside);
      throw new Error('Killed');
    });
  return new Proxy(store, {
    get: (target, name) =>
      name === 'transaction' ? transaction : (target as unknown as Record<string | symbol, unknown>)[name],
  });
}
