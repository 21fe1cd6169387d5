const named = 5;

/** Names the first few, and with the words of a language how many there are together. */
export function firstFew(all: readonly (string | number)[], together: (count: number) => string): string {
  const first = all.slice(0, named).join(', ');
  return all.length > named ? `${first}, … (${together(all.length)})` : first;
}
