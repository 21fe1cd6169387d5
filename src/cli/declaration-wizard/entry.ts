import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import type { Month } from '../../domain/values/month.ts';
import type { Context } from '../framework/context.ts';
import type { Prompts } from '../prompt/prompts.ts';
import type { Care } from './care.ts';
import type { EntryKeeper } from './kept-entry.ts';

/** What is being filled in, and what it takes to ask. */
export interface Entry {
  readonly context: Context;
  readonly prompts: Prompts;
  readonly keeper: EntryKeeper;
  readonly budgetHolderId: string;
  readonly agreementId: string;
  readonly month: Month;
  readonly hasTravel: boolean;
  /** The lines of all care so far. */
  lines: LineInput[];
  isKept: boolean;
}

/** Keeps what there is, and which question comes next. */
export async function keepEntry(entry: Entry, care?: Care, day?: IsoDate): Promise<void> {
  const { keeper, budgetHolderId, agreementId, month, lines } = entry;
  const next = care !== undefined && day !== undefined && { next: { care, day } };
  await keeper.keep({ budgetHolderId, agreementId, month, lines, ...next });
  entry.isKept = true;
}

/** For a check only, so that its reference says nothing. */
export function toDeclaration({ agreementId, month }: Entry, lines: readonly LineInput[]): DeclarationInput {
  const numbered = lines.map((line, index) => ({ ...line, line: index + 1 }));
  return { reference: `${agreementId} ${month}`, agreementId, month, kind: 'care-delivered', lines: numbered };
}
