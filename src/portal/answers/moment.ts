/** A moment as the API writes it. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
