import type { Exit } from '../../../contract/errors.ts';
import { batchLimit } from '../../../contract/limits.ts';
import type { Decision, DecisionResult } from '../../../contract/types.ts';
import type { Context } from '../../context.ts';
import { decisionList } from '../../view/declaration.ts';

/** Sends the decisions in batches and tells the outcome of each; some refused is exit 5. */
export async function decide(context: Context, decisions: Iterable<Decision>): Promise<Exit> {
  const client = await context.client();
  const results: DecisionResult[] = [];
  for (const batch of batches(decisions)) {
    const answer = await client.declarations.decide({ decisions: batch }, context.call);
    results.push(...answer.results);
  }
  await context.out.answer(decisionList, results, { results });
  const count = (outcome: DecisionResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const refused = count('refused');
  await context.out.notice(context.cli.notices.declaration.decided(count('approved'), count('rejected'), refused));
  return refused === 0 ? 'done' : 'lines-rejected';
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchLimit) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
