import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { batchLimit } from '../../contract/limits.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { removeOld } from '../../files/remove-old.ts';
import { groupFindings, type FindingGroup } from '../job/findings.ts';
import { Job, stagedLinesOf } from '../job/job.ts';
import { countOutcomes, type JobTotals } from '../job/totals.ts';
import { declarations } from '../kinds/declarations.ts';
import type { Form } from '../kinds/kind.ts';
import { ProgressCounter, type OnProgress } from '../progress.ts';
import { identifyFile } from '../read/read-file.ts';
import { stage } from '../stage/stage.ts';
import { ResultStore } from '../submit/result-store.ts';
import type { Answered } from '../submit/send.ts';
import { stagedBatches } from '../submit/staged-batches.ts';
import { checkFindings, type CheckFinding } from './check-findings.ts';
import { EarlierImports } from './earlier-imports.ts';
import { judgeOffline } from './judge-offline.ts';
import { offlineDestination, type OfflineAnswer } from './offline-destination.ts';
import type { Snapshot } from './snapshot.ts';

export interface CheckOptions {
  /** The CSV file, and how it is read. */
  path: string;
  form: Form;
  snapshot: Snapshot;
  /** The day that terms and periods are counted by. */
  today: IsoDate;
  /** Folder for what is needed during the check; nothing stays in it. */
  folder: string;
  /** The jobs of imports on this machine. */
  jobs: string;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

/** What a check found; held on the disk until it is closed. */
export interface FileCheck {
  totals: JobTotals;
  /** By code, what happens most first. */
  groups: FindingGroup[];
  /** Each by itself, in the order of the file. */
  findings(): Iterable<CheckFinding>;
  close(): void;
}

const batchBytes = 4 * 1024 * 1024;

/**
 * Checks a file of delivered care without a portal: the same lines become the same declarations as in an import, and
 * the same rules judge them, by what a snapshot knows.
 *
 * @throws SameMistakeError when the first thousand lines are wrong in the same way.
 * @throws FileChangedError when the file changes meanwhile.
 */
export async function checkFile(options: CheckOptions): Promise<FileCheck> {
  // What a check that was killed left: it holds care of sick people.
  removeOld(options.folder);
  const path = join(options.folder, `${randomUUID()}.check`);
  const job = new Job(path, undefined, 'new');
  const close = (): void => {
    if (job.database.isOpen) job.close();
    remove(path);
  };
  try {
    await fill(job, options);
    await judge(job, options);
    const { mapping } = options.form;
    return {
      totals: countOutcomes(job),
      groups: groupFindings(job),
      findings: () => checkFindings(job, mapping),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function fill(job: Job, { path, form, onProgress, signal }: CheckOptions): Promise<void> {
  const file = await identifyFile(path);
  const progress = new ProgressCounter(file.bytes, onProgress);
  await stage(job, stagedLinesOf(job.path), {
    ...{ path, file, form, signal, kind: declarations, sendIncomplete: false },
    batch: { items: batchLimit, bytes: batchBytes },
    onProgress: progress.read.bind(progress),
  });
}

async function judge(job: Job, { form, snapshot, today, jobs, signal }: CheckOptions): Promise<void> {
  const { portal, caller, takenAt } = snapshot.facts;
  const earlier = new EarlierImports(job.database, { folder: jobs, portal, caller, since: takenAt });
  const destination = offlineDestination(judgeOffline(snapshot, { today }), earlier);
  const results = new ResultStore(job, declarations, form.mapping, false);
  const tell = repeatTeller(job);
  for (const { items } of stagedBatches(job, declarations)) {
    signal?.throwIfAborted();
    const answers = await destination.answer(items, '', signal);
    const answered = items.flatMap((item, at) => (answers[at] === undefined ? [] : [{ item, answer: answers[at] }]));
    results.save(answered);
    tell(answered);
    // Ctrl+C is heard between two turns.
    await turn();
  }
}

/** Tells as a finding what an import tells as an outcome: that the same care was handed in before. */
function repeatTeller(job: Job): (answered: readonly Answered<OfflineAnswer>[]) => void {
  const insert = job.database.prepare('INSERT INTO finding VALUES (NULL, ?, ?, ?, NULL, ?)');
  return (answered) =>
    job.transaction(() => {
      for (const { item, answer } of answered) {
        if (answer.repeat === undefined) continue;
        const { code, severity, params } = answer.repeat;
        insert.run(item.id, code, severity, JSON.stringify(params));
      }
    });
}

function remove(path: string): void {
  for (const each of [path, stagedLinesOf(path), `${path}-journal`]) rmSync(each, { force: true });
}
