import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { amsterdamDate } from '../../../domain/values/date.ts';
import { readJsonBodies } from '../../http/body/json-body.ts';
import { formatMoment } from '../../answers/moment.ts';
import { mostClients, mostRepresented } from '../seeded-numbers.ts';
import { personas } from '../people/persona.ts';
import type { Practice } from '../practice.ts';
import { parseLater, parseMoment } from '../time/parse-moment.ts';
import { percentThatFails, WantedFaults } from '../faults/faults.ts';
import { requireLocalCaller } from './local-only.ts';
import { readBody } from './read-body.ts';
import { refuseOtherSites } from './same-site.ts';
import { answerPracticeErrors, PracticeError } from './practice-error.ts';

/**
 * These routes exist on a practice portal and on no other: reading and turning its clock, having it fail,
 * paying today, adding people. It needs no sign-in, and answers on this machine only.
 */
export function practiceRoutes(scope: FastifyInstance, practice: Practice): void {
  readJsonBodies(scope);
  answerPracticeErrors(scope);
  scope.addHook('onRequest', requireLocalCaller);
  scope.addHook('onRequest', refuseOtherSites);
  scope.get('/practice/people', async () => ({
    items: personas.map(({ key, alias, claims: { role, name } }) => ({ persona: key, alias, role, name })),
  }));
  scope.get('/practice/clock', async () => timeOf(practice));
  scope.put('/practice/clock', async ({ body }) => {
    const paymentRuns = await practice.advance(await readWantedTime(practice, readBody(ClockChange, body)));
    if (paymentRuns === undefined) throw new PracticeError('clockPassed');
    return { ...timeOf(practice), paymentRuns };
  });
  scope.get('/practice/outbox', async () => ({ items: await practice.outbox() }));
  scope.get('/practice/faults', async () => practice.faults.faults);
  scope.put('/practice/faults', async ({ body }) => {
    const wanted = readBody(WantedFaults, body);
    if (percentThatFails(wanted) > 100) throw new PracticeError('faultsTogether');
    practice.faults.set(wanted);
    return practice.faults.faults;
  });
  scope.post('/practice/runs', async ({ body }) => {
    readBody(Nothing, body);
    return practice.payToday();
  });
  scope.post('/practice/seeds', async ({ body }) => {
    const wanted = readBody(Seeds, body);
    return 'institution' in wanted
      ? practice.seedInstitution(wanted.institution)
      : practice.seedRepresentative(wanted.representative);
  });
}

const Nothing = z.strictObject({});
const ClockChange = z.strictObject({ now: z.string().exactOptional(), forward: z.string().exactOptional() });
const Seeds = z.union([
  z.strictObject({ institution: z.strictObject({ clients: z.int().min(1).max(mostClients) }) }),
  z.strictObject({ representative: z.strictObject({ holders: z.int().min(1).max(mostRepresented) }) }),
]);

function timeOf({ clock }: Practice): { now: string; today: string } {
  const now = clock.now();
  return { now: formatMoment(now), today: amsterdamDate(now) };
}

async function readWantedTime({ clock }: Practice, { now, forward }: z.output<typeof ClockChange>): Promise<number> {
  if ((now === undefined) === (forward === undefined)) throw new PracticeError('clockForm');
  const to = now === undefined ? await parseLater(clock.now(), forward ?? '') : await parseMoment(now);
  if (to === undefined) throw new PracticeError('clockForm');
  return to;
}
