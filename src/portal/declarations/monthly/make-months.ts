import { keptDays } from '../../../domain/declaration/months/month-pay.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Costs } from '../../store/queries/awards/costs/costs.ts';
import { release, reserve } from '../../store/queries/awards/costs/reservations.ts';
import { addDeclarations, changeStatus, type NewDeclarationRecord } from '../../store/queries/declarations/changes.ts';
import { dropPayments, planPayments } from '../../store/queries/payments/plan-payments.ts';
import { type MadeMonth, removeShortages } from '../../store/queries/declarations/monthly-pay.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import { insertRows } from '../../store/rows/insert-rows.ts';
import type { Store } from '../../store/store.ts';
import { costsOf } from '../costs-per-award.ts';
import { changeCompensation, correctionEvents, makeRoom } from './correct-paid.ts';
import { cancelledEvent, leftEvent, madeEvent, payableFrom, shortEvent } from './events.ts';
import { tooLowEvent } from '../../monthly-pay/too-low-event.ts';
import { type PayDay, readMonthlyFacts } from '../../monthly-pay/monthly-facts.ts';
import { isEmpty, type MonthlyPlan, planMonths, tooLowUntil } from './plan-months.ts';
import { settlePaid } from './settle-paid.ts';
import type { NewMonth } from '../../monthly-pay/wanted-month.ts';

/**
 * Makes the months of these agreements that are not made yet, and those anew that changed before they were paid. Most days
 * nothing is to be done, and then nothing is held. It may be repeated, and several processes may do it at once.
 */
export async function makeMonths(store: Store, ids: readonly number[], day: PayDay): Promise<void> {
  const facts = await readMonthlyFacts(store, ids, day, { hold: false });
  const plan = await planMonths(facts, day);
  const tooLow = tooLowUntil(facts, day).map(({ agreement, month }) => tooLowEvent(agreement, month));
  await tellOnce(store, [...tooLow, ...plan.left.map(leftEvent)], day);
  if (isEmpty(plan)) return;
  await store.transaction((inside) => carryOut(inside, idsIn(plan), day));
}

/** Once for a month, of which nothing is changed. */
async function tellOnce(store: Store, events: readonly NewEvent[], day: PayDay): Promise<void> {
  if (events.length === 0) return;
  await store.transaction(async (inside) => appendEvents(inside, day.now, await notToldBefore(inside, events)));
}

function idsIn({ made, withdrawn, replaced, corrected, credited, compensated, short, enough }: MonthlyPlan): number[] {
  const ids = new Set(
    [...made, ...[...replaced, ...corrected].map(({ by }) => by)].map(({ agreement }) => agreement.id),
  );
  const standing = compensated.map((one) => one.standing);
  for (const { agreementId } of [...withdrawn, ...credited, ...standing, ...short, ...enough]) ids.add(agreementId);
  return [...ids].sort((a, b) => a - b);
}

async function carryOut(store: Store, ids: readonly number[], day: PayDay): Promise<void> {
  const readPlan = async (): Promise<MonthlyPlan> =>
    planMonths(await readMonthlyFacts(store, ids, day, { hold: true }), day);
  const withdrawn: MadeMonth[] = [];
  const replaced: MonthlyPlan['replaced'] = [];
  const corrected: MonthlyPlan['corrected'] = [];
  const credited: MadeMonth[] = [];
  const compensated: MonthlyPlan['compensated'] = [];
  const stored = new Map<number, NewMonth>();
  let plan = await readPlan();
  // What becomes free may be enough for the next; each month is replaced, corrected or withdrawn once, so that this comes
  // to an end.
  while (changesWhatStands(plan)) {
    const changed = [...plan.replaced, ...plan.corrected];
    await withdraw(store, [...plan.withdrawn, ...plan.replaced.map(({ standing }) => standing)]);
    await makeRoom(store, plan);
    await changeCompensation(store, plan.compensated);
    const by = changed.map((one) => one.by);
    const kept = costsOf(changed.map(({ standing }) => standing));
    for (const [id, one] of await storeMonths(store, by, day, kept)) stored.set(id, one);
    withdrawn.push(...plan.withdrawn);
    replaced.push(...plan.replaced);
    corrected.push(...plan.corrected);
    credited.push(...plan.credited);
    compensated.push(...plan.compensated);
    plan = await readPlan();
  }
  const { short, enough } = plan;
  for (const [id, one] of await storeMonths(store, plan.made, day)) stored.set(id, one);
  await removeShortages(store, [...enough, ...short]);
  await insertRows(
    store,
    'monthlyPayShortage',
    short.map(({ kind: _, isKnown: __, standing: ___, ...row }) => row),
  );
  const gone = withdrawn.filter((one) => !plan.made.some(isOf(one)));
  const changed = [...withdrawn, ...replaced.map(({ standing }) => standing)];
  const madeEvents = [...stored].map(([id, one]) => {
    const paid = corrected.find(({ by }) => by === one)?.standing;
    return madeEvent(one, { id, isChanged: changed.some((old) => isOf(old)(one)), paid }, day);
  });
  const settled = await settlePaid(
    store,
    { withdrawn, replaced, corrected, credited, compensated },
    { stored, now: day.now },
  );
  await appendEvents(store, day.now, [
    ...gone.map(cancelledEvent),
    ...madeEvents,
    ...correctionEvents({ credited, compensated }),
    ...short.filter(({ isKnown }) => !isKnown).map(shortEvent),
    ...settled,
  ]);
}

