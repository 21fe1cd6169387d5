import { budgetEffects } from './declarations/effects.ts';
import { importRun, type ImportRun } from './run/import-run.ts';
import type { Target } from './run/running-import.ts';
import { declarations, declarationsKind } from './declarations/kind.ts';
import { readKnownProviders } from './declarations/line/known-providers.ts';
import type { ImportOptions } from './options.ts';
import { declarationDestination, type DeclarationAnswer } from './declarations/destination.ts';
import type { Answered } from './send/send.ts';
import { reconcileDeclaration } from './declarations/reconcile.ts';

/** The answer of the portal to one declaration, and the lines of the file that the declaration was made of. */
export interface DeclarationOutcome {
  reference: string;
  /** Lines of the file. */
  readonly lines: number[];
  result: DeclarationAnswer['result'];
}

/**
 * Imports a file of delivered care: reads and checks every line, makes declarations of them, sends these in batches,
 * and writes what became of each line. A run that was stopped or killed goes on when the same call is made again, and
 * nothing is declared twice. What is whole of a long file is sent while the rest is read, when a look at all of it shows
 * that nothing of it would be refused; after a kill in that time these outcomes are told once more.
 *
 * @throws WorkbookError when the file is a workbook that cannot be read; nothing was sent.
 * @throws SheetError when it is not certain what is to be read of a workbook; nothing was sent.
 * @throws BrokenFileError when the file is not a table of lines; nothing was sent.
 * @throws SameMistakeError when its first thousand lines are wrong in the same way; nothing was sent.
 * @throws ResultFolderError when the result files cannot be written; nothing was sent.
 * @throws JobBusyError when the same import is under way already.
 * @throws JobDamagedError when what an earlier run left cannot be read.
 * @throws LinesDamagedError when only the lines cannot be read that an earlier run left.
 * @throws FileChangedError when the file changes meanwhile; what the portal answered before is kept.
 * @throws ResumedFileChangedError when the file was changed after an import of it was stopped half-way.
 * @throws PgbError when the portal cannot be reached or refuses; what it answered before is kept.
 * @example
 * const { totals } = await importDeclarations({ path: 'october.csv', client, jobs: 'jobs' }).summary();
 * @example
 * // A workbook, of which a sheet is named and the rows that a filter hides are left out.
 * const workbook = { path: 'october.xlsx', sheet: 'Uren', hiddenRows: 'leave-out' } as const;
 * await importDeclarations({ ...workbook, client, jobs: 'jobs' }).summary();
 * @example
 * const run = importDeclarations({ path: 'october.csv', client, jobs: 'jobs' });
 * for await (const { lines, result } of run) if (result.outcome === 'rejected') console.error(lines, result.issues);
 * const { totals, files } = await run.summary();
 */
export function importDeclarations(options: ImportOptions): ImportRun<DeclarationOutcome> {
  return importRun(declarationTarget(options), options, outcomeOf);
}

export function declarationTarget(
  options: Pick<ImportOptions, 'client' | 'dryRun' | 'addUp' | 'signal'>,
): Target<DeclarationAnswer> {
  return {
    kind: declarationsKind({
      addUp: options.addUp,
      knownProviders: () => readKnownProviders(options.client, options.signal),
    }),
    destination: declarationDestination(options.client, options.dryRun === true),
    judge: declarationDestination(options.client, true),
    reconcile: reconcileDeclaration,
    effects: budgetEffects,
  };
}

function outcomeOf({ item, answer }: Answered<DeclarationAnswer>): DeclarationOutcome {
  return {
    reference: item.reference,
    // Most callers only count the outcomes, so the lines are read from the text only when they are asked for.
    get lines() {
      return declarations.linesOf(item).map(({ line }) => line);
    },
    result: answer.result,
  };
}
