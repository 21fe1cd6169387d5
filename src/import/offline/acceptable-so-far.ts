import { addFunctionCost, spendFromAward } from '../../domain/award/money/function-budgets.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PayingAward } from '../../domain/declaration/declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import { packCareByDay } from '../../domain/declaration/months/care-by-day.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { partiesOf } from '../journal/snapshot/parties.ts';
import { PackedRecords } from './packed-records.ts';
import type { SnapshotDeclaration } from '../journal/snapshot/snapshot.ts';

type Parties = Parameters<typeof partiesOf>[0];

interface Accepted {
  parties: string;
  invoiceNumber: string | undefined;
  declaration: SnapshotDeclaration;
}

/** The declarations that were found acceptable so far: those after them are held to them, as they would be at the portal. */
export class AcceptableSoFar {
  readonly #accepted = new PackedRecords<PackedDeclaration>();
  readonly #spent = new PackedRecords<AwardCost>();

  add(
    input: DeclarationInput,
    { budgetHolderId, careProviderId: careProvider }: Parties,
    verdict: DeclarationVerdict,
  ): void {
    const { reference, agreementId: agreement, month, kind, invoiceNumber } = input;
    const { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek } = verdict;
    const careByDay = packCareByDay(verdict.careByDay);
    const sums = { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek, careByDay };
    const declaration = { declaration: reference, agreement, careProvider, month, kind, status: null, ...sums };
    const parties = partiesOf({ budgetHolderId, careProviderId: careProvider });
    const keys = [parties, referenceKey(careProvider, reference)];
    if (invoiceNumber !== undefined) keys.push(invoiceKey(careProvider, invoiceNumber));
    this.#accepted.add(keys, pack({ parties, invoiceNumber, declaration }));
  }

  spend(costs: readonly AwardCost[]): void {
    for (const cost of costs) this.#spent.add([cost.awardId], addUp(this.#spentOf(cost.awardId), cost));
  }

  /** Those of every agreement of two parties. */
  ofParties(parties: string): readonly SnapshotDeclaration[] {
    return this.#find(parties, (one) => one.parties === parties).reverse();
  }

  withReference(careProvider: string, reference: string): SnapshotDeclaration | undefined {
    const isIt = ({ declaration: one }: Accepted): boolean =>
      one.declaration === reference && one.careProvider === careProvider;
    return this.#find(referenceKey(careProvider, reference), isIt)[0];
  }

  hasInvoiceNumber(careProvider: string, invoiceNumber: string): boolean {
    const isIt = (one: Accepted): boolean =>
      one.invoiceNumber === invoiceNumber && one.declaration.careProvider === careProvider;
    return this.#find(invoiceKey(careProvider, invoiceNumber), isIt).length > 0;
  }

  /** The newest first. */
  #find(key: string, isIt: (accepted: Accepted) => boolean): SnapshotDeclaration[] {
    const found = this.#accepted.find(key, (packed) => isIt(unpack(packed)));
    return [...found].map((packed) => unpack(packed).declaration);
  }

  /** The newest has all that was spent before. */
  #spentOf(award: string): AwardCost | undefined {
    const [newest] = this.#spent.find(award, ({ awardId }) => awardId === award);
    return newest;
  }

  /** The same awards with what is left of them. */
  leftOf(awards: ReadonlyMap<string, PayingAward>): ReadonlyMap<string, PayingAward> {
    if (this.#spent.isEmpty) return awards;
    const left = [...awards].map(([id, award]): [string, PayingAward] => {
      const spent = this.#spentOf(id);
      return [id, spent === undefined ? award : spendFromAward(award, spent)];
    });
    return new Map(left);
  }
}

/** Texts that may be alike are told apart by what they are. */
function referenceKey(careProvider: string, reference: string): string {
  return `reference ${careProvider} ${reference}`;
}

function invoiceKey(careProvider: string, invoiceNumber: string): string {
  return `invoice ${careProvider} ${invoiceNumber}`;
}

/** Without the names of the fields, and without what is the same of all of them. */
function pack({ parties, invoiceNumber, declaration }: Accepted) {
  const { declaration: reference, agreement, careProvider, month, kind, status: _, ...sums } = declaration;
  const { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek, careByDay, ...rest } = sums;
  nothingLeft(rest);
  const texts = [parties, invoiceNumber ?? null, reference, agreement, careProvider, month, kind, careByDay] as const;
  return [...texts, minutes, totalCents, minutesInFirstWeek, minutesInLastWeek] as const;
}

type PackedDeclaration = ReturnType<typeof pack>;

function unpack([
  parties,
  invoiceNumber,
  declaration,
  agreement,
  careProvider,
  month,
  kind,
  careByDay,
  minutes,
  totalCents,
  minutesInFirstWeek,
  minutesInLastWeek,
]: PackedDeclaration): Accepted {
  const sums = { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek, careByDay };
  return {
    parties,
    invoiceNumber: invoiceNumber ?? undefined,
    declaration: { declaration, agreement, careProvider, month, kind, status: null, ...sums },
  };
}

function addUp(
  spent: AwardCost | undefined,
  { awardId, cents, functions = [], depositCents = 0 }: AwardCost,
): AwardCost {
  const sum = spent?.functions ?? [];
  for (const one of functions) addFunctionCost(sum, one.careFunction, one.cents);
  return {
    awardId,
    cents: (spent?.cents ?? 0) + cents,
    functions: sum,
    depositCents: (spent?.depositCents ?? 0) + depositCents,
  };
}
