import fc from 'fast-check';
import { isThorough } from './form.ts';

/**
 * What fails is made smaller for less time than a test has. Otherwise a property of a store, of which each run takes a second, would not tell what
 * failed, but that the time ran out.
 */
const limit = fc.interruptAfterTimeLimit(45_000, { failOnInterrupt: true });

/**
 * The same inputs whenever the tests run, so that a change is red for what it changed; others for each turn, where a property is one test a turn.
 * `npm run test:faults` looks for new ones.
 */
export function inputsOf(turn: number): { seed?: number } {
  return isThorough ? {} : { seed: 20_261_201 + turn };
}

// This file is loaded anew for each file of tests of a process, the library once.
if (fc.readConfigureGlobal().verbose === undefined) {
  fc.configureGlobal({ verbose: fc.VerbosityLevel.None, ...inputsOf(0) });
  fc.installGlobalPlugin(limit);
}

export default fc;
