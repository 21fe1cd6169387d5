import type { Params } from '../../../contract/types.ts';
import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { notFound, versionConflict } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { type AmendmentRecord, amendmentsOf, findAmendment } from '../../store/queries/agreements/amendments.ts';
import { termsOfVersion } from '../../store/queries/agreements/versions.ts';
import { isOpen, isVisible, partyOf } from '../state/amendment-state.ts';
import { findAndLock, findVisibleAgreement } from '../find-agreement.ts';

/** An amendment with the agreement that it changes. */
export interface AmendmentCase {
  agreement: AgreementRecord;
  amendment: AmendmentRecord;
  /** The terms that it changes. */
  before: AgreementTerms;
}
type Where = Params<'amendments.show'>;

async function caseOf(context: OperationContext, agreement: AgreementRecord, version: number): Promise<AmendmentCase> {
  const { store } = context;
  const amendment = await findAmendment(store, agreement.id, version);
  if (amendment === undefined || !isVisible(amendment, context)) throw await missing(context, agreement, version);
  const before = await termsOfVersion(store, agreement.id, amendment.amends);
  if (before === undefined) throw new Error(`Version ${amendment.amends} of an agreement has no terms`);
  return { agreement, amendment: await asShared(context, amendment), before };
}

/** An amendment that was changed and shared anew has another number; whoever read the old one is told so. */
async function missing(context: OperationContext, { id }: AgreementRecord, given: number): Promise<Error> {
  const all = await amendmentsOf(context.store, id);
  const open = all.find((one) => isOpen(one) && isVisible(one, context));
  if (open === undefined || open.version <= given || all.some(({ version }) => version === given)) return notFound();
  return versionConflict(formatRecordId('agreement', id), { given, version: open.version });
}

/** One party is changing what the other sent back; until it is shared again the other sees what they read. */
async function asShared({ caller, store }: OperationContext, amendment: AmendmentRecord): Promise<AmendmentRecord> {
  if (amendment.status !== 'returned' || partyOf(caller.role) === amendment.begunBy) return amendment;
  const terms = await termsOfVersion(store, amendment.agreementId, amendment.version);
  return terms === undefined ? amendment : { ...amendment, terms };
}

export async function findToShow(context: OperationContext, { agreementId, version }: Where): Promise<AmendmentCase> {
  return caseOf(context, await findVisibleAgreement(context, agreementId), Number(version));
}

/** Finds an amendment that nobody else can then change until this operation is done: its agreement is held. */
export async function findToChange(context: OperationContext, { agreementId, version }: Where): Promise<AmendmentCase> {
  return caseOf(context, await findAndLock(context, agreementId), Number(version));
}
