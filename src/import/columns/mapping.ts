import type { ImportKindName } from '../../messages/import-kinds.ts';
import type { Positions } from './column-set.ts';

/** Where each known column stands, and the headers as the file has them. It can be kept as JSON. */
export interface Mapping {
  /** The file holds declarations or agreements, which decides what its columns may be. */
  kind: ImportKindName;
  headers: readonly string[];
  positions: Positions;
  /** How many of the headers are the file's own; what follows was added by an earlier import. */
  ownWidth: number;
  /** Where the columns stand that are left out on purpose; absent when there are none. */
  ignored?: readonly number[];
}
