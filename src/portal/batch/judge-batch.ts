import { PortalError } from '../answers/portal-error.ts';

const ATTEMPTS = 3;

/** The outcome of one item. It has a number once it is stored; a duplicate has that of the record which it repeats. */
export type BatchJudgement =
  | { outcome: 'accepted'; id: number | undefined }
  | { outcome: 'duplicate'; of: { id?: number | undefined } }
  | { outcome: 'rejected' };

type AcceptedOf<Judgement> = Extract<Judgement, { outcome: 'accepted' }>;

/** The ways in which the items of one kind are judged and stored. */
export interface BatchKind<Item, Judgement extends BatchJudgement> {
  /**
   * Judges the items as things are now, and changes nothing; `hold` keeps others from changing what they are held to.
   */
  judge(items: readonly Item[], options: { hold: boolean }): Promise<Judgement[]>;
  /** Gives a number to each that is stored; one that lost a race to another process keeps none. */
  store(accepted: readonly AcceptedOf<Judgement>[]): Promise<void>;
}

/** Judges items, and with `commit` stores those that are accepted: one, many, or as a dry run. */
export function judgeBatch<Item, Judgement extends BatchJudgement>(
  items: readonly Item[],
  { commit }: { commit: boolean },
  kind: BatchKind<Item, Judgement>,
): Promise<Judgement[]> {
  return commit ? judgeAndStore(items, kind, 1) : kind.judge(items, { hold: false });
}

/**
 * The few items that lost a race for their place to another process are judged again, now that the winner can be seen.
 */
async function judgeAndStore<Item, Judgement extends BatchJudgement>(
  items: readonly Item[],
  kind: BatchKind<Item, Judgement>,
  attempt: number,
): Promise<Judgement[]> {
  if (attempt > ATTEMPTS) throw new PortalError('unavailable', { retryAfterSeconds: 1 });
  const judgements = await kind.judge(items, { hold: true });
  await kind.store(judgements.filter(isAccepted));
  const lost = judgements.flatMap((judgement, index) => (hasLostRace(judgement) ? [index] : []));
  if (lost.length === 0) return judgements;
  const again = await judgeAndStore(
    lost.flatMap((index) => items[index] ?? []),
    kind,
    attempt + 1,
  );
  lost.forEach((index, place) => {
    const judgement = again[place];
    if (judgement !== undefined) judgements[index] = judgement;
  });
  return judgements;
}

function isAccepted<Judgement extends BatchJudgement>(judgement: Judgement): judgement is AcceptedOf<Judgement> {
  return judgement.outcome === 'accepted';
}

/** An item was accepted but not stored, or repeats such a one. */
function hasLostRace(judgement: BatchJudgement): boolean {
  if (judgement.outcome === 'duplicate') return judgement.of.id === undefined;
  return judgement.outcome === 'accepted' && judgement.id === undefined;
}

/** A dry run gives nothing a number: an item that would be created is acceptable. */
export function previewOutcome<Outcome extends string>(outcome: Outcome): Exclude<Outcome, 'created'> | 'acceptable' {
  return outcome === 'created' ? 'acceptable' : (outcome as Exclude<Outcome, 'created'>);
}
