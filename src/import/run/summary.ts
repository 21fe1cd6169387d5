import type { PayCents } from '../../contract/types.ts';
import { resolve } from 'node:path';
import { importTextsFor } from '../../messages/import-texts.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';
import { textsFor } from '../../messages/index.ts';
import type { AwardEffect } from '../amendments/award-effects.ts';
import type { BudgetEffect } from '../declarations/effects.ts';
import type { Dialect } from '../file/dialect.ts';
import { mustBeUnchanged } from '../file/read-file.ts';
import type { AddedUp } from '../journal/added-up.ts';
import { groupFindings, type FindingGroup } from '../journal/findings/finding-groups.ts';
import { readReplacements, type Replacement } from '../journal/items/replacements.ts';
import type { Totals } from '../journal/outcome.ts';
import { countOutcomes, type JobTotals } from '../journal/totals.ts';
import { writeResultFiles, type ResultFiles } from '../report/result-files.ts';
import { resultFolderOf } from '../report/result-folder.ts';
import { differencesAfter, differencesBefore, type TotalDifference } from './control-totals.ts';
import type { RunningImport } from './running-import.ts';
import type { Stopped } from './stop.ts';
import { defaultLanguage } from '../../messages/language.ts';

/** The outcome of an import in numbers, and the paths of the result files. */
export interface ImportSummary extends JobTotals {
  kind: ImportKindName;
  job: string;
  file: string;
  dialect: Dialect;
  dryRun: boolean;
  /** An earlier run of the same import was taken up where it had stopped. */
  resumed: boolean;
  /** Everything that can be sent was sent. */
  complete: boolean;
  stopped: Stopped | undefined;
  /** Control totals that are not what was expected. */
  differences: TotalDifference[];
  findings: FindingGroup[];
  /** The effects that the declarations of a dry run would have on each budget; empty when it is no dry run. */
  effects: BudgetEffect[];
  /** What the amendments of a dry run would cost each award; empty when it is no dry run, or of something else. */
  budgets: AwardEffect[];
  /** What the amendments of a dry run would claim back, cancel or pay after all; undefined otherwise. */
  payEffect: PayCents | undefined;
  /** Declarations that made way for others, or would in a dry run, and what both amount to. */
  replacements: Replacement[];
  /** Lines that were added up, when that was asked for. */
  addedUp: AddedUp | undefined;
  files: ResultFiles;
}

/** Writes the result files, and tells what became of the file as a whole. */
export async function summarise(running: RunningImport, stopped: Stopped | undefined): Promise<ImportSummary> {
  const { target, options, form, journal, resumed } = running;
  const { path, dryRun = false, expect = {} } = options;
  const counted = countOutcomes(journal);
  const files = await writeResults(running, counted.totals);
  if (stopped !== 'interrupted') journal.finish();
  return {
    kind: target.kind.name,
    job: journal.facts.id ?? '',
    file: journal.facts.file ?? path,
    dialect: form.dialect,
    dryRun,
    resumed,
    complete: stopped === undefined,
    stopped,
    ...counted,
    differences: (stopped === 'control-totals' ? differencesBefore : differencesAfter)(expect, counted.totals),
    findings: groupFindings(journal),
    effects: await effectsOf(running),
    budgets: dryRun ? (target.awardEffects?.() ?? []) : [],
    payEffect: dryRun ? target.payEffect?.() : undefined,
    replacements: readReplacements(journal).filter(({ state }) => dryRun || state !== 'proposed'),
    addedUp: journal.facts.addedUp,
    files,
  };
}

async function writeResults(
  { target: { kind }, options, form, file, journal }: RunningImport,
  totals: Totals,
): Promise<ResultFiles> {
  const { path, jobs, resultName, language = defaultLanguage, dryRun = false, ofWorkbook = false } = options;
  const importTexts = await importTextsFor(language, kind.name);
  // The result files copy lines from the places that were noted while reading.
  await mustBeUnchanged(path, file);
  const files = await writeResultFiles(journal, {
    kind,
    path,
    name: resultName,
    dryRun,
    ofWorkbook,
    ...form,
    texts: textsFor(language),
    importTexts,
    directory: resultFolderOf(options),
    jobs,
    totals,
  });
  // Whoever looks at the job later may stand in another folder.
  const { accepted, rejected, workbook } = files;
  journal.remember({
    files: { accepted: absolute(accepted), rejected: absolute(rejected), workbook: absolute(workbook) },
  });
  return files;
}

function absolute(path: string | null): string | null {
  return path && resolve(path);
}

async function effectsOf({ target, options, journal }: RunningImport): Promise<BudgetEffect[]> {
  if (options.dryRun !== true || target.effects === undefined) return [];
  return target.effects(journal, options.client, options.signal);
}
