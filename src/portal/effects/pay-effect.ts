import type { PayCents, PayEffect } from '../../contract/types.ts';
import type { MonthsAhead } from '../declarations/monthly/months-ahead.ts';
import { monthsAhead } from '../declarations/monthly/months-ahead.ts';
import type { OperationContext } from '../handler.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import { tryOut } from './try-out.ts';

type Act = (inside: OperationContext) => Promise<unknown>;

/**
 * What an act does, in euros, with the months of agreements that pay by themselves: it is done, the portal's work of the day
 * is planned as it is each night, and all of it is taken back.
 */
export async function payEffect(
  context: OperationContext,
  agreementIds: readonly number[],
  act: Act,
): Promise<Omit<PayEffect, 'agreementId'>> {
  const { before, after, events } = await around(context, agreementIds, act, { isChanged: true });
  return { ...difference(before, after), closedMonths: closedIn(events) };
}

/** The same of an act on several agreements, for each by itself. */
export async function payEffects(
  context: OperationContext,
  agreementIds: readonly number[],
  act: Act,
): Promise<(agreementId: number) => PayCents> {
  const { before, after } = await around(context, agreementIds, act, { isChanged: true });
  const monthsBefore = byAgreement(before);
  const monthsAfter = byAgreement(after);
  return (agreementId) =>
    difference(monthsBefore.get(agreementId) ?? noMonths, monthsAfter.get(agreementId) ?? noMonths);
}

const noMonths: MonthsAhead = new Map();

/** Hundreds of agreements have thousands of months together: they are gone through once, and not for each. */
function byAgreement(months: MonthsAhead): ReadonlyMap<number, MonthsAhead> {
  const groups = Map.groupBy(months, ([key]) => Number(key.split(' ')[0]));
  return new Map([...groups].map(([agreementId, own]) => [agreementId, new Map(own)]));
}

/** The same of an award: what becomes of one takes nothing back that it paid, unless it ends the agreements too. */
export async function payEffectOfAward(
  context: OperationContext,
  agreementIds: readonly number[],
  act: Act,
  changed: { isChanged: boolean },
): Promise<PayCents> {
  const { before, after } = await around(context, agreementIds, act, changed);
  return difference(before, after);
}

/** The months before an act and after it, when it is tried out. */
async function around(
  context: OperationContext,
  agreementIds: readonly number[],
  act: Act,
  changed: { isChanged: boolean },
): Promise<{ before: MonthsAhead; after: MonthsAhead; events: readonly NewEvent[] }> {
  return tryOut(context, act, (store, when) =>
    monthsAhead({ ...context, store }, agreementIds, when === 'before' ? { isChanged: false } : changed),
  );
}

function difference(before: MonthsAhead, after: MonthsAhead): PayCents {
  const sums = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0 };
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const { isPaid = false, cents = 0 } = before.get(key) ?? {};
    const more = (after.get(key)?.cents ?? 0) - cents;
    if (more > 0) sums.payableCents += more;
    else if (isPaid) sums.claimedBackCents -= more;
    else sums.cancelledCents -= more;
  }
  return sums;
}

function closedIn(events: readonly NewEvent[]): string[] {
  const closed = events.filter(({ type }) => type === 'monthly-pay.closed' || type === 'monthly-pay.unpaid');
  return [...new Set(closed.flatMap(({ params }) => String(params?.['month'])))].sort();
}