function changesWhatStands(plan: MonthlyPlan): boolean {
  const { withdrawn, replaced, corrected, credited, compensated } = plan;
  return [withdrawn, replaced, corrected, credited, compensated].some((part) => part.length > 0);
}

function isOf({ agreementId, month }: MadeMonth) {
  return (other: NewMonth): boolean => other.agreement.id === agreementId && other.month === month;
}

async function withdraw(store: Store, withdrawn: readonly MadeMonth[]): Promise<void> {
  const ids = withdrawn.map(({ id }) => id);
  await changeStatus(store, ids, { status: 'withdrawn' });
  await release(store, costsOf(withdrawn));
  await dropPayments(store, ids);
}

/** Stores new months, each with the money for it and its payment; answers them by their numbers. */
async function storeMonths(
  store: Store,
  made: readonly NewMonth[],
  day: PayDay,
  keptForThem?: Costs,
): Promise<Map<number, NewMonth>> {
  const records = await newRecords(store, made, day);
  const stored = await addDeclarations(store, records);
  const kept = records.filter(({ id }) => stored.has(id));
  await reserve(store, costsOf(kept), keptForThem);
  await planPayments(store, kept, { today: day.date, rules: day.rules });
  const first = records[0]?.id ?? 0;
  return new Map(made.flatMap((one, index) => (stored.has(first + index) ? [[first + index, one] as const] : [])));
}

async function newRecords(store: Store, made: readonly NewMonth[], day: PayDay): Promise<NewDeclarationRecord[]> {
  if (made.length === 0) return [];
  const first = await store.nextIds('declaration', made.length);
  return made.map((one, index) => recordOf(store, one, first + index, day));
}

function recordOf(store: Store, one: NewMonth, id: number, day: PayDay): NewDeclarationRecord {
  const { agreement, kind, month, pay, perAward, contentHash, corrects } = one;
  return {
    id,
    status: 'submitted',
    reference: referenceOf(store, one),
    contentHash,
    kind,
    month,
    agreementId: agreement.id,
    budgetHolderId: agreement.budgetHolderId,
    careProviderId: agreement.careProviderId,
    invoiceNumber: null,
    invoiceDate: null,
    lineCount: 0,
    minutes: 0,
    totalCents: pay.totalCents,
    costCents: pay.costCents,
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    lines: [],
    perAward,
    submittedBy: 'portal',
    submittedAt: day.now,
    decidedAt: null,
    rejectionReasonSealed: null,
    payableFrom: payableFrom(month, day),
    monthlyPayJson: JSON.stringify(keptDays(pay)),
    corrects,
  };
}

const MARK_LENGTH = 8;

/**
 * The same month and turn have the same reference, so that it is made once. Its mark is keyed: nobody can hand in a
 * declaration under that reference beforehand and so keep a wage from being paid.
 */
function referenceOf(store: Store, { agreement, kind, month, turn }: NewMonth): string {
  const name = `${formatRecordId('agreement', agreement.id)}-${month}-${kind}-${turn}`;
  return `${name}-${store.hash(name).slice(0, MARK_LENGTH)}`;
}
