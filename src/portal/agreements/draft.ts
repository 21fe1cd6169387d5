import type { ParsedInput } from '../../contract/types.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { PortalError } from '../portal-error.ts';
import { recordNumber } from '../record-number.ts';
import type { Context, Service } from '../service.ts';
import { addAgreement, removeAgreement, type SavedSteps } from '../store/queries/agreement-changes.ts';
import type { AgreementRecord } from '../store/queries/agreements.ts';
import { awardsOfHolder } from '../store/queries/awards.ts';
import { isNameable } from '../store/queries/care-providers.ts';
import { canDo, conflict, held, statusAfter } from './access.ts';
import { change } from './change.ts';
import { tellHolder, tellParties } from './events.ts';
import { changed } from './view.ts';

type Steps = ParsedInput<'agreements.update'>;

const notKnown = (path: string): PortalError =>
  new PortalError('invalid-input', { issues: [newIssue('RECORD_NOT_FOUND', path, {})] });

/** The only budget that the caller runs, unless another is named. */
const holderNumber = ({ budgetHolderIds }: Context['caller'], id: string | undefined): number => {
  const [only, ...others] = budgetHolderIds;
  if (id === undefined && only !== undefined && others.length === 0) return only;
  if (id === undefined) {
    throw new PortalError('invalid-input', { issues: [newIssue('FIELD_MISSING', 'budgetHolderId', {})] });
  }
  const number = recordNumber('budget-holder', id);
  if (!budgetHolderIds.includes(number)) throw notKnown('budgetHolderId');
  return number;
};

/** A draft may break the rules, but it names only records that the holder may name. */
const toSaved = async ({ store }: Context, budgetHolderId: number, steps: Steps): Promise<SavedSteps> => {
  const { parties } = steps;
  if (parties === undefined) return steps;
  const careProviderId = recordNumber('care-provider', parties.careProviderId);
  if (!(await isNameable(store, budgetHolderId, careProviderId))) throw notKnown('parties.careProviderId');
  const own = await awardsOfHolder(store, budgetHolderId);
  const named = new Set(parties.awardIds.map((id) => recordNumber('award', id)));
  const awards = [...named].flatMap((id) => own.find((award) => award.id === id) ?? []);
  return { ...steps, awardIds: awards.map(({ id }) => id), laws: [...new Set(awards.map(({ law }) => law))] };
};

const namesAnother = ({ careProviderId }: AgreementRecord, { parties }: Steps): boolean =>
  parties !== undefined && parties.careProviderId !== formatRecordId('care-provider', careProviderId ?? 0);

export const draftService = {
  'agreements.create': async (context, { budgetHolderId: holder, ...steps }) => {
    const budgetHolderId = holderNumber(context.caller, holder);
    const saved = await toSaved(context, budgetHolderId, steps);
    const id = await addAgreement(context.store, { budgetHolderId, now: context.now, steps: saved });
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
