/** A set of numbers above zero, in one array: of objects or texts, hundreds of thousands would take ten times the memory. */
export class NumberSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** Adds a number; false when it is there already. */
  add(value: number): boolean {
    const at = this.#placeOf(value);
    if (this.#slots[at] === value) return false;
    this.#slots[at] = value;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #placeOf(value: number): number {
    const mask = this.#slots.length - 1;
    let at = Math.imul(value, 0x9e3779b1) & mask;
    while (this.#slots[at] !== 0 && this.#slots[at] !== value) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    for (const value of before) if (value !== 0) this.#slots[this.#placeOf(value)] = value;
  }
}
