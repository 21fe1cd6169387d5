import type { Kysely } from 'kysely';
import type { RecordKind } from '../../domain/values/record-id.ts';
import type { Tables } from './schema.ts';
import type { Secrets } from './secrets.ts';

/**
 * Services know only this of the store. Queries live in `store/queries/`, one file per resource, as
 * functions of a Store; no service writes a query itself and no engine-only feature leaves this folder.
 */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** The database; inside a transaction it is bound to that one. What is covered comes opened from it. */
  readonly db: Kysely<Tables>;
  /** The same with rows as they stand there, for what copies, counts or seals them anew. */
  readonly rows: Kysely<Tables>;
  /** Encrypts (AES-256-GCM) and decrypts with data keys that stand in the database only wrapped. */
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
  /** Keyed hash (HMAC-SHA-256), to look a sealed value up by. */
  readonly hash: (text: string) => string;
  /** Seals a text for a column that comes opened from the database. */
  readonly cover: Secrets['cover'];
  /** Reserves `count` record numbers of a kind and returns the first. */
  nextIds(kind: RecordKind, count: number): Promise<number>;
  /** Waits until all that can be read by now is safe on the disk. What was read is told to nobody before. */
  settled(): Promise<void>;
  /** Does all of the work or nothing of it; inside a transaction the work is part of that one. */
  transaction<Result>(work: (store: Store) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
}

export interface TransactionOptions {
  /** With `false` a power cut, though no crash of the portal, may take the last moment of it back. */
  durable?: boolean;
  /**
   * The work takes a moment only. It may share its commit with others that come at the same time, and is done when that
   * is safe on the disk.
   */
  small?: boolean;
  /**
   * All that is read is as it was at one moment, but for what the work itself changes. On PostgreSQL the work fails, as a
   * race, where it changes what somebody else has changed since.
   */
  asOfOneMoment?: boolean;
}
