import type { Consent } from '../../domain/agreement/consent.ts';
import type { DeclarationFacts, PayingAward } from '../../domain/declaration/declaration-facts.ts';
import type { AwardCost, DeclarationVerdict } from '../../domain/declaration/declaration-verdict.ts';
import type { DeclaredMonth } from '../../domain/declaration/months/declared-months.ts';
import type { DeclarationCase, KnownDeclarations } from '../../domain/declaration/judge-declaration.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { Month } from '../../domain/values/month.ts';
import { partiesOf } from '../journal/snapshot/parties.ts';
import type { KnownTerms, Snapshot, SnapshotDeclaration } from '../journal/snapshot/snapshot.ts';
import { AcceptableSoFar } from './acceptable-so-far.ts';

interface OfflineCase extends DeclarationCase {
  readonly terms: KnownTerms | undefined;
  /** Of the holder and the provider, so that what they declared under another agreement counts too. */
  readonly parties: string;
  /** The declarations of all their agreements in the month and in those beside it, as the snapshot has them. */
  readonly around: readonly SnapshotDeclaration[];
}

const noConsents: readonly Consent[] = [];
const noAwards: ReadonlyMap<string, PayingAward> = new Map();

/** A snapshot and all that was found acceptable since: what declarations are held to without a portal. */
export class KnownOffline implements KnownDeclarations<OfflineCase, SnapshotDeclaration, DeclarationVerdict> {
  readonly #snapshot: Snapshot;
  readonly #soFar = new AcceptableSoFar();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** `undefined` when the snapshot does not have the agreement. */
  caseOf(input: DeclarationInput): OfflineCase | undefined {
    const agreement = this.#snapshot.agreement(input.agreementId);
    if (agreement === undefined) return undefined;
    const { terms } = agreement;
    const parties = terms === undefined ? '' : partiesOf(terms.prepared.agreement);
    const around = terms === undefined ? [] : this.#snapshot.aroundMonth(parties, input.month);
    return { input, agreement, terms, prepared: terms?.prepared, parties, around };
  }

  findByReference({ terms, input: { reference } }: OfflineCase): SnapshotDeclaration | undefined {
    if (terms === undefined) return undefined;
    const { careProviderId } = terms.prepared.agreement;
    return (
      this.#soFar.withReference(careProviderId, reference) ?? this.#snapshot.withReference(careProviderId, reference)
    );
  }

  nameOf({ declaration }: SnapshotDeclaration): string {
    return declaration;
  }

  /** A snapshot has no content to compare; a reference that is made of the content, as an import does, tells the rest. */
  isSame({ input }: OfflineCase, known: SnapshotDeclaration, verdict: DeclarationVerdict | undefined): boolean {
    return (
      verdict !== undefined &&
      known.agreement === input.agreementId &&
      known.month === input.month &&
      known.kind === input.kind &&
      known.minutes === verdict.minutes
    );
  }

  declaredIn({ parties, around }: OfflineCase, month: Month): readonly DeclaredMonth[] {
    const found: DeclaredMonth[] = [];
    for (const declared of [this.#soFar.ofParties(parties), around])
      for (const one of declared) if (one.month === month) found.push(toDeclaredMonth(one));
    return found;
  }

  /** A correction is made at the portal only: no file names what it corrects. */
  corrected(): undefined {
    return undefined;
  }

  useOfInvoiceNumber({ terms, input: { invoiceNumber } }: OfflineCase): DeclarationFacts['invoiceNumberUsed'] {
    if (invoiceNumber === undefined || terms === undefined) return false;
    const { careProviderId } = terms.prepared.agreement;
    if (this.#soFar.hasInvoiceNumber(careProviderId, invoiceNumber)) return 'together';
    return this.#snapshot.hasInvoiceNumber(careProviderId, invoiceNumber) && 'before';
  }

  awardsFor({ terms }: OfflineCase): ReadonlyMap<string, PayingAward> {
    return terms === undefined ? noAwards : this.#soFar.leftOf(terms.awards);
  }

  consentsFor({ terms }: OfflineCase): readonly Consent[] {
    return terms?.consents ?? noConsents;
  }

  accept({ input, terms }: OfflineCase, verdict: DeclarationVerdict): DeclarationVerdict {
    if (terms !== undefined) this.#soFar.add(input, terms.prepared.agreement, verdict);
    return verdict;
  }

  spend(costs: readonly AwardCost[]): void {
    this.#soFar.spend(costs);
  }
}

function toDeclaredMonth({ declaration, agreement, ...declared }: SnapshotDeclaration): DeclaredMonth {
  return { ...declared, name: declaration, agreementId: agreement };
}
