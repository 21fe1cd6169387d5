import { announcedFrom } from '../../domain/agreement/expiry-notice.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { agreementLifecycle } from '../../domain/lifecycle/agreement-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import type { AmendmentParty, Role } from '../../domain/words.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import type { OperationContext, Service } from '../handler.ts';
import { amendmentsOf, changeAmendment, findAmendment } from '../store/queries/agreements/amendments.ts';
import { addSignature } from '../store/queries/agreements/signatures.ts';
import { addVersion } from '../store/queries/agreements/versions.ts';
import { agreementConflict } from './state/allowed-operations.ts';
import { agree } from './amendments/agree.ts';
import { requireInOrder } from './amendments/checks.ts';
import { beginAmendment } from './amendments/draft-service.ts';
import { tellEveryone } from './events.ts';
import { findAsRead } from './find-agreement.ts';
import { viewAfterChange } from './view.ts';
import { endOn } from './lifecycle/end-service.ts';
import { withdrawRecordedEnd } from './lifecycle/withdraw-recorded-end.ts';

const roleOf: Readonly<Record<AmendmentParty, Role>> = { holder: 'budget-holder', provider: 'care-provider' };

/** What is to come was not given yet. */
function requireGiven(givenOn: string, { today }: OperationContext): void {
  if (givenOn > today)
    throw rulesViolated([newIssue('PAPER_STILL_TO_COME', 'givenOn', { found: givenOn, expected: today })]);
}

/**
 * Nobody has to use a portal: what a holder or a care provider gave on paper holds from the day on which it was given, and
 * its office writes it down. Source: Awb 2:13 and 2:14, the electronic way stands beside the written one; BW 3:37(1).
 */
export const paperService = {
  'agreements.recordEnd': async (context, { givenOn, givenBy: by = 'holder', ...termination }, { agreementId }) => {
    const { end, ground = 'notice', reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    requireGiven(givenOn, context);
    if (nextStatus(agreementLifecycle, agreement.status, 'end', roleOf[by]) === undefined)
      throw agreementConflict('end', agreement.status);
    await endOn(context, agreement, termination, { by, noticeDay: givenOn });
    const type = by === 'provider' ? 'agreement.end-of-provider-recorded' : 'agreement.end-recorded';
    await tellEveryone(context, type, agreement, { end, ground, date: givenOn, reason });
    return viewAfterChange(agreement.id, context);
  },

  'agreements.withdrawRecordedEnd': async (context, { reason, ...read }, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, read);
    await withdrawRecordedEnd(context, agreement, reason);
    return viewAfterChange(agreement.id, context);
  },

  'agreements.recordExpiryNotice': async (context, { givenOn, reason, version: read }, { agreementId }) => {
    const { store, caller, now, today } = context;
    const agreement = await findAsRead(context, agreementId, { version: read });
    requireGiven(givenOn, context);
    const newest = (await amendmentsOf(store, agreement.id)).find(({ status }) => status === 'approved');
    const from = announcedFrom(today, { start: agreement.start, latestFrom: newest?.fromDay });
    const workArrangements = { expiryNotice: true };
    const { version, before } = await beginAmendment(context, agreement, { from, workArrangements }, 'holder');
    const amendment = await findAmendment(store, agreement.id, version);
    if (amendment === undefined) throw new Error('An amendment that was begun is gone');
    const at = { agreement, amendment, before };
    await requireInOrder(at, context);
    await addVersion(store, { agreementId: agreement.id, version, terms: amendment.terms, now });
    await changeAmendment(store, amendment, { to: 'approved', changedAt: now });
    const { role, name, subject: subjectHash } = caller;
    await addSignature(store, { agreementId: agreement.id, version, role, name, subjectHash, signedAt: now });
    await tellEveryone(context, 'agreement.expiry-notice-recorded', agreement, {
      date: givenOn,
      ...(agreement.end !== null && { end: agreement.end }),
      reason,
    });
    await agree(at, context);
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.recordEnd' | 'agreements.recordExpiryNotice' | 'agreements.withdrawRecordedEnd'>;
