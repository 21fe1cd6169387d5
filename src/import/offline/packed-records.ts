import { hashOf, larger } from '../stage/packed-numbers.ts';

const blockBytes = 1024 * 1024;
const none = -1;

/**
 * Keeps values as text in large blocks, and finds them by their keys: of objects with texts of their own, hundreds of thousands
 * would take many times the memory. A key leads to a place; whoever asks knows its own values among those of that place.
 */
export class PackedRecords<Value> {
  #blocks: Buffer[] = [];
  #used = blockBytes;
  /** Of each record the block, where it begins in it and its length. */
  #places = new Uint32Array(3 * 1024);
  #count = 0;
  /** Of each place the newest of its entries; of each entry its hash, its record, and the entry before it. */
  #newest = new Int32Array(1024).fill(none);
  #entries = new Int32Array(3 * 1024);
  #entryCount = 0;

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(keys: readonly string[], value: Value): void {
    const record = this.#keep(JSON.stringify(value));
    for (const key of keys) this.#enter(hashOf(key), record);
  }

  /** Finds the values with a key, the newest first. */
  *find(key: string, isIt: (value: Value) => boolean): Generator<Value, void> {
    const hash = hashOf(key);
    let entry = this.#newest[hash & (this.#newest.length - 1)] ?? none;
    while (entry !== none) {
      if (this.#entries[3 * entry] === hash) {
        const value = this.#valueOf(this.#entries[3 * entry + 1] ?? 0);
        if (isIt(value)) yield value;
      }
      entry = this.#entries[3 * entry + 2] ?? none;
    }
  }

  #keep(text: string): number {
    const length = Buffer.byteLength(text);
    if (this.#used + length > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(length, blockBytes)));
      this.#used = 0;
    }
    this.#blocks.at(-1)?.write(text, this.#used);
    const at = 3 * this.#count;
    if (at === this.#places.length) this.#places = larger(this.#places, new Uint32Array(2 * at));
    this.#places.set([this.#blocks.length - 1, this.#used, length], at);
    this.#used += length;
    return this.#count++;
  }

  #enter(hash: number, record: number): void {
    if (this.#entryCount === this.#newest.length) this.#grow();
    const at = 3 * this.#entryCount;
    if (at === this.#entries.length) this.#entries = larger(this.#entries, new Int32Array(2 * at));
    this.#entries.set([hash, record], at);
    this.#link(this.#entryCount++);
  }

  #link(entry: number): void {
    const place = (this.#entries[3 * entry] ?? 0) & (this.#newest.length - 1);
    this.#entries[3 * entry + 2] = this.#newest[place] ?? none;
    this.#newest[place] = entry;
  }

  #grow(): void {
    this.#newest = new Int32Array(2 * this.#newest.length).fill(none);
    for (let entry = 0; entry < this.#entryCount; entry += 1) this.#link(entry);
  }

  #valueOf(record: number): Value {
    const [block = 0, start = 0, length = 0] = this.#places.subarray(3 * record, 3 * record + 3);
    return JSON.parse(this.#blocks[block]?.toString('utf8', start, start + length) ?? 'null') as Value;
  }
}
