import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { IsoDate } from '../../domain/values/date.ts';
import { removeOld } from '../../files/remove-old.ts';
import type { AddedUp } from '../journal/added-up.ts';
import { groupFindings, type FindingGroup } from '../journal/findings/finding-groups.ts';
import { findingWriter } from '../journal/findings/finding-writer.ts';
import { Journal, removeJob } from '../journal/journal.ts';
import { countOutcomes, type JobTotals } from '../journal/totals.ts';
import { declarations, declarationsKind } from '../declarations/kind.ts';
import type { KnownProviders } from '../declarations/line/known-providers.ts';
import type { FileForm } from '../kind.ts';
import { columnOfPath } from '../columns/column-of-path.ts';
import type { ChosenColumns } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { OnProgress } from '../options.ts';
import { ProgressCounter } from '../run/progress.ts';
import { formOf } from '../run/prepare/form-of.ts';
import { startReading } from '../stage/read-aside.ts';
import { stageFile } from '../run/prepare/stage-file.ts';
import { identifyFile } from '../file/read-file.ts';
import { OutcomeRecorder } from '../send/outcome-recorder.ts';
import { pairWithAnswers, type Answered } from '../send/send.ts';
import { mostJudged, readHeldBatches, readStagedBatches } from '../send/staged-batches.ts';
import { checkFindings, type CheckFinding } from './check-findings.ts';
import { openSource } from '../source/table-source.ts';
import type { SheetOptions } from '../source/sheet-options.ts';
import { findEarlierImports } from './earlier-imports.ts';
import { judgeOffline } from './judge-offline.ts';
import { offlineDestination, type OfflineAnswer } from './destination.ts';
import type { Snapshot } from '../journal/snapshot/snapshot.ts';
import { portalToday } from './snapshot-age.ts';

