import { batchLineLimit } from '../../contract/limits.ts';
import { detach } from '../cells/detach.ts';
import type { PlannedItem } from '../journal/items/planned-items.ts';
import { bucketOf, type ItemState } from '../journal/schema.ts';
import type { Kind } from '../kind.ts';
import type { Part } from '../item.ts';

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

/**
 * The items of a file while it is read. Only the values that all lines of an item share are kept in memory, in a few
 * large arrays.
 */
export class Items {
  readonly #kind: Kind;
  /** The numbers of the items by period, of which a file has few, and then by owner. */
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #owners: string[] = [];
  readonly #periods: string[] = [];
  /**
   * The item that followed each item when it was last seen: an export goes through the same agreements day after day.
   */
  readonly #followers: number[] = [0];
  #last = 0;
  #whole = 0;
  readonly #firstLines: number[] = [];
  readonly #heads: (string | null | undefined)[][];
  readonly #hasHead: boolean[] = [];
  #sums = new Float64Array(1024 * sumsWidth);
  /** Agreements with a line of which the month is unknown: any of their declarations may miss it. */
  readonly #incomplete = new Map<string, number[]>();

  constructor(kind: Kind) {
    this.#kind = kind;
    this.#heads = kind.headColumns.map(() => []);
  }

  /** Finds the number of the item that a line belongs to, from 1; 0 when the line does not tell. */
  of({ line, owner, period, head }: Part): number {
    if (owner === undefined) return 0;
    if (period === undefined) {
      this.#addUnplaced(owner, line);
      return 0;
    }
    const id = this.#followerOf(owner, period) ?? this.#ids.get(period)?.get(owner) ?? this.#open(owner, period, line);
    this.#followers[this.#last] = id;
    this.#last = id;
    if (head !== undefined && this.#hasHead[id - 1] !== true) this.#keepHead(id, head);
    return id;
  }

  /** Finds the places of the head columns in which a line differs from the first line on which they could be read. */
  findDiffering(id: number, head: Part['head']): readonly number[] {
    if (head === undefined) return none;
    let differing = none;
    for (let place = 0; place < this.#heads.length; place += 1)
      if ((this.#heads[place]?.[id - 1] ?? undefined) !== head[place]) differing = [...differing, place];
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
    return this.#owners.length;
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
      const owner = this.#owners[id - 1] ?? '';
      const { lines, minutes, cents, ...sums } = this.#sumsOf(id);
      const state = this.#stateOf(owner, sums, sendIncomplete);
      yield {
        id,
        owner,
        period: this.#periods[id - 1] ?? '',
        head: this.#heads.map((values) => values[id - 1] ?? null),
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
    for (let id = 1; id <= this.#owners.length; id += 1) {
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

  /** Tries the likely item first: comparing costs a fraction of looking an item up among hundreds of thousands. */
  #followerOf(owner: string, period: string): number | undefined {
    const likely = this.#followers[this.#last] ?? 0;
    if (this.#owners[likely - 1] === owner && this.#periods[likely - 1] === period) return likely;
    const same = this.#last;
    return this.#owners[same - 1] === owner && this.#periods[same - 1] === period ? same : undefined;
  }

  #open(owner: string, period: string, line: number): number {
    const kept = {
      owner: detach(owner),
      period: this.#periods.at(-1) === period ? (this.#periods.at(-1) ?? '') : detach(period),
    };
    if (this.#owners.at(-1) !== owner) this.#whole = this.#owners.length;
    const id = this.#owners.push(kept.owner);
    this.#periods.push(kept.period);
    this.#followers.push(0);
    let owners = this.#ids.get(period);
    if (owners === undefined) this.#ids.set(kept.period, (owners = new Map<string, number>()));
    owners.set(kept.owner, id);
    this.#firstLines.push(line);
    this.#hasHead.push(false);
    if (id * sumsWidth > this.#sums.length) this.#grow();
    for (const values of this.#heads) values.push(undefined);
    return id;
  }

  #keepHead(id: number, head: readonly (string | undefined)[]): void {
    this.#hasHead[id - 1] = true;
    this.#heads.forEach((values, place) => {
      const value = head[place];
      values[id - 1] = value === undefined ? undefined : detach(value);
    });
  }

  #grow(): void {
    const larger = new Float64Array(this.#sums.length * 2);
    larger.set(this.#sums);
    this.#sums = larger;
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
