import type { Finding } from '../finding.ts';
import type { Part } from '../item.ts';
import type { PartSink } from './part-pieces.ts';

/**
 * Parts of the file on their way from one thread to another: their numbers in one array, which changes hands without being
 * copied, and their texts behind each other in one text. Thousands of objects would take longer to copy than to read.
 */
export interface PackedParts {
  count: number;
  /** Values of the head columns that each part has. */
  headWidth: number;
  /** For each part the numbers, and then the length of each of its texts. */
  numbers: Float64Array<ArrayBuffer>;
  text: string;
  /** The findings of the few parts that have any, by the place of the part. */
  findings: readonly (readonly [at: number, findings: readonly Finding[]])[];
}

const LINE = 0;
const OFFSET = 1;
const LENGTH = 2;
const FLAGS = 3;
const MINUTES = 4;
const CENTS = 5;
/** From here on stand the lengths of the texts: four of the part, the original line, and those of its head. */
const TEXTS = 6;
const ownTexts = 5;

const MORE = 1;
const WRONG = 2;
const PLAIN = 4;
const HEADLESS = 8;

/** The length of a text that is not there. */
const ABSENT = -1;

const none: readonly Finding[] = [];

export class PartPacker {
  readonly #headWidth: number;
  readonly #stride: number;
  #numbers = new Float64Array(0);
  #count = 0;
  /** A text that grows by each of them would have to be made whole again before it can be sent. */
  #texts: string[] = [];
  #findings: [number, readonly Finding[]][] = [];

  constructor(headWidth: number) {
    this.#headWidth = headWidth;
    this.#stride = TEXTS + ownTexts + headWidth;
  }

  readonly add: PartSink = (part, plain, original) => {
    const { line, offset, length, more, owner, period, head, reference, content, minutes, cents, wrong } = part;
    const at = this.#count * this.#stride;
    if (at >= this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at + LINE] = line;
    numbers[at + OFFSET] = offset;
    numbers[at + LENGTH] = length;
    numbers[at + FLAGS] =
      (more ? MORE : 0) + (wrong ? WRONG : 0) + (plain ? PLAIN : 0) + (head === undefined ? HEADLESS : 0);
    numbers[at + MINUTES] = minutes;
    numbers[at + CENTS] = cents;
    this.#put(at + TEXTS, owner);
    this.#put(at + TEXTS + 1, period);
    this.#put(at + TEXTS + 2, reference);
    this.#put(at + TEXTS + 3, content);
    this.#put(at + TEXTS + 4, original);
    for (let place = 0; place < this.#headWidth; place += 1) this.#put(at + TEXTS + ownTexts + place, head?.[place]);
    if (part.findings.length > 0) this.#findings.push([this.#count, part.findings]);
    this.#count += 1;
  };

  /** Gives what was added since the last time. */
  take(): PackedParts {
    const packed = {
      count: this.#count,
      headWidth: this.#headWidth,
      numbers: this.#numbers.slice(0, this.#count * this.#stride),
      text: this.#texts.join(''),
      findings: this.#findings,
    };
    this.#count = 0;
    this.#texts = [];
    this.#findings = [];
    return packed;
  }

  #put(at: number, text: string | undefined): void {
    this.#numbers[at] = text === undefined ? ABSENT : text.length;
    if (text !== undefined && text !== '') this.#texts.push(text);
  }

  #grow(): void {
    const larger = new Float64Array(Math.max(this.#numbers.length * 2, 1024 * this.#stride));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

/** Hands over what was packed, in the order in which it was. */
export function unpackParts({ count, headWidth, numbers, text, findings }: PackedParts, take: PartSink): void {
  const stride = TEXTS + ownTexts + headWidth;
  const emptyHead: readonly undefined[] = Array.from({ length: headWidth }, () => undefined);
  let read = 0;
  const next = (at: number): string | undefined => {
    const length = numbers[at] ?? ABSENT;
    if (length === ABSENT) return undefined;
    read += length;
    return text.slice(read - length, read);
  };
  const headAt = (at: number): Part['head'] => {
    let head: (string | undefined)[] | undefined;
    for (let place = 0; place < headWidth; place += 1) {
      const value = next(at + place);
      if (value !== undefined) (head ??= [...emptyHead])[place] = value;
    }
    return head ?? emptyHead;
  };
  let found = 0;
  for (let place = 0; place < count; place += 1) {
    const at = place * stride;
    const flags = numbers[at + FLAGS] ?? 0;
    const own = findings[found]?.[0] === place ? findings[found++]?.[1] : undefined;
    const owner = next(at + TEXTS);
    const period = next(at + TEXTS + 1);
    const reference = next(at + TEXTS + 2);
    const content = next(at + TEXTS + 3);
    const original = next(at + TEXTS + 4);
    const part: Part = {
      line: numbers[at + LINE] ?? 0,
      offset: numbers[at + OFFSET] ?? 0,
      length: numbers[at + LENGTH] ?? 0,
      more: (flags & MORE) !== 0,
      owner,
      period,
      head: (flags & HEADLESS) === 0 ? headAt(at + TEXTS + ownTexts) : undefined,
      reference,
      content,
      minutes: numbers[at + MINUTES] ?? 0,
      cents: numbers[at + CENTS] ?? 0,
      wrong: (flags & WRONG) !== 0,
      findings: own ?? none,
    };
    take(part, (flags & PLAIN) !== 0, original);
  }
}
