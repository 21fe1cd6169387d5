import type { AmendmentSummary } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';

/** What was decided is no longer open. */
const decided: readonly string[] = ['approved', 'rejected'];

/** The amendment of an agreement that is under way, as far as the caller sees it; the newest amendment is the only one. */
export async function findOpenAmendment(context: Context, agreementId: string): Promise<AmendmentSummary | undefined> {
  const client = await context.client();
  const { items } = await client.amendments.list(agreementId, { limit: 1 }, context.call);
  return items.find(({ status }) => !decided.includes(status));
}
