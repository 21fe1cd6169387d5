import type { Context, Service } from '../service.ts';
import { addSignature } from '../store/queries/agreements/agreement-signatures.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { held, statusAfter } from './find-visible.ts';
import { change } from './change-status.ts';
import { tellEveryone, tellParties } from './events.ts';
import { mustBeRight } from './checks.ts';
import { changed } from './view.ts';

function writeSignature({ store, caller, now }: Context, { id, version }: AgreementRecord): Promise<void> {
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
  'agreements.sign': async (context, _, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const to = statusAfter('sign', agreement, context);
    // An award may have been withdrawn since it was shared; the last signature must not rest on it.
    if (to === 'signed') await mustBeRight(agreement, context);
    await change(context, 'sign', agreement, { to });
    await writeSignature(context, agreement);
    tellParties(context, to === 'signed' ? 'agreement.signed' : 'agreement.signed-by-provider', agreement);
    return changed(agreement.id, context);
  },

  'agreements.submit': async (context, _, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const to = statusAfter('submit', agreement, context);
    await mustBeRight(agreement, context);
    await change(context, 'submit', agreement, { to });
    await tellEveryone(context, 'agreement.submitted', agreement);
    return changed(agreement.id, context);
  },
} satisfies Service<'agreements.sign' | 'agreements.submit'>;
