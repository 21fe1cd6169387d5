const MOST_SHOWN = 80;

/** Reads the reference, so that the sender finds an item of a batch again whatever else is wrong with it. */
export function readReference(value: unknown): string {
  const reference: unknown = typeof value === 'object' && value !== null && 'reference' in value && value.reference;
  return typeof reference === 'string' ? reference.slice(0, MOST_SHOWN) : '';
}
