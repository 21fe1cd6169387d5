import type { Faults } from './faults.ts';

/** The fault that happens to one request. */
export interface RequestFault {
  /** It is `answered` when nothing happens to the request. */
  readonly end: 'answered' | 'dropped' | 'dropped-after-commit' | 429 | 503;
  readonly pauseMilliseconds: number;
  readonly crash: 'before-work' | 'before-answer' | undefined;
}

function endAt(place: number, { drop, dropAfterCommit, status }: Faults): RequestFault['end'] {
  const ends = [
    ['dropped', drop],
    ['dropped-after-commit', dropAfterCommit],
    [429, status[429]],
    [503, status[503]],
  ] as const;
  let upTo = 0;
  for (const [end, percent] of ends) {
    upTo += percent;
    if (place < upTo) return end;
  }
  return 'answered';
}

/**
 * The fate of each request in turn. Each takes as many random numbers as every other, so that the fate of
 * the thousandth depends on nothing but the seed.
 */
export function drawFaults(faults: Faults, random: () => number): () => RequestFault {
  let count = 0;
  return () => {
    count += 1;
    const end = endAt(random() * 100, faults);
    const pauseMilliseconds = random() * 100 < faults.slow.percent ? faults.slow.milliseconds : 0;
    const moment = random() < 0.5 ? 'before-work' : 'before-answer';
    return { end, pauseMilliseconds, crash: count === faults.crashAfter ? moment : undefined };
  };
}
