import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { resolveRules } from '../../../../src/domain/rules/resolve-rules.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { formatRecordId } from '../../../../src/domain/values/record-id.ts';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import { retentionJob } from '../../../../src/portal/jobs/retention/retention-job.ts';
import { countDue } from '../../../../src/portal/jobs/retention/count-due.ts';
import { appendEvents } from '../../../../src/portal/store/queries/events/append-events.ts';
import { personOfOrganisation } from '../../../../src/portal/store/queries/people/person-key.ts';
import {
  keepStaffMember,
  personOfStaff,
  staffOfProvider,
} from '../../../../src/portal/store/queries/people/sign-in/staff.ts';
import { draftsBefore, removeDrafts } from '../../../../src/portal/store/queries/retention/drafts.ts';
import { removedSoFar } from '../../../../src/portal/store/queries/retention/removals.ts';
import { findAll } from '../../../../src/portal/store/check/check-store.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { assessor, paymentOfficer } from '../../support/callers.ts';
import { contentsOf } from '../../support/contents.ts';
import { besides, declarable, declarationOf, hours } from '../../support/declarable.ts';
import { termsOf } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { newFileWithTables, onBothEngines, testKey } from '../../support/engines.ts';

const DAY = 86_400_000;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The awards are of 2026; the last payment is of 2027, and seven years follow the end of that. */
const LAST_DAY = '2034-12-31';

/** Two holders: of one all was paid, corrected and taken back; of the other a declaration waits for its holder. */
async function twoHolders(store: Store) {
  const desk = createDesk(store, Date.UTC(2026, 10, 28));
  const over = await declarable(desk);
  await desk.call(over.holder, 'declarations.create', declarationOf(over));
  const wrong = await besides(desk, over);
  const { id: corrects } = await desk.call(over.holder, 'declarations.create', declarationOf(wrong));
  const open = await declarable(desk);
  await desk.call(open.careProvider, 'declarations.create', declarationOf(open));
  const pay = async (): Promise<void> => {
    desk.clock.now += 20 * DAY;
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
  };
  await pay();
  await pay();
  const correction = declarationOf(wrong, { reference: 'correction', corrects, lines: [hours('2026-10-01', 60)] });
  await desk.call(over.holder, 'declarations.create', correction);
  const next = await besides(desk, over);
  await desk.call(next.holder, 'declarations.create', declarationOf(next));
  await pay();
  await pay();
  return { over, open };
}

/** Of whoever runs the portal and knows the term. */
const certain = resolveRules({ keepCareFile: [{ validFrom: '2015-01-01', value: 84, source: 'own decision' }] });

function run(store: Store, date: string, rules = certain): Promise<void> {
  return retentionJob.run(store, { date, now: startOfDay(date), rules });
}

async function countsIn(store: Store): Promise<Record<string, number>> {
  const contents = await contentsOf(store);
  return Object.fromEntries(Object.entries(contents).map(([table, rows]) => [table, rows.length]));
}

