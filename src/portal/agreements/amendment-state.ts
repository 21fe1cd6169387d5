import { amendmentLifecycle, type AmendmentOperation } from '../../domain/lifecycle/amendment-lifecycle.ts';
import { operationsFrom, type Machine } from '../../domain/lifecycle/machine.ts';
import type { AgreementStatus, AmendmentParty, Role } from '../../domain/words.ts';
import type { OperationContext } from '../handler.ts';
import type { AmendmentState } from '../store/queries/agreements/amendments.ts';

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

/** What can be edited can be thrown away. */
export function nextOperations(amendment: AmendmentState, { caller }: Asking): string[] {
  const next: string[] = operationsFrom(machineOf(amendment), amendment.status, caller.role);
  return next.includes('edit') ? [...next, 'discard'] : next;
}
