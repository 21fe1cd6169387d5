import type { FastifyRequest } from 'fastify';
import { PortalError } from '../../answers/portal-error.ts';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
// Any other name may be a web page that had its own name lead to this machine.
const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Whoever may use this machine may turn the clock of its practice portal; nobody else may. */
export async function requireLocalCaller({ ip, hostname }: FastifyRequest): Promise<void> {
  if (!LOOPBACK.test(ip) || !LOOPBACK_NAME.test(hostname)) throw new PortalError('not-allowed');
}
