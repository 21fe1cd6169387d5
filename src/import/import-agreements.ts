import { agreementDestination, type AgreementAnswer } from './agreements/destination.ts';
import { reconcileAgreement } from './agreements/reconcile.ts';
import { importRun, type ImportRun } from './run/import-run.ts';
import { agreements } from './agreements/kind.ts';
import type { ImportOptions } from './options.ts';

/** What the portal said of one draft agreement, and which lines of the file it was made of. */
export interface AgreementOutcome {
  reference: string;
  /** Lines of the file. */
  readonly lines: readonly number[];
  result: AgreementAnswer['result'];
}

/**
 * Imports a file of agreements as drafts, for who runs the budgets that they are paid from: in the same way and with
 * the same guarantees as `importDeclarations`. With `update` a draft that was made before is changed into what the file
 * says.
 *
 * @throws what `importDeclarations` throws.
 * @example
 * const { items } = await importAgreements({ path: 'agreements.csv', client, jobs: 'jobs' }).summary();
 */
export function importAgreements(options: ImportOptions): ImportRun<AgreementOutcome> {
  const { client, dryRun = false, signal } = options;
  const destination = agreementDestination(client, dryRun);
  const target = { kind: agreements(client, signal), destination, reconcile: reconcileAgreement };
  return importRun(target, options, ({ item: { reference, lines = [] }, answer: { result } }) => ({
    reference,
    lines,
    result,
  }));
}
