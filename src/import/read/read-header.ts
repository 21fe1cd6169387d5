import type { Mapping } from '../map/map-header.ts';
import type { Dialect } from './dialect.ts';
import { examine } from './examine.ts';

/** The columns of a file, from its first line. */
export const readHeader = async (path: string, { separator, encoding }: Dialect): Promise<Mapping> =>
  (await examine(path, { separator, encoding })).mapping;

/** How a file is written. */
export const detectDialect = async (path: string): Promise<Dialect> => (await examine(path)).dialect;
