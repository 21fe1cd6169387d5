import type { Declaration } from '../../../contract/types.ts';
import type { PgbClient } from '../../../sdk/client.ts';

/** Whether a declaration counts no more, so that its month is free or another stands in its place. */
export function isGone({ status }: { readonly status: string | null }): boolean {
  return status === 'withdrawn' || status === 'rejected' || status === 'corrected';
}

/** Whether a declaration is being paid or has been: nobody can withdraw it any more. */
export function isPaid({ status }: { readonly status: string | null }): boolean {
  return status === 'scheduled' || status === 'paid';
}

/** Whether it is a correction that waits for the holder: what it corrects stands until then. */
function waitsBeside({ status, corrects }: Pick<Declaration, 'status' | 'corrects'>): boolean {
  return corrects !== null && status === 'awaiting-holder';
}

/** Finds the declaration of delivered care that stands for an agreement and month; there is one at most. */
export async function findStanding(
  client: PgbClient,
  { agreementId, month }: Pick<Declaration, 'agreementId' | 'month'>,
  signal: AbortSignal | undefined,
): Promise<Declaration | undefined> {
  if (agreementId === null) return undefined;
  for await (const each of client.declarations.list({ agreementId, month }, { signal }))
    if (each.kind === 'care-delivered' && !isGone(each) && !waitsBeside(each))
      return client.declarations.show(each.id, { signal });
  return undefined;
}
