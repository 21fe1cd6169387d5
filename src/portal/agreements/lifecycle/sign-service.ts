import type { OperationContext, Service } from '../../handler.ts';
import { addSignature } from '../../store/queries/agreements/signatures.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { findAsRead } from '../find-agreement.ts';
import { changeStatus } from './change-status.ts';
import { tellEveryone, tellParties } from '../events.ts';
import { requireValidTerms } from '../checks/checks.ts';
import { viewAfterChange } from '../view.ts';

function writeSignature({ store, caller, now }: OperationContext, { id, version }: AgreementRecord): Promise<void> {
  return addSignature(store, {
    agreementId: id,
    version,
    role: caller.role,
    name: caller.name,
    subjectHash: caller.subject,
    signedAt: now,
  });
}

export const signService = {
  'agreements.sign': async (context, read, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, read);
    const to = statusAfter('sign', agreement, context);
    // An award may have been withdrawn since it was shared; the last signature must not rest on it.
    if (to === 'signed') await requireValidTerms(agreement, context);
    await changeStatus(context, 'sign', agreement, { to });
    await writeSignature(context, agreement);
    tellParties(context, to === 'signed' ? 'agreement.signed' : 'agreement.signed-by-provider', agreement);
    return viewAfterChange(agreement.id, context);
  },

  'agreements.submit': async (context, read, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, read);
    const to = statusAfter('submit', agreement, context);
    await requireValidTerms(agreement, context);
    await changeStatus(context, 'submit', agreement, { to });
    await tellEveryone(context, 'agreement.submitted', agreement);
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.sign' | 'agreements.submit'>;
