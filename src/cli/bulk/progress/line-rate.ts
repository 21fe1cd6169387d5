import type { Progress } from '../../../import/options.ts';

/** The line rate is the speed of an import, by stage. */
export class LineRate {
  readonly #now: () => number;
  #stage: Progress['stage'] | undefined;
  #start = 0;
  #linesBefore = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  see({ stage, lines }: Progress): { now: number; isNewStage: boolean } {
    const now = this.#now();
    const isNewStage = stage !== this.#stage;
    if (isNewStage) [this.#stage, this.#start, this.#linesBefore] = [stage, now, stage === 'reporting' ? lines : 0];
    return { now, isNewStage };
  }

  of({ lines, total }: Progress): { perSecond: number; secondsLeft: number | undefined } {
    const seconds = (this.#now() - this.#start) / 1000;
    const perSecond = seconds > 0 ? Math.round((lines - this.#linesBefore) / seconds) : 0;
    return { perSecond, secondsLeft: perSecond > 0 ? Math.ceil(Math.max(0, total - lines) / perSecond) : undefined };
  }
}