onBothEngines(({ open: openFresh }) => {
  test('a file goes whole when its term is over, and the books of what stays are right', async () => {
    const store = await openFresh();
    const { over, open } = await twoHolders(store);
    for (const { provider } of [over, open]) {
      const organisation = staffOfProvider(Number(provider.id.slice(1)));
      await keepStaffMember(store, organisation, { code: 'A', name: 'A. Beheerder', rights: ['administer'] }, 1);
    }
    expect((await findAll(store)).findings).toEqual([]);
    const before = await countsIn(store);
    await run(store, LAST_DAY);
    // Only the bank file of a run of 2026 went.
    expect(await countsIn(store)).toEqual({ ...before, removal: 1 });

    // As long as money is to come back, it stays.
    await run(store, '2035-01-01');
    expect(await countsIn(store)).toMatchObject({ award: 2, recovery: 1 });
    await store.db.updateTable('recovery').set({ openCents: 0, repaidCents: 64_80 }).execute();
    // The term of the Wlz is not certain, as long as nobody says by which it is.
    await run(store, '2035-01-02', standardRules);
    expect(await countsIn(store)).toMatchObject({ award: 2 });
    await run(store, '2035-01-02');
    const text = JSON.stringify(await contentsOf(store));
    for (const id of [over.agreement.id, over.awardId]) expect(text).not.toContain(id);
    expect(text).toContain(open.agreement.id);
    const left = await countsIn(store);
    expect(left).toMatchObject({ award: 1, agreement: 1, declaration: 1, payment: 0, recovery: 0, netting: 0 });
    expect((await store.db.selectFrom('paymentRun').select('creditTransferSealed').execute()).length).toBeGreaterThan(
      1,
    );
    expect((await findAll(store)).findings).toEqual([]);
    const removed = await removedSoFar(store);
    expect(Object.fromEntries(removed.map(({ kind, count }) => [kind, count]))).toMatchObject({
      'care-file': 1,
      declaration: 4,
      payment: 4,
      'budget-holder': 1,
    });

    // What still waits for somebody is never given up.
    await run(store, '2090-01-01');
    expect(await countsIn(store)).toMatchObject({ award: 1, agreement: 1, declaration: 1, payment: 0 });
    expect((await findAll(store)).findings).toEqual([]);
    // Of the care providers only the one with the file that stays is left, though nothing happened for decades.
    const providers = await store.db.selectFrom('careProvider').select('id').execute();
    expect(providers.map(({ id }) => formatRecordId('care-provider', id))).toEqual([open.provider.id]);
    // The people of a care provider go along with it.
    const people = await store.db.selectFrom('staffMember').select('organisation').execute();
    expect(people).toEqual([{ organisation: staffOfProvider(Number(open.provider.id.slice(1))) }]);
  });

  test('the people of an organisation go a year after it acted for the last holder, and not as long as it acts', async () => {
    const store = await openFresh();
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const { awardId } = await declarable(desk);
    const acting = '00500001';
    const former = '00500002';
    await desk.call(
      assessor,
      'awards.addRepresentative',
      { kind: 'mentor', organisation: { kvkNumber: acting, name: 'Mentoren' } },
      { awardId },
    );
    for (const kvkNumber of [acting, former]) {
      const organisation = personOfOrganisation(kvkNumber);
      await keepStaffMember(store, organisation, { code: 'A', name: 'A. B.', rights: ['administer'] }, desk.clock.now);
      const person = personOfStaff(organisation, 'A');
      const about = { type: 'representative.own-rights-changed', recordId: 'G0000001', person } as const;
      await store.transaction((inside) => appendEvents(inside, desk.clock.now, [about]));
    }
    const organisations = async () =>
      (await store.db.selectFrom('staffMember').select('organisation').execute()).map((row) => row.organisation);
    await run(store, '2027-11-28');
    expect(await organisations()).toHaveLength(2);
    expect(await countDue(store, { date: '2027-11-29', rules: certain })).toMatchObject({ staff: 1 });
    await run(store, '2027-11-29');
    expect(await organisations()).toEqual([personOfOrganisation(acting)]);
    expect(JSON.stringify(await contentsOf(store))).not.toContain(former);
    expect((await removedSoFar(store)).find(({ kind }) => kind === 'staff')).toMatchObject({ count: 1 });
  });

  test('drafts that nobody touches go after a year, and what others were shown stays', async () => {
    const store = await openFresh();
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const at = await declarable(desk);
    const terms = termsOf('assignment-organisation', at.provider.id, [at.awardId]);
    await desk.call(at.holder, 'agreements.create', terms);
    await run(store, '2027-11-28');
    expect(await countsIn(store)).toMatchObject({ agreement: 2 });
    await run(store, '2027-11-29');
    expect(await countsIn(store)).toMatchObject({ agreement: 1, agreement_award: 1 });
    expect(await store.db.selectFrom('agreement').select('status').execute()).toEqual([{ status: 'approved' }]);
  });

  test('a draft that is shared at that moment stays, with all that it has', async () => {
    const store = await openFresh();
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const at = await declarable(desk);
    const terms = termsOf('assignment-organisation', at.provider.id, [at.awardId]);
    const { id: agreementId } = await desk.call(at.holder, 'agreements.create', terms);
    const found = await draftsBefore(store, { changedBefore: Date.UTC(2027, 10, 28) }, 10);
    expect(found).toEqual([Number(agreementId.slice(1))]);
    const eventsOf = () => store.db.selectFrom('event').select('id').where('recordId', '=', agreementId).execute();
    const events = await eventsOf();
    let removing: Promise<number[]> | undefined;
    await store.transaction(async (inside) => {
      await inside.db.updateTable('agreement').set({ status: 'shared' }).where('id', 'in', found).execute();
      removing = store.transaction((other) => removeDrafts(other, found));
      // Another transaction of PostgreSQL goes on meanwhile, until it has to wait for this one.
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await removing).toEqual([]);
    expect((await desk.call(at.holder, 'agreements.show', undefined, { agreementId })).status).toBe('shared');
    expect(await eventsOf()).toEqual(events);
  });
});

/** Every table that refers to another; what is new here has to go with what it refers to, in `queries/retention`. */
const referring = [
  'absence > agreement',
  'absence > budget_holder',
  'absence > care_provider',
  'agreement > budget_holder',
  'agreement > care_provider',
  'agreement_amendment > agreement',
  'agreement_award > agreement',
  'agreement_award > award',
  'agreement_signature > agreement',
  'agreement_version > agreement',
  'award > budget_holder',
  'award_conflict > award',
  'award_function > award',
  'award_version > award',
  'client_key > care_provider',
  'consent > agreement',
  'data_key_wrap > data_key',
  'declaration > agreement',
  'delivery > event',
  'deposit > award',
  'deposit_use > award',
  'deposit_use > declaration',
  'further_agb_code > care_provider',
  'holder_account > budget_holder',
  'invoice_file > declaration',
  'issued_certificate > care_provider',
  'known_care_provider > budget_holder',
  'known_care_provider > care_provider',
  'monthly_pay_shortage > agreement',
  'netting > payment',
  'netting > recovery',
  'payment > declaration',
  'payment > payment_run',
  'payment_return > payment',
  'payment_return > payment_run',
  'payroll_credit > payment',
  'payroll_credit > payroll_order',
  'payroll_line > payment',
  'payroll_line > payroll_order',
  'proposed_account > budget_holder',
  'proposed_account > care_provider',
  'recovery > agreement',
  'recovery > declaration',
  'representative > award',
  'representative > budget_holder',
  'seen_certificate > care_provider',
  'settled_account > care_provider',
  'settlement > award',
  'tariff_list > agreement',
];

test('the job knows every table that refers to what it removes: else a new one would stop it for good', async () => {
  const store = await openStore({ database: await newFileWithTables(folders), key: testKey });
  const { rows } = await sql<{ table: string; target: string }>`
    select master.name as "table", keys."table" as target
    from sqlite_master as master, pragma_foreign_key_list(master.name) as keys
    where master.type = 'table'`.execute(store.db);
  await store.close();
  expect([...new Set(rows.map(({ table, target }) => `${table} > ${target}`))].toSorted()).toEqual(referring);
});
