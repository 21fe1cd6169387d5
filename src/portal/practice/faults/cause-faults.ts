import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiBase } from '../../../contract/http/headers.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { RequestFault } from './request-fault.ts';
import type { FaultSwitch } from './fault-switch.ts';

declare module 'fastify' {
  interface FastifyRequest {
    fate: RequestFault | null;
  }
}

/** Has requests to the API fail as asked; what belongs to practice, and signing in, never does. */
export function causeFaults(app: FastifyInstance, faultSwitch: FaultSwitch): void {
  app.decorateRequest('fate', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith(`${apiBase}/`)) return;
    request.fate = faultSwitch.nextFate();
    await causeFault(request.fate, request, reply, faultSwitch.faults.retryAfterMilliseconds);
  });
  app.addHook('onSend', async ({ fate, raw }) => {
    if (fate?.crash === 'before-answer') crash();
    if (fate?.end === 'dropped-after-commit') raw.socket.destroy();
  });
}

async function causeFault(
  { end, crash: moment, pauseMilliseconds }: RequestFault,
  { raw }: FastifyRequest,
  reply: FastifyReply,
  retryAfterMilliseconds: number,
): Promise<void> {
  if (moment === 'before-work') crash();
  if (end === 'dropped') {
    reply.hijack();
    raw.socket.destroy();
    return;
  }
  if (pauseMilliseconds > 0) await wait(pauseMilliseconds);
  if (end === 429 || end === 503) throw refusal(end, retryAfterMilliseconds / 1000);
}

function refusal(status: 429 | 503, seconds: number): PortalError {
  return new PortalError(status === 429 ? 'rate-limited' : 'unavailable', {
    params: { seconds },
    retryAfterSeconds: seconds,
  });
}

/** The process ends as when the machine takes it away: nothing is closed, nothing is finished. */
function crash(): void {
  process.kill(process.pid, 'SIGKILL');
}
