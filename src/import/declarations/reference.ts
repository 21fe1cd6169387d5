import { hash } from 'node:crypto';

/**
 * The reference of a declaration follows from what it says and from the provider's own references, so
 * the same care gets the same reference from another process, a re-exported or a re-sorted file. The
 * portal makes no second declaration under one reference.
 */
export function declarationReference(facts: {
  agreement: string;
  month: string;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  /** It came later: without one the reference is what it was. */
  vatNumber?: string | null;
  /** The content of each line as it is kept, and the provider's own reference. */
  lines: readonly { content: string; reference: string | null }[];
}): string {
  const { lines, vatNumber = null, ...always } = facts;
  const head = vatNumber === null ? always : { ...always, vatNumber };
  // A line of JSON has no line break in it.
  const sorted = lines
    .map(({ content, reference }) => (reference ? `${content}${JSON.stringify(reference)}` : content))
    .sort();
  // The month comes first, so that references that were made together stand close to each other in the index of a
  // portal.
  return `csv-${facts.month}-${hash('sha256', `${JSON.stringify(head)}\n${sorted.join('\n')}`, 'hex').slice(0, 40)}`;
}
