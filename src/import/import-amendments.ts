import { AwardEffects } from './amendments/award-effects.ts';
import { amendmentDestination, type AmendmentAnswer } from './amendments/destination.ts';
import { amendments } from './amendments/kind.ts';
import type { ImportOptions } from './options.ts';
import { importRun, type ImportRun } from './run/import-run.ts';

/** The answer of the portal to one amendment, and the lines of the file that it was made of. */
export interface AmendmentOutcome {
  reference: string;
  /** Lines of the file. */
  readonly lines: readonly number[];
  result: AmendmentAnswer['result'];
}

/**
 * Amends the agreements of a file, each from its day, and shares the amendments: a new rate, a percentage, or other
 * terms. It works in the same way and gives the same guarantees as `importDeclarations`; the same file again amends
 * nothing twice. A dry run tells what it would cost each award, in `budgets` of the
 * summary, and what it would claim back, in `payEffect`.
 *
 * @throws what `importDeclarations` throws.
 * @example
 * const { budgets } = await importAmendments({ path: '2027.csv', client, jobs: 'jobs', dryRun: true }).summary();
 */
export function importAmendments(options: ImportOptions): ImportRun<AmendmentOutcome> {
  const { client, dryRun = false } = options;
  const effects = new AwardEffects();
  const target = {
    kind: amendments,
    destination: amendmentDestination(client, dryRun, effects),
    judge: amendmentDestination(client, true),
    reconcile: () => Promise.resolve(),
    awardEffects: () => effects.all(),
    payEffect: () => effects.pay(),
  };
  // What a dry run counts by award is in no journal, so that one that was stopped begins anew.
  const asked = dryRun ? { ...options, restart: true } : options;
  return importRun(target, asked, ({ item: { reference, lines = [] }, answer: { result } }) => ({
    reference,
    lines,
    result,
  }));
}
