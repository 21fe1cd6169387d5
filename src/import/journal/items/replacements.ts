import type { CareAmounts } from '../../../domain/declaration/care-amounts.ts';
import type { Journal } from '../journal.ts';

/**
 * How far it is. It is `proposed` when it was only counted, `begun` when the earlier record is being withdrawn, `done`
 * when the new one stands. When the new one was refused, the earlier care was declared again (`undone`), or that was
 * refused as well (`lost`).
 */
export type ReplacementState = 'proposed' | 'begun' | 'done' | 'undone' | 'lost';

/** What was declared before, and what is declared in its place. */
export interface ReplacedAmounts {
  linesBefore: number;
  /** Working time as the portal counts it: a day part is four hours, a full day none. */
  minutesBefore: number;
  /** The care in the units in which it was declared. */
  careBefore: CareAmounts;
  centsBefore: number;
  linesAfter: number;
  minutesAfter: number;
  careAfter: CareAmounts;
  centsAfter: number;
}

/** An earlier record that an item takes the place of. */
export interface ItemReplacement extends ReplacedAmounts {
  /** The number of the earlier record. */
  recordId: string;
  /** The earlier lines are declared again together with those of the file. */
  joins: boolean;
  state: ReplacementState;
}

/** The same, with what both records are for. */
export interface Replacement extends ItemReplacement {
  agreementId: string;
  month: string;
}

/** Keeps which earlier records are replaced. */
export interface Replacements {
  find(item: number): ItemReplacement | undefined;
  /** What is written here outlives a power cut, except a proposal, which is counted again. */
  keep(item: number, replacement: ItemReplacement): void;
  setState(item: number, state: ReplacementState): void;
  forget(item: number): void;
}

interface Packed {
  joins: number;
  careBefore: string;
  careAfter: string;
}
type Row = Omit<ItemReplacement, keyof Packed> & Packed;

export function replacementsIn(journal: Journal): Replacements {
  const find = journal.prepare<Row>('SELECT * FROM replacement WHERE item = ?');
  const keep = journal.prepare('INSERT OR REPLACE INTO replacement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const setState = journal.prepare('UPDATE replacement SET state = ? WHERE item = ?');
  const forget = journal.prepare('DELETE FROM replacement WHERE item = ?');
  return {
    find(item) {
      const row = find.get(item);
      return row && toReplacement(row);
    },
    keep(item, { recordId, joins, state, ...amounts }) {
      const { linesBefore, minutesBefore, careBefore, centsBefore } = amounts;
      const { linesAfter, minutesAfter, careAfter, centsAfter } = amounts;
      const before = [linesBefore, minutesBefore, JSON.stringify(careBefore), centsBefore];
      const after = [linesAfter, minutesAfter, JSON.stringify(careAfter), centsAfter];
      const write = (): unknown => keep.run(item, recordId, joins ? 1 : 0, state, ...before, ...after);
      if (state === 'proposed') write();
      else journal.durably(write);
    },
    setState: (item, state) => void setState.run(state, item),
    forget: (item) => void forget.run(item),
  };
}

/** Reads all replacements, in the order of the file. */
export function readReplacements(journal: Journal): Replacement[] {
  return journal
    .prepare<Row & Pick<Replacement, 'agreementId' | 'month'>>(
      `SELECT owner AS agreementId, period AS month, replacement.recordId, joins, replacement.state, linesBefore,
         minutesBefore, careBefore, centsBefore, linesAfter, minutesAfter, careAfter, centsAfter
       FROM replacement JOIN item ON item.id = replacement.item ORDER BY item.firstLine`,
    )
    .all()
    .map(toReplacement);
}

function toReplacement<From extends Row>(row: From): Omit<From, keyof Packed> & Pick<ItemReplacement, keyof Packed> {
  const { joins, careBefore, careAfter, ...rest } = row;
  const amountsOf = (packed: string): CareAmounts => JSON.parse(packed) as CareAmounts;
  return { ...rest, joins: joins === 1, careBefore: amountsOf(careBefore), careAfter: amountsOf(careAfter) };
}
