/** A queue that lets one at a time in, in the order in which they came. */
export class ConnectionQueue {
  #taken = false;
  readonly #waiting: (() => void)[] = [];

  get isTaken(): boolean {
    return this.#taken;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  async take(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
  }

  /** Hands the turn over without letting anyone slip in between. */
  give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }
}
