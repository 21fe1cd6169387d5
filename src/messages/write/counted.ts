/**
 * Writes counts, as `Goedgekeurd: 2, geweigerd: 1`. A count of zero is left out; when all are zero, the first is
 * written.
 */
export function countAll(...counts: readonly (readonly [what: string, count: number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  const text = (some.length > 0 ? some : counts.slice(0, 1)).map(([what, count]) => `${what}: ${count}`).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
