import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PayingAward } from '../../domain/declaration/declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import type { KnownDeclaration } from './snapshot.ts';

const none: readonly KnownDeclaration[] = [];

/** What was found acceptable so far: the declarations after it are held to it, as they would be at the portal. */
export class SeenDeclarations {
  readonly #agreements = new Map<string, KnownDeclaration[]>();
  readonly #references = new Map<string, KnownDeclaration>();
  readonly #invoiceNumbers = new Set<string>();
  readonly #spent = new Map<string, number>();

  add(input: DeclarationInput, careProvider: string, verdict: DeclarationVerdict): void {
    const { reference, agreementId: agreement, month, kind, invoiceNumber } = input;
    const { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek } = verdict;
    const sums = { minutes, totalCents, minutesInFirstWeek, minutesInLastWeek };
    const seen = { declaration: reference, agreement, careProvider, month, kind, status: null, ...sums };
    const others = this.#agreements.get(agreement);
    if (others === undefined) this.#agreements.set(agreement, [seen]);
    else others.push(seen);
    this.#references.set(`${careProvider} ${reference}`, seen);
    if (invoiceNumber !== undefined) this.#invoiceNumbers.add(`${careProvider} ${invoiceNumber}`);
  }

  spend(costs: readonly AwardCost[]): void {
    for (const { awardId, cents } of costs) this.#spent.set(awardId, (this.#spent.get(awardId) ?? 0) + cents);
  }

  ofAgreement(agreementId: string): readonly KnownDeclaration[] {
    return this.#agreements.get(agreementId) ?? none;
  }

  withReference(careProvider: string, reference: string): KnownDeclaration | undefined {
    return this.#references.get(`${careProvider} ${reference}`);
  }

  hasInvoiceNumber(careProvider: string, invoiceNumber: string): boolean {
    return this.#invoiceNumbers.has(`${careProvider} ${invoiceNumber}`);
  }

  /** The same awards with what is left of them. */
  leftOf(awards: ReadonlyMap<string, PayingAward>): ReadonlyMap<string, PayingAward> {
    if (this.#spent.size === 0) return awards;
    const left = [...awards].map(([id, award]): [string, PayingAward] => [
      id,
      { ...award, remainingCents: award.remainingCents - (this.#spent.get(id) ?? 0) },
    ]);
    return new Map(left);
  }
}
