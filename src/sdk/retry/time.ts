/** Time and chance, as far as retries depend on them. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** Rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemTime: Time = {
  now: Date.now,
  random: Math.random,
  async sleep(milliseconds, signal) {
    const { setTimeout } = await import('node:timers/promises');
    await setTimeout(milliseconds, undefined, { signal });
  },
};
