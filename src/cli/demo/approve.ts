import type { PgbClient } from '../../sdk/client.ts';
import type { Context } from '../framework/context.ts';
import { type Institution, institutionPersona } from './institution.ts';
import type { Stage } from './stage.ts';

const AT_ONCE = 4;

export interface Approvals {
  readonly holders: number;
  readonly declarations: number;
  readonly cents: number;
}

/** Each budget holder signs in, sees what waits for them and approves it: nobody else may. */
export async function approve(
  stage: Stage,
  institution: Institution,
  context: Context,
  onSignedIn: (done: number, total: number) => void,
): Promise<Approvals> {
  const holders = await stage.as(institutionPersona, async (client) => {
    const waiting = await client.declarations.list({ status: 'awaiting-holder', limit: 500 }, context.call).toArray();
    return new Set(
      waiting.filter(({ agreementId }) => institution.isOfClient(agreementId)).map((one) => one.budgetHolder.id),
    );
  });
  let done = 0;
  let declarations = 0;
  let cents = 0;
  await forEach(holders, async (holder) => {
    const approved = await stage.as(holder, (client) => approveWaiting(client, context));
    declarations += approved.length;
    for (const { totalCents } of approved) cents += totalCents;
    onSignedIn(++done, holders.size);
  });
  return { holders: holders.size, declarations, cents };
}

/** The declarations that a holder has approved. */
async function approveWaiting(client: PgbClient, { call }: Context) {
  const { items } = await client.declarations.list({ status: 'awaiting-holder', limit: 500 }, call);
  const decisions = items.map(({ id }) => ({ declarationId: id, decision: 'approve' as const }));
  const { results } = await client.declarations.decide({ decisions }, call);
  return items.filter((_, index) => results[index]?.outcome === 'approved');
}

/** A few at the same time. */
async function forEach<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
