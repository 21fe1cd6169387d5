import { setFlagsFromString } from 'node:v8';

/**
 * Nearly all that an import makes is garbage at once. V8 gives such a process an ever larger nursery, until it is larger
 * than all the rest: it stays as it is here, so that five million lines take no more memory than a hundred thousand.
 */
export const keepNurserySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