/** The options of a check without a portal: the file that is read, and the snapshot that it is judged by. */
export interface CheckOptions extends SheetOptions {
  /** The file: CSV, or an Excel workbook (xlsx), which is known by its content. */
  path: string;
  /** How the file is read; found out from the file when absent. */
  form?: FileForm | undefined;
  /** The headers of the columns, where they are not those that the import knows, and of those to leave out. */
  columns?: ChosenColumns | undefined;
  /** The file is whole, though no line break may end its last line. */
  whole?: boolean | undefined;
  /** Adds lines of the same agreement, day and care that have no times up to one line, as an import would. */
  addUp?: boolean | undefined;
  snapshot: Snapshot;
  /** The day that terms and periods are counted by; the portal's own, as far as the snapshot tells, when absent. */
  today?: IsoDate | undefined;
  /** Folder for what is needed during the check; nothing stays in it. */
  folder: string;
  /** The jobs of imports on this machine, which may know of care that was declared since the snapshot. */
  jobs?: string | undefined;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

/** The findings of a check, which stay on the disk until it is closed. */
export interface FileCheck {
  totals: JobTotals;
  /** Lines that were added up, when that was asked for. */
  addedUp: AddedUp | undefined;
  /** The findings by code; the code with the most lines comes first. */
  groups: FindingGroup[];
  /** Gives each finding by itself, in the order of the file. */
  findings(): Iterable<CheckFinding>;
  close(): void;
}

/**
 * Checks a file of delivered care without a portal: the same lines become the same declarations as in an import, and
 * the same rules judge them, by what a snapshot knows.
 *
 * @throws WorkbookError when the file is a workbook that cannot be read.
 * @throws SheetError when it is not certain what is to be read of a workbook.
 * @throws BrokenFileError when the file is not a table of lines.
 * @throws SameMistakeError when the first thousand lines are wrong in the same way.
 * @throws FileChangedError when the file changes meanwhile.
 * @example
 * await takeSnapshot({ client, path: 'snapshot.sqlite' });
 * const check = await checkFile({ path: 'october.csv', snapshot: new Snapshot('snapshot.sqlite'), folder: 'checks' });
 * for (const { line, column, code } of check.findings()) console.error(line, column, code);
 * check.close();
 */
export async function checkFile(options: CheckOptions): Promise<FileCheck> {
  // Files that a check that was killed left are removed, since they hold care of sick people.
  removeOld(options.folder, isOwn);
  const path = join(options.folder, `${randomUUID()}.check`);
  const journal = new Journal(path, undefined, 'new');
  const close = (): void => {
    journal.close();
    removeJob(path);
  };
  try {
    const form = await stageSource(journal, options);
    await judge(journal, form, options);
    return {
      totals: countOutcomes(journal),
      addedUp: journal.facts.addedUp,
      groups: groupFindings(journal),
      findings: () => checkFindings(journal, form.mapping),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Puts every line of the file in a journal; after that the file is not read again. */
async function stageSource(journal: Journal, options: CheckOptions): Promise<FileForm> {
  // Another check of the same sheet has a copy of its own, in a folder of its own.
  const folder = join(options.folder, randomUUID() + sheetEnding);
  const source = await openSource(options, folder, options.signal);
  try {
    const { path } = source;
    const form = await formOf(declarations, { ...options, path });
    const kind = declarationsKind({ ...options, knownProviders: () => providersIn(options.snapshot) });
    const reading = await startReading(kind, { path, form });
    try {
      const file = await identifyFile(path);
      const progress = new ProgressCounter(file.bytes, options.onProgress);
      // Nothing is sent, and a small batch is judged before its memory counts as what stays.
      const staged = { ...options, path, batchSize: mostJudged };
      await stageFile(journal, { kind, form, file, options: staged, progress, reading });
    } finally {
      await reading?.stop();
    }
    return form;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A snapshot has numbers and no names, so that only a number can be compared. */
function providersIn(snapshot: Snapshot): KnownProviders {
  return {
    ofAgreement: (agreement) => snapshot.agreement(agreement)?.terms?.prepared.agreement.careProviderId,
    named: () => undefined,
  };
}

async function judge(journal: Journal, form: FileForm, options: CheckOptions): Promise<void> {
  const { snapshot, today = portalToday(snapshot.facts, Date.now()), signal } = options;
  const { portal, caller, takenAt } = snapshot.facts;
  const earlier = findEarlierImports(journal, { folder: options.jobs, portal, caller, since: takenAt });
  const destination = offlineDestination(judgeOffline(snapshot, { today }), earlier);
  const results = new OutcomeRecorder(journal, declarations, form.mapping, false);
  const tell = repeatTeller(journal, form.mapping);
  for (const { items } of readStagedBatches(journal, declarationsKind(options))) {
    signal?.throwIfAborted();
    const judged = pairWithAnswers(items, await destination.answer(items, '', signal));
    results.save(judged);
    tell(judged);
    // Ctrl+C is heard between two turns.
    await turn();
  }
  for (const { items } of readHeldBatches(journal, declarations)) {
    signal?.throwIfAborted();
    results.saveJudged(pairWithAnswers(items, await destination.answer(items, '', signal)));
    await turn();
  }
}

/** Tells as a finding what an import tells as an outcome: that the same care was handed in before. */
function repeatTeller(journal: Journal, mapping: Mapping): (judged: readonly Answered<OfflineAnswer>[]) => void {
  const note = findingWriter(journal);
  return (judged) =>
    journal.transaction(() => {
      for (const { item, answer } of judged) {
        if (answer.repeat === undefined) continue;
        const { code, severity, path, params } = answer.repeat;
        const column = columnOfPath(declarations.fieldColumns, mapping, path);
        note(item.id, { line: null, code, severity, column, params });
      }
    });
}

const sheetEnding = '.check-sheet';

function isOwn(name: string): boolean {
  return /^[0-9a-f-]{36}\.check(-lines|-journal|-sheet)?$/.test(name);
}
