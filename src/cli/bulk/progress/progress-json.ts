import type { OnProgress, Progress } from '../../../import/options.ts';
import { LineRate } from './line-rate.ts';

const everyMilliseconds = 1000;

/** A line of JSON a second, and at each change of stage. */
export class ProgressJson {
  readonly #stderr: { write(text: string): unknown };
  readonly #rate: LineRate;
  #last: Progress | undefined;
  #told = -Infinity;

  constructor(stderr: { write(text: string): unknown }, now: () => number = () => performance.now()) {
    this.#stderr = stderr;
    this.#rate = new LineRate(now);
  }

  readonly update: OnProgress = (progress) => {
    const { now, isNewStage } = this.#rate.see(progress);
    this.#last = progress;
    if (!isNewStage && now - this.#told < everyMilliseconds) return;
    this.#told = now;
    this.#write(progress);
  };

  get isSending(): boolean {
    return this.#last?.stage === 'sending';
  }

  end(): void {
    if (this.#last !== undefined) this.#write(this.#last);
  }

  #write(progress: Progress): void {
    const { perSecond, secondsLeft } = this.#rate.of(progress);
    const line = { progress: { ...progress, linesPerSecond: perSecond, secondsLeft: secondsLeft ?? null } };
    this.#stderr.write(`${JSON.stringify(line)}\n`);
  }
}
