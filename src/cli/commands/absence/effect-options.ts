import { flag } from '../../framework/spec.ts';

/** Every report that may change what was paid is looked at before it is made. */
export const effectOptions = { dryRun: flag({ text: 'effectOnly' }), yes: flag({ short: 'y' }) };
