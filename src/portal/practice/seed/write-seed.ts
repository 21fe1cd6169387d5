import { personOfProvider } from '../../store/queries/people/person-key.ts';
import { insertNewRows, insertRows } from '../../store/rows/insert-rows.ts';
import type { Store } from '../../store/store.ts';
import { writeHistory } from './past-events.ts';
import * as rows from './rows.ts';
import type { Seed } from './seed.ts';

/** Writes a seed with a few statements, however large it is, in the transaction that the store is bound to. */
export async function writeSeed(store: Store, { holders, providers, awards, agreements }: Seed): Promise<void> {
  const holderRows = holders.map((holder) => rows.holderRow(store, holder));
  const providerRows = providers.map((provider) => rows.providerRow(store, provider));
  await insertRows(store, 'budgetHolder', holderRows);
  await insertRows(store, 'careProvider', providerRows);
  await insertRows(store, 'staffMember', [
    ...providers.flatMap((provider) => rows.staffRows(store, provider)),
    ...awards.flatMap((award) => rows.representingStaffRows(store, award)),
  ]);
  await writeProfiles(store, [
    ...holderRows.map(({ bsnHash }) => bsnHash),
    ...providerRows.map(({ id, kind, bsnHash = null }) => personOfProvider({ id, kind, bsnHash })),
  ]);
  await insertRows(
    store,
    'settledAccount',
    providers.map((provider) => rows.accountRow(store, provider)),
  );
  await insertRows(
    store,
    'award',
    awards.map((award) => rows.awardRow(store, award)),
  );
  await insertRows(
    store,
    'awardVersion',
    awards.map((award) => rows.awardVersionRow(store, award)),
  );
  await writeRepresentatives(store, awards);
  await insertRows(
    store,
    'agreement',
    agreements.map((agreement) => rows.agreementRow(store, agreement)),
  );
  await insertRows(store, 'agreementAward', agreements.map(rows.agreementAwardRow));
  await insertRows(
    store,
    'agreementVersion',
    agreements.map((agreement) => rows.versionRow(store, agreement)),
  );
  await insertRows(
    store,
    'agreementSignature',
    agreements.flatMap((agreement) => rows.signatureRows(store, agreement)),
  );
  await writeHistory(store, { awards, agreements });
}

export async function writeRepresentatives(store: Store, awards: Seed['awards']): Promise<void> {
  const named = awards.flatMap((award) => rows.representativeRows(store, award));
  if (named.length === 0) return;
  const first = await store.nextIds('representative', named.length);
  await insertRows(
    store,
    'representative',
    named.map((row, index) => ({ ...row, id: first + index })),
  );
  await writeProfiles(
    store,
    named.map(({ person }) => person),
  );
}

/** One person may be a holder, act for another and give care. */
async function writeProfiles(store: Store, persons: readonly string[]): Promise<void> {
  await insertNewRows(store, 'profile', persons.map(rows.profileRow), 'changedAt');
}
