/**
 * The moment that a Retry-After header names: seconds, or a date. A date is read against the server's own Date, so that
 * a clock that is wrong here does not matter. Source: RFC 9110, 10.2.3.
 */
export function retryMoment(header: string | undefined, serverDate: string | undefined, now: number): Date | undefined {
  const wait = header === undefined ? undefined : milliseconds(header.trim(), serverDate, now);
  return wait === undefined ? undefined : new Date(now + Math.max(0, wait));
}

function milliseconds(header: string, serverDate: string | undefined, now: number): number | undefined {
  // Ten digits are three hundred years; more would not be a date. A fraction is not in the standard, and some send one.
  if (/^\d{1,10}(\.\d{1,3})?$/.test(header)) return Math.round(Number(header) * 1000);
  const date = Date.parse(header);
  if (Number.isNaN(date) || /^[-+\d.]+$/.test(header)) return undefined;
  const sent = Date.parse(serverDate ?? '');
  return date - (Number.isNaN(sent) ? now : sent);
}
