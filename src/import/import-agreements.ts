import { agreementDestination, type AgreementAnswer } from './agreements/destination.ts';
import { reconcileAgreement } from './agreements/reconcile.ts';
import { importRun, type ImportRun } from './run/import-run.ts';
import { agreements } from './agreements/kind.ts';
import type { ImportOptions } from './options.ts';

/** The answer of the portal to one draft agreement, and the lines of the file that the draft was made of. */
export interface AgreementOutcome {
  reference: string;
  /** Lines of the file. */
  readonly lines: readonly number[];
  result: AgreementAnswer['result'];
}

/**
 * Imports a file of agreements as drafts, for those who run the budgets that the agreements are paid from. It works in
 * the same way and gives the same guarantees as `importDeclarations`. With `update` a draft that was made before is
 * changed into what the file says.
 *
 * @throws what `importDeclarations` throws.
 * @example
 * const { items } = await importAgreements({ path: 'agreements.csv', client, jobs: 'jobs' }).summary();
 */
export function importAgreements(options: ImportOptions): ImportRun<AgreementOutcome> {
  const { client, dryRun = false, signal } = options;
  const destination = agreementDestination(client, dryRun);
  const judge = agreementDestination(client, true);
  const target = { kind: agreements(client, signal), destination, judge, reconcile: reconcileAgreement };
  return importRun(target, options, ({ item: { reference, lines = [] }, answer: { result } }) => ({
    reference,
    lines,
    result,
  }));
}
