import { batchLineLimit } from '../../contract/limits.ts';
import { detach } from '../cells/detach.ts';
import type { PlannedItem } from '../journal/items/planned-items.ts';
import { bucketOf, type ItemState } from '../journal/schema.ts';
import type { Kind } from '../kind.ts';
import type { Part } from '../item.ts';
import { hashOf, larger } from './packed-numbers.ts';
import { PackedTexts } from './packed-texts.ts';

/** The most that one request may hold. */
export interface BatchLimits {
  items: number;
  bytes: number;
}

interface Sums {
  lines: number;
  minutes: number;
  cents: number;
  bytes: number;
  good: number;
  wrong: number;
}
const LINES = 0;
const MINUTES = 1;
const CENTS = 2;
const BYTES = 3;
const GOOD = 4;
const WRONG = 5;
const sumsWidth = 6;
/** Items for which there is room at first. */
const firstCapacity = 1024;

/**
 * The items of a file while it is read. Only the values that all lines of an item share are kept in memory, in a few
 * large arrays of numbers.
 */
export class Items {
  readonly #kind: Kind;
  readonly #texts = new PackedTexts();
  /** Of each item: the place of its owner, its period, its first line, and the place of each of its head values. */
  #owners = new Uint32Array(firstCapacity);
  #periods = new Uint32Array(firstCapacity);
  #firstLines = new Uint32Array(firstCapacity);
  readonly #heads: Uint32Array[];
  #hasHead = new Uint8Array(firstCapacity);
  /**
   * The item that followed each item when it was last seen: an export goes through the same agreements day after day.
   */
  #followers = new Uint32Array(firstCapacity + 1);
  #sums = new Float64Array(firstCapacity * sumsWidth);
  /** The items by owner and period: where the hash of both leads, or at the next free slot. */
  #slots = new Uint32Array(2 * firstCapacity);
  #count = 0;
  #last = 0;
  #whole = 0;
  /** A file has few periods. */
  readonly #periodNames: string[] = [];
  readonly #periodNumbers = new Map<string, number>();
  /** Agreements with a line of which the month is unknown: any of their declarations may miss it. */
  readonly #incomplete = new Map<string, number[]>();

  constructor(kind: Kind) {
    this.#kind = kind;
    this.#heads = kind.headColumns.map(() => new Uint32Array(firstCapacity));
  }

  /** Finds the number of the item that a line belongs to, from 1; 0 when the line does not tell. */
  of({ line, owner, period, head }: Part): number {
    if (owner === undefined) return 0;
    if (period === undefined) {
      this.#addUnplaced(owner, line);
      return 0;
    }
    const number = this.#numberOf(period);
    const id = this.#followerOf(owner, number) ?? this.#find(owner, number) ?? this.#open(owner, number, line);
    this.#followers[this.#last] = id;
    this.#last = id;
    if (head !== undefined && this.#hasHead[id - 1] !== 1) this.#keepHead(id, head);
    return id;
  }

  /** Finds the places of the head columns in which a line differs from the first line on which they could be read. */
  findDiffering(id: number, head: Part['head']): readonly number[] {
    if (head === undefined) return none;
    let differing = none;
    for (let place = 0; place < this.#heads.length; place += 1)
      if (!this.#isHead(this.#heads[place]?.[id - 1] ?? 0, head[place])) differing = [...differing, place];
    return differing;
  }

  add(id: number, { minutes, cents, content }: Part, lines: number, wrong: boolean): void {
    const sums = this.#sums;
    const at = (id - 1) * sumsWidth;
    sums[at + LINES] = (sums[at + LINES] ?? 0) + lines;
    sums[at + MINUTES] = (sums[at + MINUTES] ?? 0) + minutes;
    sums[at + CENTS] = (sums[at + CENTS] ?? 0) + cents;
    sums[at + BYTES] = (sums[at + BYTES] ?? 0) + (content?.length ?? 0);
    const kind = at + (wrong ? WRONG : GOOD);
    sums[kind] = (sums[kind] ?? 0) + 1;
  }

  get count(): number {
    return this.#count;
  }

  /** The items before the first one of the owner of the last line: all their lines are there when those of an owner stand together. */
  get whole(): number {
    return this.#whole;
  }

  /**
   * Gives the items after those that it gave before, when all their lines are there: which of them are to be sent, and
   * which are sent together.
   */
  *plan(plan: BatchPlan, sendIncomplete: boolean, until = this.count): Generator<PlannedItem, void> {
    for (let id = plan.items + 1; id <= until; id += 1) {
      const owner = this.#texts.at(this.#owners[id - 1] ?? 0) ?? '';
      const { lines, minutes, cents, ...sums } = this.#sumsOf(id);
      const state = this.#stateOf(owner, sums, sendIncomplete);
      yield {
        id,
        owner,
        period: this.#periodNames[this.#periods[id - 1] ?? 0] ?? '',
        head: this.#heads.map((places) => this.#texts.at(places[id - 1] ?? 0) ?? null),
        firstLine: this.#firstLines[id - 1] ?? 0,
        lines,
        minutes,
        cents,
        batch: state === 'staged' ? plan.batchOf(id, { lines, bytes: sums.bytes }) : null,
        state,
      };
      plan.items = id;
    }
  }

  /** Finds the items with more lines than an item may have. */
  *overfull(): Generator<Overfull, void> {
    for (let id = 1; id <= this.#count; id += 1) {
      const lines = this.#sums[(id - 1) * sumsWidth + GOOD] ?? 0;
      if (lines > this.#kind.lineLimit) yield { id, lines };
    }
  }

  /** Gives the lines that tell whose they are, but not to which item they belong; of each owner the first. */
  *unplaced(): Generator<{ owner: string; line: number }, void> {
    for (const [owner, lines] of this.#incomplete) for (const line of lines) yield { owner, line };
  }

  #addUnplaced(owner: string, line: number): void {
    const lines = this.#incomplete.get(owner);
    if (lines === undefined) this.#incomplete.set(detach(owner), [line]);
    else if (lines.length < mostUnplaced) lines.push(line);
  }

  #numberOf(period: string): number {
    let number = this.#periodNumbers.get(period);
    if (number === undefined) {
      const kept = detach(period);
      number = this.#periodNames.push(kept) - 1;
      this.#periodNumbers.set(kept, number);
    }
    return number;
  }

  #is(id: number, owner: string, period: number): boolean {
    return id > 0 && this.#periods[id - 1] === period && this.#texts.is(this.#owners[id - 1] ?? 0, owner);
  }

  #isHead(place: number, value: string | undefined): boolean {
    return value === undefined ? place === 0 : this.#texts.is(place, value);
  }

  /** Tries the likely item first: comparing costs a fraction of looking an item up among hundreds of thousands. */
  #followerOf(owner: string, period: number): number | undefined {
    const likely = this.#followers[this.#last] ?? 0;
    if (this.#is(likely, owner, period)) return likely;
    return this.#is(this.#last, owner, period) ? this.#last : undefined;
  }

  #find(owner: string, period: number): number | undefined {
    const mask = this.#slots.length - 1;
    let slot = hashOf(owner, period) & mask;
    for (;;) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return undefined;
      if (this.#is(id, owner, period)) return id;
      slot = (slot + 1) & mask;
    }
  }

