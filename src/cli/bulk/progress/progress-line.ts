import type { OnProgress, Progress } from '../../../import/options.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import { LineRate } from './line-rate.ts';
import { harmless } from '../../terminal/harmless.ts';

const redrawMilliseconds = 100;
// Without a terminal somebody reads a log: then a line now and then is enough.
const heartbeatMilliseconds = 30_000;

export interface ProgressSink {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Tells on standard error how far an import is: one line that changes, or one now and then without a terminal. */
export class ProgressLine {
  readonly #stderr: ProgressSink;
  readonly #say: CliTexts['notices']['import']['progress'];
  readonly #rate: LineRate;
  #stage: Progress['stage'] | undefined;
  #told: number;
  #drawn = false;

  constructor(stderr: ProgressSink, cli: CliTexts, now: () => number = () => performance.now()) {
    this.#stderr = stderr;
    this.#say = cli.notices.import.progress;
    this.#rate = new LineRate(now);
    this.#told = now();
  }

  readonly update: OnProgress = (progress) => {
    const { now } = this.#rate.see(progress);
    this.#stage = progress.stage;
    const every = this.#stderr.isTTY === true ? redrawMilliseconds : heartbeatMilliseconds;
    if (now - this.#told < every) return;
    this.#told = now;
    const { perSecond, secondsLeft } = this.#rate.of(progress);
    this.#write(this.#say(progress, perSecond, secondsLeft));
  };

  /** Something may have been declared. */
  get isSending(): boolean {
    return this.#stage === 'sending';
  }

  end(): void {
    if (this.#drawn) this.#stderr.write('\r\u001b[2K');
    this.#drawn = false;
  }

  #write(text: string): void {
    if (this.#stderr.isTTY !== true) this.#stderr.write(`${harmless(text)}\n`);
    else {
      const width = (this.#stderr.columns ?? 80) - 1;
      this.#stderr.write(`\r\u001b[2K${harmless(text).slice(0, width)}`);
      this.#drawn = true;
    }
  }
}
