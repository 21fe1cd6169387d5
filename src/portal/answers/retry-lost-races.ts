import { PortalError } from './portal-error.ts';

const ATTEMPTS = 3;

/**
 * Judges items and stores those that were accepted; the few that lost a race for their place to another process are
 * judged again, now that what won can be seen.
 */
export async function retryLostRaces<Item, Judgement>(
  items: readonly Item[],
  judgeAndStore: (items: readonly Item[]) => Promise<Judgement[]>,
  hasLost: (judgement: Judgement) => boolean,
  attempt = 1,
): Promise<Judgement[]> {
  if (attempt > ATTEMPTS) throw new PortalError('unavailable', { retryAfterSeconds: 1 });
  const judgements = await judgeAndStore(items);
  const lost = judgements.flatMap((judgement, index) => (hasLost(judgement) ? [index] : []));
  if (lost.length === 0) return judgements;
  const again = await retryLostRaces(
    lost.flatMap((index) => items[index] ?? []),
    judgeAndStore,
    hasLost,
    attempt + 1,
  );
  lost.forEach((index, place) => {
    const judgement = again[place];
    if (judgement !== undefined) judgements[index] = judgement;
  });
  return judgements;
}
