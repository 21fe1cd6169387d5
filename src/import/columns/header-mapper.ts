import type { FileProblem } from '../finding.ts';
import type { Mapping } from './map-header.ts';

/** Finds the columns in a header, which stands on the given line. */
export type HeaderMapper = (headers: readonly string[], line: number) => { mapping: Mapping; problems: FileProblem[] };
