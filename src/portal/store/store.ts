import type { Kysely } from 'kysely';
import type { RecordKind } from '../../domain/values/record-id.ts';
import type { Tables } from './schema.ts';

/**
 * Services know only this of the store. Queries live in `store/queries/`, one file per resource, as
 * functions of a Store; no service writes a query itself and no engine-only feature leaves this folder.
 */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** The database; inside a transaction it is bound to that one. */
  readonly db: Kysely<Tables>;
  /** Encrypts (AES-256-GCM) and decrypts with a key that is not in the database. */
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
  /** Keyed hash (HMAC-SHA-256), to look a sealed value up by. */
  readonly hash: (text: string) => string;
  /** Reserves `count` record numbers of a kind and returns the first. */
  nextIds(kind: RecordKind, count: number): Promise<number>;
  /**
   * Does all of the work or nothing of it; inside a transaction the work is part of that one. With `durable: false`
   * a power cut, though no crash of the portal, may take the last moment of it back.
   */
  transaction<Result>(work: (store: Store) => Promise<Result>, options?: { durable?: boolean }): Promise<Result>;
}
