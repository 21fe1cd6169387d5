import type { OnProgress, Progress } from '../options.ts';
import type { Answered } from '../send/send.ts';

/** Counts while the import runs, and tells the listener. */
export class ProgressCounter {
  readonly #bytes: number;
  readonly #tell: OnProgress;
  #state: Progress = { stage: 'reading', lines: 0, total: 0, accepted: 0, duplicate: 0, rejected: 0 };

  constructor(bytes: number, tell: OnProgress = () => {}) {
    this.#bytes = bytes;
    this.#tell = tell;
  }

  countRead(lines: number, bytes: number): void {
    const total = bytes === 0 ? lines : Math.round((lines * this.#bytes) / bytes);
    this.#change({ lines, total });
  }

  /** A part may have been sent while the file was read; that nothing is left then tells nothing. */
  beginSending(total: number): void {
    if (total === 0 && this.#state.stage === 'sending') return;
    this.#change({ stage: 'sending', lines: 0, total });
  }

  countAnswers(answers: readonly Answered[]): void {
    const counts = { accepted: 0, duplicate: 0, rejected: 0 };
    for (const { item, answer } of answers) {
      const outcome = answer.outcome === 'rejected' || answer.outcome === 'duplicate' ? answer.outcome : 'accepted';
      counts[outcome] += item.lineCount;
    }
    const { stage, lines, accepted, duplicate, rejected } = this.#state;
    this.#change({
      // While the file is read these are the lines that were read.
      ...(stage === 'sending' && { lines: lines + counts.accepted + counts.duplicate + counts.rejected }),
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
