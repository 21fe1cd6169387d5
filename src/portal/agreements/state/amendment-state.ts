import { hasPower } from '../../access/has-power.ts';
import { amendmentLifecycle, type AmendmentOperation } from '../../../domain/lifecycle/amendment-lifecycle.ts';
import { operationsFrom, type Machine } from '../../../domain/lifecycle/machine.ts';
import type { AgreementStatus, AmendmentParty, Role } from '../../../domain/words.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementSummaryRecord } from '../../store/queries/agreements/agreements.ts';
import type { AmendmentState } from '../../store/queries/agreements/amendments.ts';

type Asking = Pick<OperationContext, 'caller'>;

const statusesForOffice: readonly AgreementStatus[] = ['in-assessment', 'approved', 'rejected'];
const decided: readonly AgreementStatus[] = ['approved', 'rejected'];

export function partyOf(role: Role): AmendmentParty {
  return role === 'care-provider' ? 'provider' : 'holder';
}

/** Who did not draft it sees an amendment from the moment that it is shared, the office from when it is handed in. */
export function isVisible({ status, begunBy }: AmendmentState, { caller }: Asking): boolean {
  if (caller.role === 'assessor') return statusesForOffice.includes(status);
  return status !== 'draft' || partyOf(caller.role) === begunBy;
}

export function isOpen({ status }: Pick<AmendmentState, 'status'>): boolean {
  return !decided.includes(status);
}

export function machineOf({
  begunBy,
  needsProvider,
  needsAssessment,
}: Pick<AmendmentState, 'begunBy' | 'needsProvider' | 'needsAssessment'>): Machine<
  AgreementStatus,
  AmendmentOperation
> {
  return amendmentLifecycle({ begunBy, needs: { provider: needsProvider, assessment: needsAssessment } });
}

/**
 * Only what was approved, and goes on, is amended: one that was ended too, on the days until its last one. A day may be
 * that from which an amendment is to hold.
 */
export function isAmendable(
  { status, end }: Pick<AgreementSummaryRecord, 'status' | 'end'>,
  today: IsoDate,
  from = today,
): boolean {
  return status === 'approved' || (status === 'ended' && end !== null && end >= today && end >= from);
}

/** These bring an amendment on, which an agreement that is over does not take any more; it can still be put away. */
const bringOn: ReadonlySet<string> = new Set<AmendmentOperation>(['share', 'sign', 'submit', 'approve']);

/** What can be edited can be thrown away. */
export function nextOperations(
  agreement: Pick<AgreementSummaryRecord, 'status' | 'end' | 'budgetHolderId'>,
  amendment: AmendmentState,
  { caller, today }: Asking & Pick<OperationContext, 'today'>,
): string[] {
  if (!hasPower(caller, 'care', agreement.budgetHolderId)) return [];
  const all: string[] = operationsFrom(machineOf(amendment), amendment.status, caller.role);
  const next = isAmendable(agreement, today, amendment.fromDay) ? all : all.filter((one) => !bringOn.has(one));
  return next.includes('edit') ? [...next, 'discard'] : next;
}
