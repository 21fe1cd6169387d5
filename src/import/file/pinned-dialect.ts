import type { DateOrder, DecimalSign, Separator } from './dialect.ts';
import type { Encoding } from './encoding.ts';

/** What somebody told about how a file is written, instead of having it found out. */
export interface PinnedDialect {
  separator?: Separator;
  encoding?: Encoding;
  decimal?: DecimalSign;
  dates?: DateOrder;
}
