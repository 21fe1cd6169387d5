import type { ImportTexts } from '../../messages/import-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import { findingText } from './finding-text.ts';
import { errorReader } from '../journal/findings/find-errors.ts';
import { waitingForReader } from '../journal/items/waiting-for.ts';
import { countItems, readItemStates } from '../journal/items/item-states.ts';
import type { Journal } from '../journal/journal.ts';
import { linePieces, type LineEntry } from '../journal/lines/line-index.ts';
import { originalLineReader } from '../journal/lines/original-lines.ts';
import { wrongLineReader } from '../journal/lines/wrong-lines.ts';
import { itemStates } from '../journal/schema.ts';
import { outcomeOf, type Outcome } from '../journal/outcome.ts';

/** A line of the file with what became of it. */
export interface ResultLine {
  entry: LineEntry;
  outcome: Outcome;
}

/** The outcome of each item, in two arrays of numbers: there may be hundreds of thousands. */
export class ItemOutcomes {
  readonly #states: Uint8Array;
  /** Numbers of records, which all have the same letter; 0 for none. */
  readonly #numbers: Float64Array;
  #letter = '';

  constructor(journal: Journal) {
    const count = countItems(journal);
    this.#states = new Uint8Array(count + 1);
    this.#numbers = new Float64Array(count + 1);
    for (const some of readItemStates(journal)) {
      for (const { id, state, recordId } of some) {
        this.#states[id] = itemStates.indexOf(state);
        if (recordId !== null) this.#keep(id, recordId);
      }
    }
  }

  outcomeOf(item: number): Outcome {
    return item === 0 ? 'rejected' : outcomeOf(itemStates[this.#states[item] ?? 0] ?? 'staged');
  }

  recordOf(item: number): string {
    const number = this.#numbers[item] ?? 0;
    return number === 0 ? '' : this.#letter + String(number).padStart(leastDigits, '0');
  }

  #keep(item: number, recordId: string): void {
    this.#letter = recordId.charAt(0);
    this.#numbers[item] = Number(recordId.slice(1));
  }
}

// As a record is numbered: a letter and at least seven digits.
const leastDigits = 7;

/** The lines of the file in its order, a piece at a time. */
export function* resultLines(journal: Journal, ends: ItemOutcomes): Generator<ResultLine[], void> {
  const wrongBetween = wrongLineReader(journal);
  for (const { entries } of linePieces(journal)) {
    const wrong = wrongBetween(entries[0]?.line ?? 0, entries.at(-1)?.line ?? 0);
    yield entries.map((entry) => ({
      entry,
      outcome: wrong.size > 0 && wrong.has(`${entry.line} ${entry.item}`) ? 'rejected' : ends.outcomeOf(entry.item),
    }));
  }
}

/** Code, column and text of what is wrong with a line. */
export function reasonReader(
  journal: Journal,
  { texts, importTexts }: { texts: Texts; importTexts: ImportTexts },
): (line: ResultLine) => [code: string, column: string, text: string] {
  const errors = errorReader(journal);
  const waitingFor = waitingForReader(journal);
  const originalOf = originalLineReader(journal);
  // The file names each line by its first number, so that it can be found in the column beside it.
  const waitsFor = (item: number): number[] => waitingFor(item).map((line) => originalOf(line) ?? line);
  const join = (cells: readonly (string | null)[]): string =>
    [...new Set(cells.filter((each) => each !== null))].join(' | ');
  return ({ entry, outcome }) => {
    const own = errors.ofLine(entry.line);
    const whole = entry.item === 0 || outcome === 'held' ? [] : errors.ofItem(entry.item);
    const found = [...own, ...whole];
    const said = found.map((finding) => findingText(finding, texts, importTexts));
    return [
      join(found.map(({ code }) => code)),
      join(found.map(({ column }) => column)),
      found.length > 0 ? join(said) : importTexts.reasonOf(outcome, outcome === 'held' ? waitsFor(entry.item) : []),
    ];
  };
}
