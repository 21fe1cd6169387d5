/** Counts the letters that must change to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Finds the words that somebody who typed `word` may have meant: those that are few letters apart, or begin with it.
 */
export function closest(word: string, candidates: Iterable<string>): string[] {
  const typed = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  return [...candidates]
    .map((candidate) => {
      const known = candidate.toLowerCase();
      return { candidate, far: typed.length > 2 && known.startsWith(typed) ? 0.5 : distance(typed, known) };
    })
    .filter(({ far }) => far <= allowed)
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
