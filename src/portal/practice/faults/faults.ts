import { z } from 'zod';

const Percent = z.number().min(0).max(100);
const HOUR_MILLISECONDS = 3_600_000;
const Milliseconds = z.int().min(0).max(HOUR_MILLISECONDS);
const LAST_SEED = 2 ** 32 - 1;

/** The faults that are wanted from now on; one that is absent does not happen. */
export const WantedFaults = z.strictObject({
  /** The percentage of the requests whose connection is closed before they are read. */
  drop: Percent.exactOptional(),
  /** The percentage of the requests that are done, and whose connection is closed before the answer. */
  dropAfterCommit: Percent.exactOptional(),
  /** The percentage of the requests that are refused for the moment. */
  status: z.strictObject({ 429: Percent.exactOptional(), 503: Percent.exactOptional() }).exactOptional(),
  slow: z.strictObject({ milliseconds: Milliseconds, percent: Percent.exactOptional() }).exactOptional(),
  /** The process ends at this request: before it is done or after, at random. */
  crashAfter: z.int().min(1).max(1_000_000_000).exactOptional(),
  retryAfterMilliseconds: Milliseconds.exactOptional(),
  /** The same seed makes the same requests fail. */
  seed: z.int().min(0).max(LAST_SEED).exactOptional(),
});
export type WantedFaults = z.output<typeof WantedFaults>;

/** The wanted faults with everything filled in. */
export interface Faults {
  readonly drop: number;
  readonly dropAfterCommit: number;
  readonly status: { readonly 429: number; readonly 503: number };
  readonly slow: { readonly milliseconds: number; readonly percent: number };
  readonly crashAfter: number | null;
  readonly retryAfterMilliseconds: number;
  readonly seed: number;
}

const SECOND_MILLISECONDS = 1000;

export function faultsFrom({ slow, status = {}, ...wanted }: WantedFaults): Faults {
  return {
    drop: 0,
    dropAfterCommit: 0,
    crashAfter: null,
    retryAfterMilliseconds: SECOND_MILLISECONDS,
    seed: Math.floor(Math.random() * (LAST_SEED + 1)),
    ...wanted,
    status: { 429: 0, 503: 0, ...status },
    slow: slow === undefined ? { milliseconds: 0, percent: 0 } : { percent: 100, ...slow },
  };
}

/** A request ends in one way, so these percentages together are a hundred at most. */
export function percentThatFails({ drop = 0, dropAfterCommit = 0, status = {} }: WantedFaults): number {
  return drop + dropAfterCommit + (status[429] ?? 0) + (status[503] ?? 0);
}
