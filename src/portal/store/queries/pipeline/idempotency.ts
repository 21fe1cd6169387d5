import type { Language } from '../../../../messages/language.ts';
import type { Caller } from '../../../access/caller.ts';
import { tryLocks } from '../../locks.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** A write as its sender named it. */
export interface IdempotentWrite {
  /** The sender, the role, and on whose behalf: another of these has keys of its own. */
  caller: string;
  /** The sender alone, under which 0.1.0 kept its answers. */
  sender: string;
  key: string;
  operation: string;
  /** Keyed hash of what was asked. */
  bodyHash: string;
}

/** By what an answer is found again: whoever sends has keys of their own in each role, and on behalf of each. */
export function answeredTo(store: Pick<Store, 'hash'>, subject: string, caller: Caller | undefined): string {
  const behalf = [caller?.role, caller?.careProviderId, caller?.office?.kind, caller?.office?.code];
  return store.hash(JSON.stringify([subject, ...behalf]));
}

/** Whose data an answer shows, for the access log when it is shown again. */
export interface SeenPeople {
  budgetHolderIds: readonly number[];
  careProviderIds: readonly number[];
}

export interface KeptAnswer {
  status: number;
  body: string | null;
  language: Language;
  /** The record that it is about; an answer of 0.1.0 does not say so beside its body. */
  recordId: string | null;
  seen: SeenPeople;
}

export type KeyClaim =
  { outcome: 'new' | 'in-progress' | 'other-content' } | { outcome: 'answered-before'; answer: KeptAnswer };

function numbersOf(json: string | null): number[] {
  return json === null ? [] : (JSON.parse(json) as number[]);
}

/** This is done within a transaction: nobody else can claim the key until it ends. */
export async function claimKey(store: Store, write: IdempotentWrite): Promise<KeyClaim> {
  const claim = (await claimKeys(store, [write])).get(write);
  if (claim === undefined) throw new Error('A key was not claimed');
  return claim;
}

/** The same for writes with different keys. */
export async function claimKeys(
  store: Store,
  writes: readonly IdempotentWrite[],
): Promise<Map<IdempotentWrite, KeyClaim>> {
  const lockOf = ({ caller, key }: IdempotentWrite): string => `idempotency ${caller} ${key}`;
  const heldElsewhere = await tryLocks(store, writes.map(lockOf));
  const rows = await store.db
    .selectFrom('idempotency')
    .selectAll()
    .where('caller', 'in', [...new Set(writes.flatMap(({ caller, sender }) => [caller, sender]))])
    .where(
      'key',
      'in',
      writes.map(({ key }) => key),
    )
    .execute();
  const keptFor = ({ caller, sender, key }: IdempotentWrite) =>
    [caller, sender].flatMap((name) => rows.find((row) => row.key === key && row.caller === name) ?? [])[0];
  return new Map(
    writes.map((write) => [
      write,
      heldElsewhere.has(lockOf(write)) ? { outcome: 'in-progress' } : claimOf(store, write, keptFor(write)),
    ]),
  );
}

function claimOf(store: Store, write: IdempotentWrite, kept: Row<'idempotency'> | undefined): KeyClaim {
  if (kept === undefined) return { outcome: 'new' };
  if (kept.operation !== write.operation || kept.bodyHash !== write.bodyHash) return { outcome: 'other-content' };
  return {
    outcome: 'answered-before',
    answer: {
      status: kept.status,
      body: kept.answer === null ? null : store.unseal(kept.answer),
      language: kept.language,
      recordId: kept.recordId,
      seen: {
        budgetHolderIds: numbersOf(kept.budgetHolderIdsJson),
        careProviderIds: numbersOf(kept.careProviderIdsJson),
      },
    },
  };
}

/** Answers are sealed, because they name people and may tell of their health. */
export async function keepAnswers(
  store: Store,
  answers: readonly (readonly [IdempotentWrite, KeptAnswer])[],
  createdAt: number,
): Promise<void> {
  const rows = answers.map(([{ caller, key, operation, bodyHash }, { status, body, language, recordId, seen }]) => ({
    caller,
    key,
    operation,
    bodyHash,
    status,
    language,
    recordId,
    createdAt,
    answer: body === null ? null : store.seal(body),
    budgetHolderIdsJson: JSON.stringify(seen.budgetHolderIds),
    careProviderIdsJson: JSON.stringify(seen.careProviderIds),
  }));
  await insertRows(store, 'idempotency', rows);
}

export async function forgetAnswersBefore(store: Store, moment: number): Promise<void> {
  await store.db.deleteFrom('idempotency').where('createdAt', '<', moment).execute();
}

const OF_PROFILES = ['profile.update', 'profile.refresh'];

/** Forgets what was answered to somebody about their profile in this role; to do the same again does no harm. */
export async function forgetProfileAnswers(store: Store, caller: Caller): Promise<void> {
  const { subject } = caller;
  await store.db
    .deleteFrom('idempotency')
    .where('caller', 'in', [answeredTo(store, subject, caller), subject])
    .where('operation', 'in', OF_PROFILES)
    .execute();
}
