import { awardDestination, type AwardAnswer } from './awards/destination.ts';
import { awards } from './awards/kind.ts';
import type { ImportOptions } from './options.ts';
import { importRun, type ImportRun } from './run/import-run.ts';

/** The answer of the portal to one award, and the lines of the file that it was made of. */
export interface AwardOutcome {
  reference: string;
  /** Lines of the file. */
  readonly lines: readonly number[];
  result: AwardAnswer['result'];
}

/**
 * Enters the awards of a file, for the office that gives them, of budget holders whom it knows. It works in the same way
 * and gives the same guarantees as `importDeclarations`; the same file again enters nothing twice.
 *
 * @throws what `importDeclarations` throws.
 * @example
 * const { items } = await importAwards({ path: 'awards-2027.csv', client, jobs: 'jobs' }).summary();
 */
export function importAwards(options: ImportOptions): ImportRun<AwardOutcome> {
  const { client, dryRun = false } = options;
  const target = {
    kind: awards,
    destination: awardDestination(client, dryRun),
    judge: awardDestination(client, true),
    reconcile: () => Promise.resolve(),
  };
  return importRun(target, options, ({ item: { reference, lines = [] }, answer: { result } }) => ({
    reference,
    lines,
    result,
  }));
}
