import type { ParsedInput } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { PortalError } from '../answers/portal-error.ts';
import type { Context, Service } from '../service.ts';
import { addDrafts, removeAgreement, type SavedSteps } from '../store/queries/agreements/agreement-changes.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { renewReference } from '../store/queries/agreements/agreement-references.ts';
import { canDo, conflict, held, statusAfter } from './find-visible.ts';
import { change } from './change-status.ts';
import { tellHolder, tellParties } from './events.ts';
import { between, findHolder, saveable } from './saved-steps.ts';
import { readSurroundings } from './check-facts.ts';
import { termsHash } from './terms-hash.ts';
import { changed } from './view.ts';

type Steps = ParsedInput<'agreements.update'>;

/** The only budget that the caller runs, unless another is named. */
function holderNumber({ caller }: Context, id: string | undefined): number {
  const found = findHolder(caller, id);
  if (typeof found !== 'number') throw new PortalError('invalid-input', { issues: [found] });
  return found;
}

async function toSaved({ store }: Context, budgetHolderId: number, steps: Steps): Promise<SavedSteps> {
  const around = await readSurroundings(store, [between(budgetHolderId, steps)]);
  const saved = saveable(budgetHolderId, steps, around);
  if ('code' in saved) throw new PortalError('invalid-input', { issues: [saved] });
  return saved;
}

function namesAnother({ careProviderId }: AgreementRecord, { parties }: Steps): boolean {
  return parties !== undefined && parties.careProviderId !== formatRecordId('care-provider', careProviderId ?? 0);
}

export const draftService = {
  'agreements.create': async (context, { budgetHolderId: holder, ...steps }) => {
    const budgetHolderId = holderNumber(context, holder);
    const saved = await toSaved(context, budgetHolderId, steps);
    const id = await context.store.nextIds('agreement', 1);
    await addDrafts(context.store, [{ id, budgetHolderId, steps: saved }], context.now);
    tellHolder(context, 'agreement.created', { id, budgetHolderId });
    return changed(id, context);
  },

  'agreements.update': async (context, steps, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const next = statusAfter('edit', agreement, context);
    const saved = await toSaved(context, agreement.budgetHolderId, steps);
    // Another provider never saw what the first one returned: for them it is a draft.
    const to = namesAnother(agreement, steps) ? 'draft' : next;
    await change(context, 'edit', agreement, { to }, saved);
    // Who sends the same again under its reference is told whether the draft still says that.
    await renewReference(context.store, agreement.id, termsHash(context.store, { ...agreement.terms, ...steps }));
    tellHolder(context, 'agreement.changed', agreement);
    return changed(agreement.id, context);
  },

  'agreements.discard': async (context, _, { agreementId }) => {
    const agreement = await held(context, agreementId);
    // What can be edited can be thrown away.
    if (!canDo('edit', agreement, context)) throw conflict('discard', agreement.status);
    const isDone = await removeAgreement(context.store, agreement.id, agreement.status);
    if (!isDone) throw conflict('discard', agreement.status);
    const tell = agreement.status === 'returned' ? tellParties : tellHolder;
    tell(context, 'agreement.discarded', agreement);
    return undefined;
  },
} satisfies Service<'agreements.create' | 'agreements.update' | 'agreements.discard'>;
