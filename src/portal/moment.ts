/** A moment as the API writes it. */
export const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();
