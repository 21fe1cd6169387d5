import { setFlagsFromString } from 'node:v8';

/**
 * Nearly all that an import makes is garbage at once. V8 by itself gives such a process ever more room, as long as the
 * machine has any: here it cleans up sooner, so that five million lines take no more memory than a hundred thousand. It is told
 * early, for the room that V8 has given to what is short-lived it never takes back.
 */
export function keepMemoryFlat(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=35');
  // The thread that reads begins with the room that it needs, instead of copying what it is reading every other moment.
  setFlagsFromString('--min-semi-space-size=2');
}
