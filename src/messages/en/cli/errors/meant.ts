/** Asks whether one of the names was meant that look like what was typed. */
export function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `Did you mean ${suggestions.join(' or ')}? `;
}
