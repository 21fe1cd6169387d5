import type { Job } from './job/job.ts';
import type { Progress } from '../messages/import-progress.ts';
import type { Answered } from './submit/result-store.ts';

export type { Progress };
export type OnProgress = (progress: Progress) => void;

/** Counts while the import runs, and tells who wants to know. */
export class ProgressCounter {
  readonly #bytes: number;
  readonly #tell: OnProgress;
  #state: Progress = { stage: 'reading', lines: 0, total: 0, accepted: 0, duplicate: 0, rejected: 0 };

  constructor(bytes: number, tell: OnProgress = () => {}) {
    this.#bytes = bytes;
    this.#tell = tell;
  }

  read(lines: number, bytes: number): void {
    const total = bytes === 0 ? lines : Math.round((lines * this.#bytes) / bytes);
    this.#change({ lines, total });
  }

  begin(job: Job): void {
    const { total } = job.database
      .prepare(
        `SELECT count(*) AS total FROM row JOIN declaration ON declaration.id = row.declaration
         WHERE declaration.state = 'staged' AND NOT row.wrong`,
      )
      .get() as { total: number };
    this.#change({ stage: 'sending', lines: 0, total });
  }

  answered(answers: readonly Answered[]): void {
    const counts = { accepted: 0, duplicate: 0, rejected: 0 };
    for (const { declaration, result } of answers) {
      const lines = declaration.input.lines.length;
      if (result.outcome === 'rejected' || result.outcome === 'duplicate') counts[result.outcome] += lines;
      else counts.accepted += lines;
    }
    const { lines, accepted, duplicate, rejected } = this.#state;
    this.#change({
      lines: lines + counts.accepted + counts.duplicate + counts.rejected,
      accepted: accepted + counts.accepted,
      duplicate: duplicate + counts.duplicate,
      rejected: rejected + counts.rejected,
    });
  }

  report(): void {
    this.#change({ stage: 'reporting' });
  }

  #change(change: Partial<Progress>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell(this.#state);
  }
}
