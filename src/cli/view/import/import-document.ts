import type { PayCents } from '../../../contract/types.ts';
import type { AwardEffect } from '../../../import/amendments/award-effects.ts';
import type { BudgetEffect } from '../../../import/declarations/effects.ts';
import type { AddedUp } from '../../../import/journal/added-up.ts';
import type { Replacement } from '../../../import/journal/items/replacements.ts';
import type { Dialect } from '../../../import/file/dialect.ts';
import type { Outcome, Totals } from '../../../import/journal/outcome.ts';
import type { TotalDifference } from '../../../import/run/control-totals.ts';
import type { Stopped } from '../../../import/run/stop.ts';
import type { ImportKindName } from '../../../messages/import-kinds.ts';

/** The document tells what became of an import: `-o json` prints it, and people see a view of it. */
export interface ImportDocument {
  kind: ImportKindName;
  job: string;
  file: string;
  dryRun: boolean;
  /** The import is not complete when it was stopped: the same command goes on. */
  complete: boolean;
  stopped: Stopped | null;
  resumed: boolean;
  /** How the file was read: with `by: norm` it is what was only assumed. Null when it is no longer known. */
  dialect: Dialect | null;
  lines: number;
  accepted: number;
  duplicates: number;
  /** These lines were declared before, and are different now. */
  changed: number;
  rejected: number;
  held: number;
  notSent: number;
  /** Declarations that the portal accepted, and what is paid for them; absent where only the lines are known. */
  declarations?: number;
  cents?: number;
  /** Agreements that the portal accepted. */
  agreements?: number;
  /** Amendments that the portal accepted. */
  amendments?: number;
  /** Awards that the portal accepted. */
  awards?: number;
  totals: ({ outcome: Outcome; text: string; lines: number } & Partial<Totals[Outcome]>)[];
  /** Control totals that are not what was expected. */
  differences: TotalDifference[];
  findings: FoundDocument[];
  /** A dry run would do this to each budget, by agreement. */
  effects: BudgetEffect[];
  /** Amendments of a dry run would do this to each budget, by award. */
  budgets: AwardEffect[];
  /** What they would claim back of monthly wages and fixed amounts, cancel, or pay after all; null of anything else. */
  payEffect: PayCents | null;
  /** Declarations that made way for others, or would in a dry run. */
  replacements: Replacement[];
  /** Lines that were added up, and to how many; null when that was not asked for. */
  addedUp: AddedUp | null;
  acceptedFile: string | null;
  rejectedFile: string | null;
  /** The same lines as a workbook, when they came from one. */
  rejectedWorkbook: string | null;
  /** An earlier rejected file in which somebody had corrected lines: it is not written over. */
  keptFile: string | null;
}

interface FoundDocument {
  code: string;
  severity: string;
  lines: number;
  /** The first few lines with their place and text, and with their line in the first file when this is a corrected one. */
  first: { line: number; originalLine: number | null; column: string | null; text: string }[];
}