  #open(owner: string, period: number, line: number): number {
    const isSame = this.#count > 0 && this.#texts.is(this.#owners[this.#count - 1] ?? 0, owner);
    if (!isSame) this.#whole = this.#count;
    if (this.#count === this.#owners.length) this.#grow();
    const at = this.#count;
    this.#owners[at] = isSame ? (this.#owners[at - 1] ?? 0) : this.#texts.keep(owner);
    this.#periods[at] = period;
    this.#firstLines[at] = line;
    this.#count += 1;
    this.#enter(this.#count, owner);
    return this.#count;
  }

  #enter(id: number, owner: string): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(owner, this.#periods[id - 1] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  /** Values that are those of the item before are kept once: all invoices of a file mostly have one date. */
  #keepHead(id: number, head: readonly (string | undefined)[]): void {
    this.#hasHead[id - 1] = 1;
    this.#heads.forEach((places, at) => {
      const value = head[at];
      if (value === undefined) return;
      const before = places[id - 2] ?? 0;
      places[id - 1] = this.#texts.is(before, value) ? before : this.#texts.keep(value);
    });
  }

  #grow(): void {
    const capacity = 2 * this.#owners.length;
    this.#owners = larger(this.#owners, new Uint32Array(capacity));
    this.#periods = larger(this.#periods, new Uint32Array(capacity));
    this.#firstLines = larger(this.#firstLines, new Uint32Array(capacity));
    this.#hasHead = larger(this.#hasHead, new Uint8Array(capacity));
    this.#followers = larger(this.#followers, new Uint32Array(capacity + 1));
    this.#sums = larger(this.#sums, new Float64Array(capacity * sumsWidth));
    this.#heads.forEach((places, at) => (this.#heads[at] = larger(places, new Uint32Array(capacity))));
    this.#slots = new Uint32Array(2 * capacity);
    for (let id = 1; id <= this.#count; id += 1) this.#enter(id, this.#texts.at(this.#owners[id - 1] ?? 0) ?? '');
  }

  #sumsOf(id: number): Sums {
    const at = (id - 1) * sumsWidth;
    const [lines = 0, minutes = 0, cents = 0, bytes = 0, good = 0, wrong = 0] = this.#sums.subarray(at, at + sumsWidth);
    return { lines, minutes, cents, bytes, good, wrong };
  }

  #stateOf(owner: string, { good, wrong }: Pick<Sums, 'good' | 'wrong'>, sendIncomplete: boolean): ItemState {
    // The portal would reject it too, unless the request were too large to be read.
    if (good > this.#kind.lineLimit) return 'rejected';
    if (good === 0) return 'held';
    if (sendIncomplete) return 'staged';
    return wrong > 0 || this.#incomplete.has(owner) ? 'held' : 'staged';
  }
}

// So many are named to who waits for them.
const mostUnplaced = 10;

const none: readonly number[] = [];

/** An item with more lines than an item may have. */
export interface Overfull {
  id: number;
  lines: number;
}

/**
 * Cuts the items of a file into requests. The requests are the same in every run, since the key of a request follows
 * from what is in it.
 */
export class BatchPlan {
  /** The items that have a place already. */
  items = 0;
  readonly #limits: BatchLimits;
  #batch = 0;
  #bucket = 0;
  #inBatch = 0;
  #bytes = 0;
  #lines = 0;

  constructor(limits: BatchLimits) {
    this.#limits = limits;
  }

  batchOf(id: number, { lines, bytes }: { lines: number; bytes: number }): number {
    const bucket = bucketOf(id);
    const isFull =
      this.#inBatch >= this.#limits.items ||
      this.#bytes + bytes > this.#limits.bytes ||
      this.#lines + lines > batchLineLimit;
    if (bucket !== this.#bucket || (this.#inBatch > 0 && isFull)) {
      this.#batch += 1;
      this.#bucket = bucket;
      this.#inBatch = 0;
      this.#bytes = 0;
      this.#lines = 0;
    }
    this.#inBatch += 1;
    this.#bytes += bytes;
    this.#lines += lines;
    return this.#batch;
  }
}
