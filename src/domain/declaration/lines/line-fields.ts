import type { DeclarationLine, LineInput } from '../../declaration-content.ts';

/** The way in which one field of a line is kept and compared. */
export interface LineField {
  /** Text that a person writes may be health data: it is kept sealed, and the hash of a line that has it is keyed. */
  readonly sealed: boolean;
  /**
   * The way in which it stands in the hash of what was handed in. `place`: at its own place, empty when it is absent.
   * `name`: at the end with its name, and nothing at all when it is absent. `none`: it is no part of what is declared.
   */
  readonly hashed: 'place' | 'name' | 'none';
  /**
   * Two lines are compared by it always, or only when the sender named it and did not leave it to the agreement. An amount
   * that the sender named was rounded for itself, so it is the same within a cent.
   */
  readonly compared: 'always' | 'when-named' | 'within-a-cent' | 'never';
}

/**
 * Every field of a line of a declaration. The order is the one in which they are stored and hashed. What was stored
 * and hashed before must stay the same, so a new field comes at the end and is hashed by its name.
 */
export const lineFields = {
  // The sender's own line number says where a line stood in a file, not what it is.
  line: { sealed: false, hashed: 'none', compared: 'never' },
  date: { sealed: false, hashed: 'place', compared: 'always' },
  careFunction: { sealed: false, hashed: 'place', compared: 'when-named' },
  unit: { sealed: false, hashed: 'place', compared: 'when-named' },
  minutes: { sealed: false, hashed: 'place', compared: 'always' },
  count: { sealed: false, hashed: 'place', compared: 'always' },
  rateCents: { sealed: false, hashed: 'place', compared: 'when-named' },
  amountCents: { sealed: false, hashed: 'place', compared: 'within-a-cent' },
  travelMetres: { sealed: false, hashed: 'place', compared: 'always' },
  // The portal counts it from the distance.
  travelCents: { sealed: false, hashed: 'none', compared: 'never' },
  note: { sealed: true, hashed: 'place', compared: 'always' },
  startTime: { sealed: false, hashed: 'name', compared: 'always' },
  endTime: { sealed: false, hashed: 'name', compared: 'always' },
  holiday: { sealed: false, hashed: 'name', compared: 'always' },
  sick: { sealed: false, hashed: 'name', compared: 'always' },
} as const satisfies Readonly<Record<keyof DeclarationLine | keyof LineInput, LineField>>;

export type LineFieldName = keyof DeclarationLine;
export type SealedLineField = {
  [Name in LineFieldName]: (typeof lineFields)[Name]['sealed'] extends true ? Name : never;
}[LineFieldName];

/** The fields, in their order, for which this is true. */
export function lineFieldsThat(holds: (field: LineField) => boolean): LineFieldName[] {
  return (Object.keys(lineFields) as LineFieldName[]).filter((name) => holds(lineFields[name]));
}
