import fc from 'fast-check';

/**
 * What fails is made smaller for less time than a test has. Otherwise a property of a store, of which each run takes a second, would not tell what
 * failed, but that the time ran out.
 */
const limit = fc.interruptAfterTimeLimit(45_000, { failOnInterrupt: true });

// This file is loaded anew for each file of tests of a process, the library once.
if (fc.readConfigureGlobal().verbose === undefined) {
  fc.configureGlobal({ verbose: fc.VerbosityLevel.None });
  fc.installGlobalPlugin(limit);
}

export default fc;
