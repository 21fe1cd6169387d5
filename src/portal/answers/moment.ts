/** A moment as the API writes it. */
export function formatMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
