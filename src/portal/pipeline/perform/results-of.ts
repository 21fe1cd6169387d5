/** What an answer about a batch says of each item; of any other answer nothing. */
export function resultsOf(answer: unknown): readonly unknown[] {
  const isBatch = typeof answer === 'object' && answer !== null && 'results' in answer;
  return isBatch && Array.isArray(answer.results) ? answer.results : [];
}
