import type { Store } from '../../../store.ts';
import { furtherAgbCodesOf } from './agb-codes.ts';
import { organisationNumber } from '../person-key.ts';

/** The numbers by which registers know somebody. */
export interface RegisterNumbers {
  bsn: string | null;
  agbCode: string | null;
  kvkNumber: string | null;
  /** AGB codes beside its own one; absent where they are not asked about. */
  furtherAgbCodes?: readonly string[];
}

/** Those of a care provider: a person is known by BSN, a company by its own numbers. */
export async function numbersOfProvider(store: Store, id: number): Promise<RegisterNumbers | undefined> {
  const row = await store.db
    .selectFrom('careProvider')
    .select(['kind', 'bsnSealed', 'agbCode', 'kvkNumber'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { kind, bsnSealed, agbCode, kvkNumber } = row;
  if (kind !== 'person') {
    const furtherAgbCodes = (await furtherAgbCodesOf(store, [id])).get(id) ?? [];
    return { bsn: null, agbCode, kvkNumber, furtherAgbCodes };
  }
  return { bsn: bsnSealed === null ? null : store.unseal(bsnSealed), agbCode: null, kvkNumber: null };
}

/** That of a holder or of whoever acts for one: an organisation is known by its number in the trade register. */
export async function numbersOfPerson(store: Store, person: string): Promise<RegisterNumbers | undefined> {
  const kvkNumber = organisationNumber(person);
  if (kvkNumber !== undefined) return { bsn: null, agbCode: null, kvkNumber };
  const holder = await store.db
    .selectFrom('budgetHolder')
    .select('bsnSealed')
    .where('bsnHash', '=', person)
    .executeTakeFirst();
  const found =
    holder ??
    (await store.db.selectFrom('representative').select('bsnSealed').where('person', '=', person).executeTakeFirst());
  const sealed = found?.bsnSealed ?? null;
  return sealed === null ? undefined : { bsn: store.unseal(sealed), agbCode: null, kvkNumber: null };
}
