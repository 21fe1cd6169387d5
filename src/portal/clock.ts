/** The portal asks this clock, and no other, what time it is, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };
