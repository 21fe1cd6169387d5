import type { EventType } from '../../../contract/events.ts';
import { paysAtAll } from '../../../domain/award/award-days.ts';
import { overspentCents } from '../../../domain/award/money/remaining.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { type AgreementOnAward, agreementsOn } from '../../store/queries/awards/agreements/agreements-on.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { Store } from '../../store/store.ts';
import type { Brought } from './bring-up-to-date.ts';
import { representativesOn } from '../../store/queries/people/representatives/representatives.ts';
import { awardEvent, powerEnded } from '../events.ts';

type Days = Pick<Brought['after'], 'careFunctions' | 'end'>;
type AgreementEvent = Extract<EventType, `agreement.${string}`>;

/** A provider hears of its agreement, and nothing of the budget: no amounts, and no award. */
export function agreementEvent(
  type: AgreementEvent,
  { id, budgetHolderId, careProviderId }: AgreementOnAward,
  params: NonNullable<NewEvent['params']> = {},
): NewEvent {
  return { type, recordId: formatRecordId('agreement', id), budgetHolderId, careProviderId, params };
}

/** Whether the days or the care that the award pays for become others within the term of an agreement. */
export function isTouched(
  { before, after }: { before: Days; after: Days },
  { end }: Pick<AgreementOnAward, 'end'>,
): boolean {
  const isSameCare = before.careFunctions.join() === after.careFunctions.join();
  const earliest = before.end < after.end ? before.end : after.end;
  return !isSameCare || (before.end !== after.end && (end === null || end > earliest));
}

/** Tells the providers of the agreements that the award pays for what became of the days that it pays for. */
export async function periodEvents(store: Store, brought: Brought): Promise<NewEvent[]> {
  const { after } = brought;
  const params = paysAtAll(after) ? { end: after.end } : {};
  const agreements = await agreementsOn(store, after.id);
  return agreements
    .filter((agreement) => isTouched(brought, agreement))
    .map((agreement) => agreementEvent('agreement.award-changed', agreement, params));
}

/** Tells everyone whom a declaration stop stops, and whom it stops no longer. */
export async function conflictEvents(
  store: Store,
  { after, conflict }: Pick<Brought, 'after' | 'conflict'>,
  reason?: string,
): Promise<NewEvent[]> {
  if (conflict === undefined) return [];
  const isOpened = conflict === 'opened';
  const cents = overspentCents(after);
  const amount = isOpened && cents > 0 ? { cents } : {};
  const own = awardEvent(isOpened ? 'award.conflict-opened' : 'award.conflict-closed', after, {
    ...amount,
    ...(reason !== undefined && { reason }),
  });
  const type = isOpened ? 'agreement.declarations-stopped' : 'agreement.declarations-resumed';
  return [own, ...(await agreementsOn(store, after.id)).map((agreement) => agreementEvent(type, agreement))];
}

/** Tells whoever acted by an award that it gives no power any more: it pays for no day from here on. */
export async function powerEvents(
  store: Store,
  { before, after }: Pick<Brought, 'before' | 'after'>,
): Promise<NewEvent[]> {
  if (!paysAtAll(before) || paysAtAll(after)) return [];
  const named = await representativesOn(store, after.id);
  return [...new Map(named.map((one) => [one.person, one])).values()].map(powerEnded);
}
