/** Where all of "now" comes from, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };
