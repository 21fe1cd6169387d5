import type { Language } from '../../../../messages/language.ts';
import { tryLock } from '../../locks.ts';
import type { Store } from '../../store.ts';

/** A write as its sender named it. */
export interface IdempotentWrite {
  /** The sender, since two callers may use the same key. */
  caller: string;
  key: string;
  operation: string;
  /** Keyed hash of what was asked. */
  bodyHash: string;
}

export interface KeptAnswer {
  status: number;
  body: string | null;
  language: Language;
}

export type KeyClaim =
  { outcome: 'new' | 'in-progress' | 'other-content' } | { outcome: 'answered-before'; answer: KeptAnswer };

/** This is done within a transaction: nobody else can claim the key until it ends. */
export async function claimKey(store: Store, write: IdempotentWrite): Promise<KeyClaim> {
  if (!(await tryLock(store, `idempotency ${write.caller} ${write.key}`))) return { outcome: 'in-progress' };
  const kept = await store.db
    .selectFrom('idempotency')
    .select(['operation', 'bodyHash', 'status', 'answer', 'language'])
    .where('caller', '=', write.caller)
    .where('key', '=', write.key)
    .executeTakeFirst();
  if (kept === undefined) return { outcome: 'new' };
  if (kept.operation !== write.operation || kept.bodyHash !== write.bodyHash) return { outcome: 'other-content' };
  const body = kept.answer === null ? null : store.unseal(kept.answer);
  return { outcome: 'answered-before', answer: { status: kept.status, body, language: kept.language } };
}

/** The answer is sealed, because it names people and may tell of their health. */
export async function keepAnswer(
  store: Store,
  write: IdempotentWrite,
  { status, body, language }: KeptAnswer,
  createdAt: number,
): Promise<void> {
  const answer = body === null ? null : store.seal(body);
  await store.db
    .insertInto('idempotency')
    .values({ ...write, status, answer, language, createdAt })
    .execute();
}

export async function forgetAnswersBefore(store: Store, moment: number): Promise<void> {
  await store.db.deleteFrom('idempotency').where('createdAt', '<', moment).execute();
}
