import type { AgreementTerms } from '../../../../domain/agreement-terms.ts';
import type { Store } from '../../store.ts';

/** The terms that were shared under this version; undefined when it was not shared yet. */
export async function termsOfVersion(
  store: Store,
  agreementId: number,
  version: number,
): Promise<AgreementTerms | undefined> {
  const row = await store.db
    .selectFrom('agreementVersion')
    .select('termsSealed')
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && (JSON.parse(store.unseal(row.termsSealed)) as AgreementTerms);
}

export async function addVersion(
  store: Store,
  { agreementId, version, terms, now }: { agreementId: number; version: number; terms: AgreementTerms; now: number },
): Promise<void> {
  await store.db
    .insertInto('agreementVersion')
    .values({ agreementId, version, termsSealed: store.seal(JSON.stringify(terms)), createdAt: now })
    .execute();
}
