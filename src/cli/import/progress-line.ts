import type { OnProgress, Progress } from '../../import/progress.ts';
import type { CliTexts } from '../../messages/nl/cli.ts';
import type { Surroundings } from '../surroundings.ts';

const redrawMilliseconds = 100;
// Without a terminal somebody reads a log: then a line now and then is enough.
const heartbeatMilliseconds = 30_000;

/** Tells on standard error how far an import is: one line that changes, or one now and then without a terminal. */
export class ProgressLine {
  readonly #stderr: Surroundings['stderr'];
  readonly #say: CliTexts['notices']['import']['progress'];
  readonly #now: () => number;
  #stage: Progress['stage'] | undefined;
  #stageStart = 0;
  #told: number;
  #drawn = false;

  constructor(stderr: Surroundings['stderr'], cli: CliTexts, now: () => number = () => performance.now()) {
    this.#stderr = stderr;
    this.#say = cli.notices.import.progress;
    this.#now = now;
    this.#told = now();
  }

  readonly update: OnProgress = (progress) => {
    const now = this.#now();
    if (progress.stage !== this.#stage) [this.#stage, this.#stageStart] = [progress.stage, now];
    const every = this.#stderr.isTTY === true ? redrawMilliseconds : heartbeatMilliseconds;
    if (now - this.#told < every) return;
    this.#told = now;
    const seconds = (now - this.#stageStart) / 1000;
    const perSecond = seconds > 0 ? Math.round(progress.lines / seconds) : 0;
    const secondsLeft = perSecond > 0 ? Math.ceil(Math.max(0, progress.total - progress.lines) / perSecond) : undefined;
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
    if (this.#stderr.isTTY !== true) this.#stderr.write(`${text}\n`);
    else {
      const width = (this.#stderr.columns ?? 80) - 1;
      this.#stderr.write(`\r\u001b[2K${text.slice(0, width)}`);
      this.#drawn = true;
    }
  }
}
