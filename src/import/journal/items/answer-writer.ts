import type { Journal } from '../journal.ts';
import type { Amounts } from '../outcome.ts';
import type { ItemState } from '../schema.ts';

/** The record that was made of an item, or that was there before. */
export interface AnsweredRecord {
  reference: string | null;
  id: string | null;
  totalCents: number;
  /** The cost to the budget that a dry run would lead to. */
  costCents: number | null;
}

/** Writes what an answer means for an item. What it means is decided elsewhere. */
export interface AnswerWriter {
  setState(item: number, state: ItemState, record: AnsweredRecord): void;
  /** The item is sent again, in the place of the earlier record with this number. */
  stageAgain(item: number, replaces: string | null): void;
  /** A line that was marked before stays as it is. */
  markWrong(line: number, item: number, amounts: Amounts): void;
  /** The lines of a held item that are not wrong were judged. */
  markJudged(item: number): void;
  /** Forgets what was found of the item as a whole. */
  forgetItemFindings(item: number): void;
}

export function answerWriter(journal: Journal): AnswerWriter {
  const setState = journal.prepare(
    'UPDATE item SET state = ?, reference = ?, recordId = ?, recordCents = ?, costCents = ? WHERE id = ?',
  );
  const stageAgain = journal.prepare(`UPDATE item SET state = 'staged', replaces = ? WHERE id = ?`);
  const markWrong = journal.prepare('INSERT OR IGNORE INTO wrong VALUES (?, ?, ?, ?, ?)');
  const markJudged = journal.prepare('INSERT OR IGNORE INTO judged VALUES (?)');
  const forget = journal.prepare('DELETE FROM finding WHERE item = ? AND line IS NULL');
  return {
    setState: (item, state, { reference, id, totalCents, costCents }) =>
      void setState.run(state, reference, id, totalCents, costCents, item),
    stageAgain: (item, replaces) => void stageAgain.run(replaces, item),
    markWrong: (line, item, { lines, minutes, cents }) => void markWrong.run(line, item, lines, minutes, cents),
    markJudged: (item) => void markJudged.run(item),
    forgetItemFindings: (item) => void forget.run(item),
  };
}
