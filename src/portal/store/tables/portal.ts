import type { Generated } from 'kysely';
import type { ErasedKind, KeptKind, RemovalCause } from '../../../domain/retention/kept-kinds.ts';

/** What was removed: how many of a kind, by which rule or on whose wish, and nothing of what or whose it was. */
export interface RemovalTable {
  id: Generated<number>;
  at: number;
  kind: KeptKind | ErasedKind;
  cause: RemovalCause;
  count: number;
}

/** A job claims its date here, so that with several processes each run happens once. */
export interface JobClaimTable {
  job: string;
  date: string;
  claimedBy: string;
  claimedAt: number;
  finishedAt: number | null;
}

export interface CounterTable {
  kind: string;
  value: number;
}

export interface SettingTable {
  key: string;
  value: string;
}
