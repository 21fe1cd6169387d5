/**
 * What several calls look up in the same moment is looked up once: they came together, so that none of them could expect to
 * find what another is about to change. What was found holds until the event loop has gone round, or a call is done.
 */
export class SameMoment {
  readonly #found = new Map<string, Promise<unknown>>();

  look<Found>(what: string, find: () => Promise<Found>): Promise<Found> {
    const known = this.#found.get(what);
    if (known !== undefined) return known as Promise<Found>;
    if (this.#found.size === 0) setImmediate(() => this.end());
    const found = find();
    this.#found.set(what, found);
    return found;
  }

  end(): void {
    this.#found.clear();
  }
}
