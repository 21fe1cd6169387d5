import { z } from 'zod';
import { portalScope } from '../../../contract/access/scope.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { tokenRefused } from './token-fault.ts';

/** The clocks of the issuer and the portal may differ a little. */
export const skewSeconds = 5;
const DAY = 24 * 60 * 60;

/** What every access token has besides what the library looks at. Source: RFC 9068, 2.2. */
const Facts = z.object({
  client_id: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
  scope: z.string().exactOptional(),
});

interface Wanted {
  now: number;
  maximumTokenSeconds: number | undefined;
}

/**
 * Refuses a token of which nobody can say which program has it, one that was made tomorrow, and one that whoever finds it
 * can use for months. Source: RFC 9068, 2.2 and 4; RFC 9700, 2.2.
 */
export function checkToken(payload: unknown, { now, maximumTokenSeconds = DAY }: Wanted): void {
  const { data: facts } = Facts.safeParse(payload);
  if (facts === undefined) throw tokenRefused('incomplete');
  if (facts.iat > now / 1000 + skewSeconds) throw tokenRefused('not-yet');
  if (facts.exp - facts.iat > maximumTokenSeconds) throw tokenRefused('lifetime', { seconds: maximumTokenSeconds });
  // Who it is has been proved; the token was given for something else.
  if (!(facts.scope ?? '').split(' ').includes(portalScope)) {
    throw new PortalError('not-allowed', { params: { reason: 'no-scope' } });
  }
}
