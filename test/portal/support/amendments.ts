import type { Amendment, NewAmendment } from '../../../src/contract/types.ts';
import type { RateLine } from '../../../src/domain/agreement-terms.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { assessor } from './callers.ts';
import type { Desk } from './desk.ts';

/** Whoever has to do with an agreement. */
export interface Between {
  agreement: { id: string };
  holder: Caller;
  careProvider: Caller;
}

export function rate(cents: number): RateLine {
  return { careFunction: 'individual-guidance', unit: 'hour', cents };
}

export function amend(desk: Desk, at: Between, change: NewAmendment, by = at.holder): Promise<Amendment> {
  return desk.call(by, 'agreements.amend', change, { agreementId: at.agreement.id });
}

export function whereOf({ agreementId, version }: Pick<Amendment, 'agreementId' | 'version'>) {
  return { agreementId, version: String(version) };
}

/** Brings an amendment from draft to agreed, by whoever has to do each step. */
export async function bringToAgreed(desk: Desk, at: Between, begun: Amendment): Promise<Amendment> {
  const drafter = begun.begunBy === 'provider' ? at.careProvider : at.holder;
  let now = await desk.call(drafter, 'amendments.share', undefined, whereOf(begun));
  for (const role of now.signers) {
    const signer = role === 'care-provider' ? at.careProvider : at.holder;
    now = await desk.call(signer, 'amendments.sign', undefined, whereOf(now));
  }
  if (!now.needsAssessment) return now;
  await desk.call(at.holder, 'amendments.submit', undefined, whereOf(now));
  return desk.call(assessor, 'amendments.assess', { decision: 'approve' }, whereOf(now));
}

export async function agreeOn(desk: Desk, at: Between, change: NewAmendment, by = at.holder): Promise<Amendment> {
  return bringToAgreed(desk, at, await amend(desk, at, change, by));
}
