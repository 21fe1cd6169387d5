import type { NewRepresentative } from '../../../src/contract/types.ts';

/** A human being who is to be named on an award. */
export type Agent = NewRepresentative & { person: NonNullable<NewRepresentative['person']> };
