import type { GeneralTerms, WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { PaidByTerms, PayTerms } from '../../../../domain/payroll/payroll-in-month.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { agreedTerms } from '../agreements/agreed-terms.ts';

/** The pay that persons agreed, by the number of the agreement; organisations and entrepreneurs see to their own tax. */
export async function payTermsOf(store: Store, agreementIds: readonly number[]): Promise<Map<number, PaidByTerms>> {
  const rows = await store.db
    .selectFrom('agreement')
    .innerJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select(['agreement.id', 'agreement.kind', 'agreement.start', 'agreement.lawsJson', 'agreement.agreedVersion'])
    .select(['agreement.workArrangementsJson', 'agreement.generalTermsSealed'])
    .where(isOneOf(store, 'agreement.id', [...new Set(agreementIds)]))
    .where('careProvider.kind', '=', 'person')
    .execute();
  const amended = await agreedTerms(
    store,
    rows.filter(({ agreedVersion }) => agreedVersion !== null).map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, kind, start, lawsJson, workArrangementsJson, generalTermsSealed }) => {
      const laws = JSON.parse(lawsJson) as CareLaw[];
      const versions = amended.get(id)?.map(({ from, terms }): PayTerms => ({
        from,
        kind: terms.parties.kind,
        general: terms.generalTerms,
        work: terms.workArrangements,
      }));
      if (versions !== undefined) return [id, { laws, terms: versions }];
      const isWhole = kind !== null && start !== null && workArrangementsJson !== null && generalTermsSealed !== null;
      if (!isWhole) return [id, { laws, terms: [] }];
      const general = JSON.parse(store.unseal(generalTermsSealed)) as GeneralTerms;
      const work = JSON.parse(workArrangementsJson) as WorkArrangements;
      return [id, { laws, terms: [{ from: start, kind, general, work }] }];
    }),
  );
}
