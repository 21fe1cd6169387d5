type Optional<Shape, Field extends keyof Shape> =
  Pick<Shape, Field> extends Required<Pick<Shape, Field>> ? never : undefined;

/** A record of which every field is written down: one that may be absent is then `undefined`, and none is forgotten. */
export type EveryField<Shape> = { [Field in keyof Shape]-?: Shape[Field] | Optional<Shape, Field> };

/** The record without the fields that are `undefined`. */
export function withoutAbsent<Shape extends object>(fields: EveryField<Shape>): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape;
}
