import type { ParsedInput } from '../../../contract/types.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { addDrafts, removeAgreement, type SavedSteps } from '../../store/queries/agreements/changes.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { newestShared, termsOfVersion } from '../../store/queries/agreements/versions.ts';
import { renewReference } from '../../store/queries/agreements/references.ts';
import { agreementConflict, canDo, statusAfter } from '../state/allowed-operations.ts';
import { findAndLock } from '../find-agreement.ts';
import { changeShared } from './change-shared.ts';
import { changeStatus } from './change-status.ts';
import { tellEveryone, tellHolder, tellParties } from '../events.ts';
import { partyNumbersOf, findHolder, toSavedSteps } from '../terms/draft-steps.ts';
import { readRuleFacts } from '../checks/rule-facts.ts';
import { termsHash } from '../terms/terms-hash.ts';
import { viewAfterChange } from '../view.ts';

type Steps = ParsedInput<'agreements.update'>;

/** Gives the only budget that the caller runs, unless another is named. */
function holderNumber({ caller }: OperationContext, id: string | undefined): number {
  const found = findHolder(caller, id);
  if (typeof found !== 'number') throw new PortalError('invalid-input', { issues: [found] });
  return found;
}

async function toSaved({ store, caller }: OperationContext, budgetHolderId: number, steps: Steps): Promise<SavedSteps> {
  const around = await readRuleFacts(store, caller, [partyNumbersOf(budgetHolderId, steps)]);
  const saved = toSavedSteps(budgetHolderId, steps, around, caller);
  if ('code' in saved) throw new PortalError('invalid-input', { issues: [saved] });
  return saved;
}

function namesAnother({ careProviderId }: AgreementRecord, { parties }: Steps): boolean {
  return parties !== undefined && parties.careProviderId !== formatRecordId('care-provider', careProviderId ?? 0);
}

/** An agreement that was shared with its provider is known to them, also while it is a draft again. */
async function isKnownToProvider(
  { store }: OperationContext,
  { id, careProviderId }: AgreementRecord,
): Promise<boolean> {
  if (careProviderId === null) return false;
  const shared = await newestShared(store, id);
  return shared?.terms.parties?.careProviderId === formatRecordId('care-provider', careProviderId);
}

/** Nor did the office of another award see the agreement that the first one rejected. */
function reachesAnotherOffice({ status, terms }: AgreementRecord, { parties }: Steps): boolean {
  return (
    status === 'rejected' && parties?.awardIds.some((id) => terms.parties?.awardIds.includes(id) !== true) === true
  );
}

/** What was signed and rejected is not changed: the change is of the next version, which nobody has signed. */
async function versionOfMended(
  { store }: OperationContext,
  { id, status, version }: AgreementRecord,
): Promise<{ version?: number }> {
  if (status !== 'rejected' || (await termsOfVersion(store, id, version)) === undefined) return {};
  return { version: version + 1 };
}

/** Saves steps of what is not agreed yet: the holder of a draft, the care provider of what was shared. */
export async function changeTerms(agreement: AgreementRecord, change: Steps, context: OperationContext): Promise<void> {
  if (context.caller.role === 'care-provider') return changeShared(agreement, change, context);
  const { version: _, ...steps } = change;
  const next = statusAfter('edit', agreement, context);
  const saved = await toSaved(context, agreement.budgetHolderId, steps);
  // Another provider never saw the agreement that the first one returned: for them it is a draft.
  const to = namesAnother(agreement, steps) || reachesAnotherOffice(agreement, steps) ? 'draft' : next;
  await changeStatus(context, 'edit', agreement, { to, ...(await versionOfMended(context, agreement)) }, saved);
  // A sender who repeats a reference is told whether the draft still has the same content.
  await renewReference(context.store, agreement.id, termsHash(context.store, { ...agreement.terms, ...steps }));
  tellHolder(context, 'agreement.changed', agreement);
  if (namesAnother(agreement, steps) && (await isKnownToProvider(context, agreement)))
    tellParties(context, 'agreement.provider-replaced', agreement);
}

export const draftService = {
  'agreements.create': async (context, { budgetHolderId: holder, ...steps }) => {
    const budgetHolderId = holderNumber(context, holder);
    const isBare = context.caller.awardsOutside.length > 0 && steps.parties === undefined;
    if (isBare) throw new PortalError('invalid-input', { issues: [newIssue('FIELD_MISSING', 'parties', {})] });
    const saved = await toSaved(context, budgetHolderId, steps);
    const id = await context.store.nextIds('agreement', 1);
    await addDrafts(context.store, [{ id, budgetHolderId, steps: saved }], context.now);
    tellHolder(context, 'agreement.created', { id, budgetHolderId });
    return viewAfterChange(id, context);
  },

  'agreements.update': async (context, change, { agreementId }) => {
    const agreement = await findAndLock(context, agreementId);
    await changeTerms(agreement, change, context);
    return viewAfterChange(agreement.id, context);
  },

  'agreements.discard': async (context, _, { agreementId }) => {
    const agreement = await findAndLock(context, agreementId);
    // An agreement that can be edited can be thrown away.
    if (!canDo('edit', agreement, context)) throw agreementConflict('discard', agreement.status);
    const isKnown = await isKnownToProvider(context, agreement);
    const isDone = await removeAgreement(context.store, agreement.id, agreement.status);
    if (!isDone) throw agreementConflict('discard', agreement.status);
    if (agreement.status === 'rejected') await tellEveryone(context, 'agreement.discarded', agreement);
    else (isKnown ? tellParties : tellHolder)(context, 'agreement.discarded', agreement);
    return undefined;
  },
} satisfies Service<'agreements.create' | 'agreements.update' | 'agreements.discard'>;
