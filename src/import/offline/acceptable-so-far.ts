import { addFunctionCost, spendFromAward } from '../../domain/award/money/function-budgets.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PayingAward } from '../../domain/declaration/declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import { packCareByDay } from '../../domain/declaration/months/care-by-day.ts';
import { partiesOf } from '../journal/snapshot/parties.ts';
import type { SnapshotDeclaration } from '../journal/snapshot/snapshot.ts';

/** Of one care provider: nearly always there is only one. */
interface OfProvider {
  references: Map<string, SnapshotDeclaration>;
  invoiceNumbers: Set<string>;
}

type Parties = Parameters<typeof partiesOf>[0];

const noDeclarations: readonly SnapshotDeclaration[] = [];

/** The declarations that were found acceptable so far: those after them are held to them, as they would be at the portal. */
export class AcceptableSoFar {
  readonly #parties = new Map<string, SnapshotDeclaration[]>();
  readonly #providers = new Map<string, OfProvider>();
  readonly #spent = new Map<string, AwardCost>();

  add(
    input: DeclarationInput,
    { budgetHolderId, careProviderId: careProvider }: Parties,
    verdict: DeclarationVerdict,
  ): void {
    const { reference, agreementId: agreement, month, kind, invoiceNumber } = input;
    const { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek } = verdict;
    const careByDay = packCareByDay(verdict.careByDay);
    const sums = { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek, careByDay };
    const accepted = { declaration: reference, agreement, careProvider, month, kind, status: null, ...sums };
    const parties = partiesOf({ budgetHolderId, careProviderId: careProvider });
    const others = this.#parties.get(parties);
    if (others === undefined) this.#parties.set(parties, [accepted]);
    else others.push(accepted);
    const own = this.#ofProvider(careProvider);
    own.references.set(reference, accepted);
    if (invoiceNumber !== undefined) own.invoiceNumbers.add(invoiceNumber);
  }

  spend(costs: readonly AwardCost[]): void {
    for (const cost of costs) this.#spent.set(cost.awardId, addUp(this.#spent.get(cost.awardId), cost));
  }

  /** Those of every agreement of two parties. */
  ofParties(parties: string): readonly SnapshotDeclaration[] {
    return this.#parties.get(parties) ?? noDeclarations;
  }

  withReference(careProvider: string, reference: string): SnapshotDeclaration | undefined {
    return this.#providers.get(careProvider)?.references.get(reference);
  }

  hasInvoiceNumber(careProvider: string, invoiceNumber: string): boolean {
    return this.#providers.get(careProvider)?.invoiceNumbers.has(invoiceNumber) ?? false;
  }

  #ofProvider(careProvider: string): OfProvider {
    let own = this.#providers.get(careProvider);
    if (own === undefined) {
      own = { references: new Map(), invoiceNumbers: new Set() };
      this.#providers.set(careProvider, own);
    }
    return own;
  }

  /** The same awards with what is left of them. */
  leftOf(awards: ReadonlyMap<string, PayingAward>): ReadonlyMap<string, PayingAward> {
    if (this.#spent.size === 0) return awards;
    const left = [...awards].map(([id, award]): [string, PayingAward] => {
      const spent = this.#spent.get(id);
      return [id, spent === undefined ? award : spendFromAward(award, spent)];
    });
    return new Map(left);
  }
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
