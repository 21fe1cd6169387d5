import { type AgreementTerms, isComplete } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { OperationContext } from '../../../handler.ts';
import { agreedTerms, type TermsFromDay } from '../../../store/queries/agreements/agreed-terms.ts';
import { type AgreementRecord, findAgreements } from '../../../store/queries/agreements/agreements.ts';
import { type AmendmentRecord, amendmentsOfAll } from '../../../store/queries/agreements/amendments.ts';
import { sharedVersions } from '../../../store/queries/agreements/versions.ts';

/** An agreement with all that was ever amended in it, or is being amended. */
export interface StandingAgreement {
  agreement: AgreementRecord;
  /** What was agreed, in the order in which it holds; never empty for an agreement that runs. */
  agreed: readonly TermsFromDay[];
  /** Every amendment of it, the newest first; those of this batch are added as they are accepted. */
  amendments: AmendmentRecord[];
  /** The versions of which the terms are kept. */
  kept: ReadonlySet<number>;
}

/** The terms of an agreement that was never amended. */
function shownTerms({ id, version, start, terms }: AgreementRecord): TermsFromDay[] {
  if (!isComplete(terms)) return [];
  return [{ agreementId: id, version, from: start ?? terms.workArrangements.start, terms }];
}

/** The number of statements does not depend on how many agreements there are. */
export async function readStanding(
  { store, caller }: OperationContext,
  ids: readonly number[],
  options: { hold: boolean },
): Promise<Map<number, StandingAgreement>> {
  const found = await findAgreements(store, caller, ids, options);
  const numbers = found.map(({ id }) => id);
  const amendments = await amendmentsOfAll(store, numbers);
  const kept = await sharedVersions(store, numbers);
  const amended = numbers.filter((id) => amendments.get(id)?.some(({ status }) => status === 'approved'));
  const agreed = await agreedTerms(store, amended);
  return new Map(
    found.map((agreement) => [
      agreement.id,
      {
        agreement,
        agreed: agreed.get(agreement.id) ?? shownTerms(agreement),
        amendments: amendments.get(agreement.id) ?? [],
        kept: kept.get(agreement.id) ?? new Set(),
      },
    ]),
  );
}

/** A number that no version of it has or had. */
export function nextVersionOf({ agreement, amendments, kept }: StandingAgreement): number {
  return Math.max(agreement.version, ...amendments.map(({ version }) => version), ...kept) + 1;
}

/** The terms that held on the day before; of the first day when there was none before. */
export function termsBefore({ agreed }: StandingAgreement, day: IsoDate): AgreementTerms | undefined {
  return (agreed.findLast(({ from }) => from < day) ?? agreed[0])?.terms;
}
